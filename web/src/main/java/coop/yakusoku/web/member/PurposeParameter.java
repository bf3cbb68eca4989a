package coop.yakusoku.web.member;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.web.shared.Screen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import java.util.regex.Pattern;

/** The code of a purpose as an address names it. */
@ApplicationScoped
public class PurposeParameter {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{0,29}");

    /**
     * The code in the address, before Faces has read the address: what a form offers depends on it already when what was
     * sent is read. Null for none.
     */
    String sent() {
        String code = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("purpose");
        return code == null || code.isEmpty() ? null : code;
    }

    /**
     * A code that no purpose could have is a page not found; one that some purpose could have is asked of the database,
     * which refuses and keeps a line of it.
     *
     * @param purpose as the address holds it; null for none
     * @throws RuleViolation {@code shared.unknown-record}
     */
    void refuseForged(String purpose) {
        if (purpose != null && !CODE.matcher(purpose).matches()) {
            throw new RuleViolation(Screen.UNKNOWN_RECORD);
        }
    }
}
