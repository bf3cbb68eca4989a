package coop.yakusoku.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/** The page of ours a request came from, with what follows the question mark: a form's own address has lost that. */
final class Referer {

    private Referer() {
        // reads a header, holds nothing
    }

    /** Path and query; empty when the request came from elsewhere, from nowhere, or from no address at all. */
    static Optional<String> of(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        if (referer == null) {
            return Optional.empty();
        }
        try {
            URI page = URI.create(referer);
            boolean ours = request.getServerName().equals(page.getHost())
                    && page.getRawPath() != null
                    && LanguageServlet.safe(page.getRawPath()).equals(page.getRawPath());
            return ours
                    ? Optional.of(page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()))
                    : Optional.empty();
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }
}
