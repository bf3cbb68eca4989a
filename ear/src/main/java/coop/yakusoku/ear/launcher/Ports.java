package coop.yakusoku.ear.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashSet;
import java.util.Set;

/**
 * The ports of one run. The application's is asked for; the next four are for the others, and where one of these
 * is taken, any free one steps in.
 *
 * @param web the application
 * @param keycloak the login pages
 * @param management health and metrics of WildFly
 * @param keycloakManagement health of Keycloak
 * @param postgres the database
 */
public record Ports(int web, int keycloak, int management, int keycloakManagement, int postgres) {

    /** @throws Refusal when the wanted port is taken */
    public static Ports from(int wanted) {
        Set<Integer> given = new HashSet<>();
        int web = wanted;
        if (wanted == 0) {
            web = free(given);
        } else if (!isFree(wanted)) {
            throw new Refusal("port " + wanted + " is taken by another program; choose one with --port N");
        }
        given.add(web);
        return new Ports(
                web, near(web + 1, given), near(web + 2, given), near(web + 3, given), near(web + 4, given));
    }

    private static int near(int wish, Set<Integer> given) {
        int port = isFree(wish) && !given.contains(wish) ? wish : free(given);
        given.add(port);
        return port;
    }

    private static int free(Set<Integer> given) {
        for (int attempt = 0; attempt < 100; attempt++) {
            int port = anyPort();
            if (!given.contains(port) && isFree(port)) {
                return port;
            }
        }
        throw new Refusal("no free port");
    }

    /** One the system has just given and taken back. */
    private static int anyPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new Refusal("no free port: " + e.getMessage(), e);
        }
    }

    /** Nobody answers on it and it can be bound: some systems let two programs bind one port on two addresses. */
    static boolean isFree(int port) {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        try (Socket socket = new Socket()) {
            socket.connect(address, 200);
            return false;
        } catch (IOException nobodyAnswers) {
            return canBind(address);
        }
    }

    private static boolean canBind(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address, 1);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
