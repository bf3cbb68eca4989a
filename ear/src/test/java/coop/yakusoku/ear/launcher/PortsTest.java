package coop.yakusoku.ear.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_taken_port_is_refused_by_its_number() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.from(taken.getLocalPort()))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("port " + taken.getLocalPort()
                            + " is taken by another program; choose one with --port N");
        }
    }

    @Test
    void a_port_taken_on_all_addresses_is_refused_too() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThat(Ports.isFree(taken.getLocalPort())).isFalse();
        }
    }

    @Test
    void where_a_neighbour_is_taken_any_free_port_steps_in() throws IOException {
        Ports free = Ports.from(0);
        try (ServerSocket neighbour = new ServerSocket(free.web() + 1, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = Ports.from(free.web());

            assertThat(ports.web()).isEqualTo(free.web());
            assertThat(ports.keycloak()).isNotEqualTo(neighbour.getLocalPort());
        }
    }

    @Test
    void no_port_is_given_twice() {
        Ports ports = Ports.from(0);

        assertThat(Set.of(ports.web(), ports.keycloak(), ports.management(), ports.keycloakManagement(),
                ports.postgres())).hasSize(5);
    }
}
