package coop.yakusoku.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest {

    @Test
    void any_one_of_its_roles_opens_it() {
        Door door = Door.page("/risk/asset.xhtml", "cpo", "auditor");

        assertThat(door.opensFor(Set.of("staff", "auditor"))).isTrue();
        assertThat(door.opensFor(Set.of("staff"))).isFalse();
        assertThat(door.opensFor(Set.of())).isFalse();
    }

    @Test
    void a_door_without_roles_opens_for_everybody() {
        assertThat(Door.page("/index.xhtml").opensFor(Set.of())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/risk/assets.xhtml, risk, menu.assets",
        "/risk/heat-map.xhtml, risk, menu.heatMap",
        "/index.xhtml, home, menu.index"
    })
    void its_words_follow_from_its_path(String path, String context, String key) {
        Door door = Door.menu(path, "pi-table");

        assertThat(door.context()).isEqualTo(context);
        assertThat(door.menuKey()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "/a\r\nSet-Cookie: x=1",
                "javascript:alert(1)",
                ""
            })
    void the_language_switch_leads_nowhere_else(String back) {
        assertThat(LanguageServlet.safe(back)).isEqualTo("/");
    }

    @Test
    void the_language_switch_leads_back() {
        assertThat(LanguageServlet.safe("/risk/assets.xhtml?q=台帳&page=2")).isEqualTo("/risk/assets.xhtml?q=台帳&page=2");
        assertThat(LanguageServlet.safe(null)).isEqualTo("/");
    }
}
