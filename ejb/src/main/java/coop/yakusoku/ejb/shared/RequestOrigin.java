package coop.yakusoku.ejb.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the request came from that is being served. Told by the web layer's first filter; background work tells the
 * request that started it. Work that nobody asked for has an id of its own and no address.
 */
@RequestScoped
public class RequestOrigin {

    private String id;
    private String clientAddress;

    /**
     * @param requestId the id that is also in the answer and in the server's log, at most 40 characters
     * @param address the client's address in numbers, IPv4 or IPv6; null when unknown
     */
    public void begin(String requestId, String address) {
        id = requestId;
        clientAddress = address;
    }

    /** The id of the request, the same for its whole life. */
    public String requestId() {
        if (id == null) {
            id = UUID.randomUUID().toString();
        }
        return id;
    }

    /** The client's address in numbers; empty for work that nobody's browser waits for. */
    public Optional<String> clientAddress() {
        return Optional.ofNullable(clientAddress);
    }
}
