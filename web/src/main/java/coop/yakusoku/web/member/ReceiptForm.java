package coop.yakusoku.web.member;

import coop.yakusoku.domain.member.choice.ChoiceMethod;
import coop.yakusoku.domain.member.choice.Receipt;
import coop.yakusoku.domain.member.choice.Representative;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** How a member's word was received, as typed; begins as a call of the member, today. */
@RequestScoped
public class ReceiptForm {

    /** Which field a refusal is about. */
    private static final Map<String, String> FIELDS = Map.of(
            "member.received-in-future", "receivedOn",
            "member.proxy-proof-missing", "proof",
            "member.consent-proof-missing", "proof",
            "member.text-version-missing", "textVersion");

    private final Clock clock;
    private ChoiceMethod method = ChoiceMethod.TELEPHONE;
    private Representative representative = Representative.SELF;
    private String textVersion;
    private String proof;
    private LocalDate receivedOn;

    protected ReceiptForm() {
        this(Clock.systemUTC()); // for the container's proxy
    }

    @Inject
    public ReceiptForm(Clock clock) {
        this.clock = clock;
        this.receivedOn = LocalDate.now(clock);
    }

    Receipt receipt() {
        return new Receipt(
                method, textVersion, representative, proof, receivedOn == null ? LocalDate.now(clock) : receivedOn);
    }

    /** The client id of the field a refusal is about, or null. */
    static String field(String code) {
        String field = FIELDS.get(code);
        return field == null ? null : "record:" + field;
    }

    public ChoiceMethod[] getMethods() {
        return ChoiceMethod.values();
    }

    public Representative[] getRepresentatives() {
        return Representative.values();
    }

    public ChoiceMethod getMethod() {
        return method;
    }

    public void setMethod(ChoiceMethod method) {
        this.method = method;
    }

    public Representative getRepresentative() {
        return representative;
    }

    public void setRepresentative(Representative representative) {
        this.representative = representative;
    }

    public String getTextVersion() {
        return textVersion;
    }

    public void setTextVersion(String textVersion) {
        this.textVersion = textVersion;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }
}
