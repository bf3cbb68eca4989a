package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.purpose.JointUseLine;
import coop.yakusoku.ejb.purpose.JointUseRow;
import coop.yakusoku.ejb.purpose.PublicNoticeQueries;
import coop.yakusoku.ejb.purpose.PublicNotices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs {@code joint-use.xhtml}, which everybody may read: the published notice of joint use, and announced changes of purposes. */
@Named
@RequestScoped
public class PublicNoticesPage {

    @Inject private PublicNoticeQueries queries;

    private String edition;
    private PublicNotices notices;
    private JointUseRow shown;
    private List<JointUseLine> lines = List.of();

    public void load() {
        notices = queries.published();
        shown = notices.editions().stream()
                .filter(it -> edition == null || edition.isBlank() || edition.equals(String.valueOf(it.number())))
                .findFirst()
                .orElse(null);
        if (shown == null && edition != null && !edition.isBlank()) {
            throw new RuleViolation("shared.unknown-record");
        }
        if (shown != null) {
            lines = JointUseLines.beside(JointUseLines.before(shown, notices.editions()), shown);
        }
    }

    /** Whether an edition before the one shown was out, so that there is something to compare with. */
    public boolean isCompared() {
        return JointUseLines.before(shown, notices.editions()) != null;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public PublicNotices getNotices() {
        return notices;
    }

    public JointUseRow getShown() {
        return shown;
    }

    public List<JointUseLine> getLines() {
        return lines;
    }
}
