package coop.yakusoku.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Asks for the secret of the page (PrimeFaces' nonce) as soon as it is known which page a form claims to come from.
 * PrimeFaces itself asks when it writes the answer, and by then the deed would be done.
 */
public class NonceListener implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // which page it is, is not known yet
    }

    /** @throws org.primefaces.csp.CspException when the secret is missing or another one */
    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.isPostback() && faces.getViewRoot() != null && !faces.getResponseComplete()) {
            PrimeFacesContext.getCspState(faces).getNonce();
        }
    }
}
