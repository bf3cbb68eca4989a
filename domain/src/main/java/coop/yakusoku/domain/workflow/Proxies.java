package coop.yakusoku.domain.workflow;

import coop.yakusoku.domain.shared.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The proxy periods kept. */
public interface Proxies {

    Optional<Proxy> find(ProxyId id);

    /** All that hold on the day. */
    List<Proxy> on(LocalDate day);

    /** All of one absent person that are not over on the day. */
    List<Proxy> of(StaffId absent, LocalDate day);

    void add(Proxy proxy);
}
