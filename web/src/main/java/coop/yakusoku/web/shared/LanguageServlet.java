package coop.yakusoku.web.shared;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The switch 日本語 / English: remembers the choice in a cookie for a year and returns to the page it came from. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Cookie choice = new Cookie(LocaleViewHandler.COOKIE, "en".equals(request.getParameter("to")) ? "en" : "ja");
        choice.setPath("/");
        choice.setMaxAge(A_YEAR);
        choice.setHttpOnly(true);
        choice.setSecure(PublicAddress.isHttps());
        choice.setAttribute("SameSite", "Lax");
        response.addCookie(choice);
        response.sendRedirect(request.getContextPath() + safe(request.getParameter("back")));
    }

    /** Only a page of ours: a path, never another host, never a line break. */
    static String safe(String back) {
        boolean ours = back != null
                && back.startsWith("/")
                && !back.startsWith("//")
                && back.chars().noneMatch(it -> it == '\\' || it < ' ');
        return ours ? back : "/";
    }
}
