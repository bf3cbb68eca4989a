package coop.yakusoku.web.shared;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Where the browser finds us, from {@code YAKUSOKU_PUBLIC_URL}. An https address makes the session's cookie Secure. */
@WebListener
public class PublicAddress implements ServletContextListener {

    /** Whether the public address is https; false when none is set, as on a developer's machine. */
    static boolean isHttps() {
        String address = System.getenv("YAKUSOKU_PUBLIC_URL");
        return address != null && address.startsWith("https://");
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(isHttps());
    }
}
