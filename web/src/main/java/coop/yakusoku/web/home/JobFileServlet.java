package coop.yakusoku.web.home;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.jobs.JobId;
import coop.yakusoku.ejb.shared.jobs.JobFile;
import coop.yakusoku.ejb.shared.jobs.JobQueries;
import coop.yakusoku.ejb.shared.lists.BulkOutcome;
import coop.yakusoku.ejb.shared.workbook.TableFormat;
import coop.yakusoku.ejb.shared.workbook.TableOut;
import coop.yakusoku.ejb.shared.workbook.TableWriter;
import coop.yakusoku.web.shared.BulkForm;
import coop.yakusoku.web.shared.TableDownload;
import coop.yakusoku.web.shared.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sends the file a piece of background work made to who started it. */
@WebServlet("/jobs/file")
public class JobFileServlet extends HttpServlet {

    @Inject
    private transient JobQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JobId id;
        JobFile file;
        try {
            id = JobId.of(String.valueOf(request.getParameter("id")));
            file = queries.file(id);
        } catch (IllegalArgumentException | RuleViolation unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (file.mediaType().equals(BulkOutcome.MEDIA_TYPE)) {
            outcomes(id, request, response);
            return;
        }
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.bytes());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20"));
        queries.send(id, response.getOutputStream());
    }

    /** What became of the rows of a change of many, with the sentences of the refusals: the work knows only codes. */
    private void outcomes(JobId id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        queries.send(id, lines);
        ResourceBundle texts = Texts.find("sharedText", Locale.JAPANESE).orElseThrow();
        TableDownload.send(request, response, "outcome", texts.getString("bulk.report"), (format, out) -> {
            try (TableOut table = TableFormat.XLSX.open(out, texts.getString("bulk.report"), "", List.of(
                    new TableWriter.Head(texts.getString("bulk.file.row"), null, 60),
                    new TableWriter.Head(texts.getString("bulk.file.outcome"), null, 16),
                    new TableWriter.Head(texts.getString("bulk.file.reason"), null, 60)))) {
                for (String line : lines.toString(StandardCharsets.UTF_8).lines().toList()) {
                    BulkOutcome outcome = BulkOutcome.of(line);
                    String became = texts.getString(outcome.isDone() ? "bulk.changed" : "bulk.left");
                    table.row(List.of(outcome.title(), became, BulkForm.sentence(outcome)));
                }
                table.finish();
            }
        });
    }
}
