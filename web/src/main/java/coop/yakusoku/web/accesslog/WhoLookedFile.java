package coop.yakusoku.web.accesslog;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.accesslog.who.MemberAccesses;
import coop.yakusoku.web.shared.PrintedFile;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.Texts;
import coop.yakusoku.web.shared.Words;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;

/** Sends 「どの部署が、何のために見たか」 of one member on A4, in Japanese: it is given to the member. */
@WebServlet("/accesslog/who-looked.pdf")
public class WhoLookedFile extends HttpServlet {

    private static final List<String> HEADS = List.of(
            "whoLooked.at", "whoLooked.department", "whoLooked.purpose", "whoLooked.deed", "whoLooked.persons");

    @Inject
    private transient MemberAccesses accesses;

    @Inject
    private transient PrintedFile file;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID member;
        try {
            member = UUID.fromString(String.valueOf(request.getParameter("id")));
        } catch (IllegalArgumentException forged) {
            throw new RuleViolation(Screen.UNKNOWN_RECORD);
        }
        ResourceBundle texts = Texts.find("accesslogText", Locale.JAPANESE).orElseThrow();
        MemberAccesses.Words words = new MemberAccesses.Words(
                texts.getString("whoLooked.paper"),
                texts.getString("whoLooked.paperOf"),
                texts.getString("whoLooked.paperIntro"),
                texts.getString("whoLooked.paperNote"),
                HEADS.stream().map(texts::getString).toList(),
                texts.getString("whoLooked.nothing"),
                constant -> Words.label(texts, constant));
        file.send(
                accesses.print(
                        member,
                        Period.day(request.getParameter("from")).orElse(null),
                        Period.day(request.getParameter("until")).orElse(null),
                        words),
                true,
                response);
    }
}
