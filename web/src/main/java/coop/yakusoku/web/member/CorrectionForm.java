package coop.yakusoku.web.member;

import coop.yakusoku.domain.member.accuracy.VerificationSource;
import coop.yakusoku.domain.member.correction.CorrectedField;
import coop.yakusoku.domain.member.correction.Prefectures;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.web.shared.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A correction as typed: new values only; what is left empty stays as it is, what is ticked is emptied. */
@RequestScoped
public class CorrectionForm {

    private final Clock clock;
    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, Boolean> emptied = new HashMap<>();
    private VerificationSource source = VerificationSource.SELF_REPORT;
    private String reason;
    private LocalDate verifiedOn;

    protected CorrectionForm() {
        this(Clock.systemUTC()); // for the container's proxy
    }

    @Inject
    public CorrectionForm(Clock clock) {
        this.clock = clock;
        this.verifiedOn = LocalDate.now(clock);
    }

    /** The fields somebody typed or ticked; a problem of one is said beside it, and the rest is read on. */
    Map<CorrectedField, String> read(List<CorrectedField> fields, Screen screen) {
        Map<CorrectedField, String> read = new EnumMap<>(CorrectedField.class);
        for (CorrectedField field : fields) {
            String text = typed.get(field.name());
            boolean empty = Boolean.TRUE.equals(emptied.get(field.name()));
            try {
                if (!JapaneseText.isBlank(text)) {
                    read.put(field, field.accept(text, LocalDate.now(clock)));
                } else if (empty) {
                    read.put(field, field.accept("", LocalDate.now(clock)));
                }
            } catch (RuleViolation no) {
                screen.refuseAt("correct:" + field.name(), no);
            }
        }
        return read;
    }

    public List<String> getPrefectures() {
        return Prefectures.NAMES;
    }

    public VerificationSource[] getSources() {
        return VerificationSource.values();
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public Map<String, Boolean> getEmptied() {
        return emptied;
    }

    public VerificationSource getSource() {
        return source;
    }

    public void setSource(VerificationSource source) {
        this.source = source;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getVerifiedOn() {
        return verifiedOn;
    }

    public void setVerifiedOn(LocalDate verifiedOn) {
        this.verifiedOn = verifiedOn;
    }
}
