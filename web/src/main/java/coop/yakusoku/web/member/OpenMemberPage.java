package coop.yakusoku.web.member;

import coop.yakusoku.domain.member.MemberId;
import coop.yakusoku.domain.member.MemberItem;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.member.MemberData;
import coop.yakusoku.ejb.member.MemberOpening;
import coop.yakusoku.ejb.member.Opening;
import coop.yakusoku.ejb.member.PurposeChoice;
import coop.yakusoku.ejb.member.PurposeChoices;
import coop.yakusoku.ejb.member.Revealing;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Backs {@code member/open-member.xhtml}: a member's record for one purpose. What is read lives as long as the answer:
 * the page has no state in the session.
 */
@Named
@RequestScoped
public class OpenMemberPage {

    private static final List<MemberItem> ITEMS = List.of(MemberItem.values());
    private static final String UNKNOWN_MEMBER = "unknown-member";

    @Inject private MemberOpening opening;
    @Inject private PurposeChoices purposes;
    @Inject private PurposeParameter parameter;
    @Inject private ItemWords words;
    @Inject private Caller caller;
    @Inject private Screen screen;

    private String id;
    private String purpose;
    private List<PurposeChoice> offered = List.of();
    private MemberData data;
    private String declined;
    private boolean asked;
    private final Map<MemberItem, String> revealed = new HashMap<>();

    public void load() {
        MemberId member = member();
        asked = true;
        if (purpose != null) {
            Opening answer = opening.open(member, purpose);
            if (answer instanceof Opening.Opened opened) {
                data = opened.data();
            } else if (answer instanceof Opening.Declined no) {
                declined = no.code();
                refuseUnknown(declined);
            }
        }
        offered = purposes.of(member);
    }

    /** Shows a masked item in clear; the record itself is not read again. */
    public void reveal(String code) {
        MemberItem item = MemberItem.ofCode(code).orElseThrow(() -> new RuleViolation(Screen.UNKNOWN_RECORD));
        Revealing answer = opening.reveal(member(), purpose, item);
        if (answer instanceof Revealing.Revealed shown) {
            revealed.put(item, words.whole(item, shown.item().text()));
        } else if (answer instanceof Revealing.Withheld no) {
            refuseUnknown(no.code());
            screen.refuse(Declining.because(no.code()));
        }
    }

    private MemberId member() {
        parameter.refuseForged(purpose);
        return screen.id(id, MemberId::of);
    }

    /** Nobody learns from us which members there are elsewhere. */
    private static void refuseUnknown(String code) {
        if (code.equals(UNKNOWN_MEMBER)) {
            throw new RuleViolation(Screen.UNKNOWN_RECORD);
        }
    }

    /** Whether a row for the item is there; while a button of one is answered each could be. */
    public boolean shows(MemberItem item) {
        return !asked || data != null && data.item(item.code()).isPresent();
    }

    /** What stands there: the whole, or the part shown before anybody asks. */
    public String text(MemberItem item) {
        if (revealed.containsKey(item)) {
            return revealed.get(item);
        }
        return data == null
                ? ""
                : data.item(item.code())
                        .map(it -> it.masked() ? words.part(item, it.text()) : words.whole(item, it.text()))
                        .orElse("");
    }

    /** Whether there is more to see than stands there. */
    public boolean masked(MemberItem item) {
        return !revealed.containsKey(item)
                && (!asked
                        || data != null
                                && data.item(item.code())
                                        .filter(it -> it.masked() && !it.text().isEmpty())
                                        .isPresent());
    }

    public List<MemberItem> getItems() {
        return ITEMS;
    }

    public boolean isOpened() {
        return data != null;
    }

    /** Why nothing is shown; null when it is not refused. */
    public String getDeclined() {
        return declined == null ? null : screen.text("memberText", Declining.key(declined));
    }

    /** The number when the purpose needs it. */
    public String getTitle() {
        String number = text(MemberItem.NUMBER);
        return number.isEmpty()
                ? screen.text("memberText", "openMember.titleUnnamed")
                : screen.text("memberText", "openMember.title", number);
    }

    /** Whether the caller may ask who looked at the member's data. */
    public boolean isMayLookAtLog() {
        return caller.has(Roles.CPO, Roles.PRIVACY_MANAGER, Roles.AUDITOR);
    }

    public boolean isMayWrite() {
        return caller.has(Roles.MEMBER_SERVICE, Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER);
    }

    /** The purpose in the reader's words. */
    public String getPurposeName() {
        return words.purpose(purpose);
    }

    public List<PurposeChoice> getOffered() {
        return offered;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
