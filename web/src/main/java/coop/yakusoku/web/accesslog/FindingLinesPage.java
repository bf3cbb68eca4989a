package coop.yakusoku.web.accesslog;

import coop.yakusoku.domain.accesslog.review.LogFindingId;
import coop.yakusoku.ejb.accesslog.review.LineRow;
import coop.yakusoku.ejb.accesslog.review.LogReviewQueries;
import coop.yakusoku.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of {@code accesslog/finding.xhtml}, for one request: whose records were opened stays in no session. */
@Named
@RequestScoped
public class FindingLinesPage {

    @Inject
    private LogReviewQueries queries;

    private List<LineRow> lines;

    public List<LineRow> of(LogFindingId finding) {
        if (lines == null) {
            lines = queries.lines(finding);
        }
        return lines;
    }

    /** The codes a line keeps beside its deed, each in words where there are any. */
    public String said(LineRow line) {
        return Arrays.stream(line.detail().split(" "))
                .map(code -> Texts.find("accesslogText", "detail." + code, Texts.locale()).orElse(code))
                .collect(Collectors.joining(" "));
    }
}
