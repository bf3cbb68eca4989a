package coop.yakusoku.web.organization;

import coop.yakusoku.domain.organization.AppointmentId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.LetterService;
import coop.yakusoku.web.shared.PrintedFile;
import coop.yakusoku.web.shared.Screen;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends the letter of an appointment as PDF. */
@WebServlet("/organization/appointment-letter.pdf")
public class LetterFile extends HttpServlet {

    @Inject
    private transient LetterService letters;

    @Inject
    private transient PrintedFile file;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AppointmentId id;
        try {
            id = AppointmentId.of(String.valueOf(request.getParameter("id")));
        } catch (IllegalArgumentException forged) {
            throw new RuleViolation(Screen.UNKNOWN_RECORD);
        }
        file.send(letters.appointment(id), true, response);
    }
}
