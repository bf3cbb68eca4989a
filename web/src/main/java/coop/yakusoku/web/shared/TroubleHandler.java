package coop.yakusoku.web.shared;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Turns what a page threw into an answer for a person: a page not found, the same page afresh, or an apology with an
 * id.
 *
 * <p>An AJAX call cannot show an error page in its place, so it is sent to the address of one ({@link TroubleServlet});
 * but when only the database is away for a while, it stays where it is.
 */
class TroubleHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(TroubleHandler.class.getName());

    TroubleHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            events.remove();
            if (!(thrown instanceof AbortProcessingException) && !faces.getResponseComplete()) {
                answer(faces, thrown);
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable thrown) {
        Trouble trouble = Trouble.of(thrown);
        ExternalContext outside = faces.getExternalContext();
        if (trouble == Trouble.UNEXPECTED || trouble == Trouble.UNAVAILABLE || trouble == Trouble.UNRECORDED) {
            LOG.log(Level.SEVERE, "Trouble " + FrontFilter.idOf((HttpServletRequest) outside.getRequest()), thrown);
        } else if (trouble == Trouble.REFUSED) {
            LOG.warning("A form came without the secret of its page and was refused");
        }
        try {
            if (!outside.isResponseCommitted()) {
                outside.responseReset();
            }
            if (trouble == Trouble.EXPIRED) {
                HttpServletRequest request = (HttpServletRequest) outside.getRequest();
                outside.redirect(Referer.of(request).orElse(request.getRequestURI()));
            } else if (trouble == Trouble.UNAVAILABLE) {
                // the page stays as it is, with what was typed; its script says why nothing happened
                outside.responseSendError(trouble.status(), null);
            } else if (faces.getPartialViewContext().isAjaxRequest()) {
                outside.redirect(TroubleServlet.address((HttpServletRequest) outside.getRequest(), trouble));
            } else {
                outside.responseSendError(trouble.status(), null);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }
}
