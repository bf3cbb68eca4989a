package coop.yakusoku.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Backs the error pages: the number to tell the administrator, and the way back. */
@Named
@RequestScoped
public class TroublePage {

    @Inject
    private HttpServletRequest request;

    /** The id of the request that failed, which is also in the log. */
    public String getId() {
        return FrontFilter.idOf(request);
    }

    /** The page before this one; empty when it is unknown or an error page itself. */
    public String getBack() {
        return Referer.of(request)
                .filter(page -> !page.startsWith(request.getContextPath() + "/trouble/"))
                .orElse("");
    }
}
