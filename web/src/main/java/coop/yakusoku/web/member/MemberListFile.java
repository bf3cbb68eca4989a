package coop.yakusoku.web.member;

import coop.yakusoku.domain.member.MemberItem;
import coop.yakusoku.domain.member.listing.ExportId;
import coop.yakusoku.domain.shared.JapaneseDate;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.member.ListAnswer;
import coop.yakusoku.ejb.member.ListRow;
import coop.yakusoku.ejb.member.ListWords;
import coop.yakusoku.ejb.member.MemberListQueries;
import coop.yakusoku.ejb.member.MemberListService;
import coop.yakusoku.ejb.member.PurposeChoices;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.workbook.TableFormat;
import coop.yakusoku.web.shared.TableDownload;
import coop.yakusoku.web.shared.Texts;
import coop.yakusoku.web.shared.Words;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Sends a list of members that may leave: {@code /member/list.xlsx?id=…}, {@code /member/list.csv?id=…&format=csv-cp932}.
 * The whole file waits on the disk, readable for nobody else, until its line in the log is committed; then it goes, and
 * nothing of it stays.
 */
@WebServlet({"/member/list.xlsx", "/member/list.csv"})
public class MemberListFile extends HttpServlet {

    @Inject private transient MemberListService service;
    @Inject private transient MemberListQueries queries;
    @Inject private transient PurposeChoices purposes;
    @Inject private transient Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ExportId id = id(request.getParameter("id"));
        TableFormat format = TableDownload.format(request);
        Path waiting = Files.createTempFile("list", null);
        try {
            ListRow list = queries.list(id);
            ListAnswer answer;
            try (OutputStream out = Files.newOutputStream(waiting)) {
                answer = service.take(id, format, words(list), out);
            }
            if (answer instanceof ListAnswer.Declined) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            send(waiting, list, format, response);
        } catch (RuleViolation no) {
            refuse(no, id, request, response);
        } finally {
            Files.deleteIfExists(waiting);
        }
    }

    private static ExportId id(String text) {
        try {
            return ExportId.of(String.valueOf(text));
        } catch (IllegalArgumentException forged) {
            throw new RuleViolation("shared.unknown-record");
        }
    }

    private static void send(Path file, ListRow list, TableFormat format, HttpServletResponse response)
            throws IOException {
        String name = "組合員名簿_" + list.purpose() + "_" + list.number() + "." + format.ending();
        response.setContentType(format.mediaType());
        response.setContentLengthLong(Files.size(file));
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"list-" + list.number() + "." + format.ending() + "\"; filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        try (InputStream in = Files.newInputStream(file, StandardOpenOption.READ)) {
            in.transferTo(response.getOutputStream());
        }
    }

    /** Nothing was written; the page of the list says why it may not leave. */
    private static void refuse(RuleViolation no, ExportId id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (no.code().equals("shared.unknown-record")) {
            throw no;
        }
        response.sendRedirect(request.getContextPath() + "/member/export.xhtml?id=" + id + "&refused=" + no.code());
    }

    private ListWords words(ListRow list) {
        ResourceBundle texts = Texts.find("memberText", Locale.JAPANESE).orElseThrow();
        String purpose = purposes.named(list.purpose())
                .map(it -> it.name(Locale.JAPANESE.getLanguage()))
                .orElse(list.purpose());
        return new ListWords(
                "組合員名簿 No." + list.number() + "　" + Words.label(texts, list.kind()),
                caller.displayName(),
                purpose,
                list.organizationName(),
                item -> texts.getString("MemberItem." + item.name()),
                (item, text) -> cell(texts, item, text));
    }

    private static String cell(ResourceBundle texts, MemberItem item, String text) {
        return switch (item) {
            case BIRTH_DATE -> JapaneseDate.both(LocalDate.parse(text));
            case GENDER -> texts.getString("Gender." + text);
            default -> text;
        };
    }
}
