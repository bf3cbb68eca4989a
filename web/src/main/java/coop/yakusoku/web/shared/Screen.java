package coop.yakusoku.web.shared;

import coop.yakusoku.domain.shared.RuleViolation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.ResourceBundle;
import java.util.function.Function;

/** What a page says to the person in front of it. The one place that turns codes into sentences. */
@RequestScoped
public class Screen {

    /** The code of every record that does not exist or that the reader may not see: the page is a 404. */
    public static final String UNKNOWN_RECORD = "shared.unknown-record";

    /**
     * Says why the deed was refused, on top of the page.
     *
     * @throws RuleViolation the same, when the record is unknown: that is a page not found, not a message
     */
    public void refuse(RuleViolation no) {
        refuseAt(null, no);
    }

    /**
     * Says why the deed was refused beside the field that is to blame.
     *
     * @param field the client id of the input, e.g. {@code edit:dueOn}; null for the top of the page
     * @throws RuleViolation the same, when the record is unknown
     */
    public void refuseAt(String field, RuleViolation no) {
        if (no.code().equals(UNKNOWN_RECORD)) {
            throw no;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, Words.sentence(no), ""));
        faces.validationFailed();
    }

    /** Says that a deed is done. */
    public void tell(String bundle, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text(bundle, key, arguments), ""));
    }

    /** Says what the person should know although the deed is done, or before it. */
    public void warn(String bundle, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text(bundle, key, arguments), ""));
    }

    /** Lets what was said be read after the redirect that follows. */
    public void keepMessagesOverRedirect() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    /**
     * A text in the reader's language, its placeholders filled: days in both calendars, numbers with commas, constants
     * and keys as their labels.
     *
     * @param bundle {@code riskText} and the like
     */
    public String text(String bundle, String key, Object... arguments) {
        ResourceBundle texts =
                Texts.find(bundle).orElseThrow(() -> new IllegalArgumentException("There are no texts " + bundle));
        return Words.fill(texts, TextELResolver.text(texts, key), arguments);
    }

    /**
     * An id from the address.
     *
     * @param text what the address holds, may be null
     * @param reader {@code AssetId::of}
     * @throws RuleViolation {@code shared.unknown-record} when it is no id: the page is a 404
     */
    public <T> T id(String text, Function<String, T> reader) {
        if (text == null || text.isBlank()) {
            throw new RuleViolation(UNKNOWN_RECORD);
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException forged) {
            throw new RuleViolation(UNKNOWN_RECORD);
        }
    }

    /** {@code risk} while {@code /risk/assets.xhtml} is shown; {@code home} at the top level and outside pages. */
    static String contextOnScreen() {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIViewRoot view = faces == null ? null : faces.getViewRoot();
        return view == null ? "home" : contextOf(view.getViewId());
    }

    /** The context of a path: {@code risk} of {@code /risk/assets.xhtml}, {@code home} of {@code /index.xhtml}. */
    static String contextOf(String path) {
        int second = path.indexOf('/', 1);
        return second < 0 ? "home" : path.substring(1, second);
    }
}
