package coop.yakusoku.web.shared;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Lets every AJAX call also bring what was said: the messages on top of the page, new ones or none. */
public class SaidListener implements PhaseListener {

    private static final long serialVersionUID = 1L;

    /** The part of the template that holds the messages. */
    private static final String SAID = "said";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        PartialViewContext partial = faces.getPartialViewContext();
        UIViewRoot view = faces.getViewRoot();
        boolean some = partial.isAjaxRequest() && !partial.isRenderAll();
        if (some && view != null && view.findComponent(SAID) != null) {
            partial.getRenderIds().add(SAID);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // everything is said
    }
}
