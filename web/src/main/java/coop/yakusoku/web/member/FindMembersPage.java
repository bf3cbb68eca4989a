package coop.yakusoku.web.member;

import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.member.FoundMember;
import coop.yakusoku.ejb.member.MemberQuestion;
import coop.yakusoku.ejb.member.MemberSearch;
import coop.yakusoku.ejb.member.PurposeChoice;
import coop.yakusoku.ejb.member.PurposeChoices;
import coop.yakusoku.ejb.member.QuestionGuess;
import coop.yakusoku.ejb.member.Searching;
import coop.yakusoku.web.shared.Screen;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Backs {@code member/find-members.xhtml}: first the purpose, then one box for whatever the member says. The page keeps no
 * state and what is typed is in no address: neither a session nor a browser's history remembers anybody.
 */
@Named
@RequestScoped
public class FindMembersPage {

    @Inject private PurposeChoices purposes;
    @Inject private MemberSearch search;
    @Inject private PurposeParameter parameter;
    @Inject private Screen screen;

    private String purpose;
    private List<PurposeChoice> offered;
    private MemberQuestion.Kind kind;
    private String text;
    private MemberQuestion.Kind asked;
    private List<FoundMember> found;
    private boolean more;

    @PostConstruct
    void begin() {
        purpose = parameter.sent();
    }

    public void load() {
        parameter.refuseForged(purpose);
        offered = purposes.mine();
    }

    public void find() {
        parameter.refuseForged(purpose);
        if (purpose == null) {
            screen.refuse(new RuleViolation("member.purpose-needed"));
            return;
        }
        try {
            MemberQuestion question = question();
            asked = question.kind();
            show(search.find(question, purpose));
        } catch (RuleViolation no) {
            screen.refuseAt("find:text", no);
        }
    }

    private MemberQuestion question() {
        if (JapaneseText.isBlank(text)) {
            throw new RuleViolation("member.nothing-asked");
        }
        MemberQuestion guess = QuestionGuess.of(text);
        if (kind == null || kind == guess.kind()) {
            return guess;
        }
        return new MemberQuestion(kind, JapaneseText.strip(text));
    }

    private void show(Searching answer) {
        if (answer instanceof Searching.Found some) {
            found = some.members();
            more = some.more();
        } else if (answer instanceof Searching.Declined no) {
            screen.refuse(Declining.because(no.code()));
        }
    }

    /** Whether the purpose in the address is one of the caller's. */
    public boolean isReady() {
        return purpose != null && (offered == null || offered.stream().anyMatch(it -> it.code().equals(purpose)));
    }

    public boolean isSearched() {
        return found != null;
    }

    public MemberQuestion.Kind[] getKinds() {
        return MemberQuestion.Kind.values();
    }

    /** The purposes of the caller's duty; read once for each answer that shows them. */
    public List<PurposeChoice> getOffered() {
        if (offered == null) {
            offered = purposes.mine();
        }
        return offered;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public MemberQuestion.Kind getKind() {
        return kind;
    }

    public void setKind(MemberQuestion.Kind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<FoundMember> getFound() {
        return found;
    }

    /** How many are shown, and which question was understood. */
    public List<Object> getSummary() {
        return List.of(found.size(), asked);
    }

    public boolean isMore() {
        return more;
    }
}
