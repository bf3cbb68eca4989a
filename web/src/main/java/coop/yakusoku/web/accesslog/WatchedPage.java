package coop.yakusoku.web.accesslog;

import coop.yakusoku.ejb.accesslog.review.ViewpointService;
import coop.yakusoku.ejb.accesslog.review.WatchedRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Whose records are looked at with care, for one request of {@code accesslog/viewpoints.xhtml}. */
@Named
@RequestScoped
public class WatchedPage {

    @Inject
    private ViewpointService service;

    private List<WatchedRow> rows;

    public List<WatchedRow> getRows() {
        if (rows == null) {
            rows = service.watched();
        }
        return rows;
    }
}
