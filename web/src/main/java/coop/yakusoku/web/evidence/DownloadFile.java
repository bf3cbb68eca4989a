package coop.yakusoku.web.evidence;

import coop.yakusoku.domain.evidence.EvidenceId;
import coop.yakusoku.domain.evidence.FileName;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.evidence.Download;
import coop.yakusoku.ejb.evidence.EvidenceQueries;
import jakarta.inject.Inject;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Sends the file of a piece of evidence to be saved, never to be shown: a file somebody brought does not run on our pages.
 * Half a megabyte in memory at a time.
 */
@WebServlet("/evidence/download")
public class DownloadFile extends HttpServlet {

    @Inject
    private transient EvidenceQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        EvidenceId id = id(request.getParameter("id"));
        Download download = queries.download(id);
        response.setContentType(download.mediaType());
        response.setContentLengthLong(download.bytes());
        response.setHeader("Content-Disposition", disposition(download.name()));
        ServletOutputStream out = response.getOutputStream();
        Optional<byte[]> piece = queries.piece(id, 0);
        for (int place = 1; piece.isPresent(); place++) {
            out.write(piece.get());
            piece = queries.piece(id, place);
        }
    }

    private static EvidenceId id(String text) {
        try {
            return EvidenceId.of(text == null ? "" : text);
        } catch (IllegalArgumentException forged) {
            throw new RuleViolation("shared.unknown-record");
        }
    }

    /** RFC 6266: a plain name for old programs, the real one in RFC 8187's letters. */
    static String disposition(FileName name) {
        String value = name.value();
        boolean plain = value.chars().allMatch(c -> c >= ' ' && c < 0x7F);
        String fallback = plain ? value : "evidence" + (name.extension().isEmpty() ? "" : "." + name.extension());
        return "attachment; filename=\"" + fallback.replace("\\", "_").replace("\"", "_").replaceAll("[^ -~]", "_")
                + "\"; filename*=UTF-8''"
                + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}
