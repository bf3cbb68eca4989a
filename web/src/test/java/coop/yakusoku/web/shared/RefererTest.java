package coop.yakusoku.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefererTest {

    @Test
    void it_keeps_what_follows_the_question_mark() {
        assertThat(Referer.of(from("https://yakusoku.example/risk/asset.xhtml?id=7&q=%E5%8F%B0")))
                .contains("/risk/asset.xhtml?id=7&q=%E5%8F%B0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/risk/asset.xhtml",
                "https://yakusoku.example//evil.example/",
                "javascript:alert(1)",
                "about:blank",
                "not an address"
            })
    void elsewhere_is_nowhere(String referer) {
        assertThat(Referer.of(from(referer))).isEmpty();
    }

    @Test
    void a_browser_need_not_tell() {
        assertThat(Referer.of(from(null))).isEmpty();
    }

    private static HttpServletRequest from(String referer) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                RefererTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (request, method, arguments) -> switch (method.getName()) {
                    case "getHeader" -> referer;
                    case "getServerName" -> "yakusoku.example";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
