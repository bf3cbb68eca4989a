package coop.yakusoku.web.accesslog;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.accesslog.who.LoggedMember;
import coop.yakusoku.ejb.accesslog.who.MemberAccesses;
import coop.yakusoku.ejb.accesslog.who.WhoLooked;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Backs {@code accesslog/who-looked.xhtml}. Request scoped: nothing of a member stays in the session. */
@Named
@RequestScoped
public class WhoLookedPage {

    @Inject
    private MemberAccesses accesses;

    @Inject
    private Screen screen;

    private String number;
    private String id;
    private String from;
    private String until;
    private List<LoggedMember> members = List.of();
    private WhoLooked answer;

    public void load() {
        if (Period.isWrong(from) || Period.isWrong(until)) {
            screen.warn("accesslogText", "whoLooked.noDay");
            return;
        }
        if (id != null && !id.isBlank()) {
            open(screen.id(id, UUID::fromString));
        } else if (number != null && !number.isBlank()) {
            members = accesses.find(number);
            if (members.size() == 1) {
                open(members.get(0).id());
            }
        }
    }

    private void open(UUID member) {
        try {
            answer = accesses.of(
                    member, Period.day(from).orElse(null), Period.day(until).orElse(null), Texts.locale());
        } catch (RuleViolation no) {
            screen.refuse(no);
        }
    }

    /** Whether a number was asked for that nobody within reach has. */
    public boolean isNobody() {
        return number != null && !number.isBlank() && members.isEmpty() && answer == null;
    }

    /** Several co-ops gave the same number; the reader chooses. */
    public boolean isToChoose() {
        return members.size() > 1;
    }

    public List<LoggedMember> getMembers() {
        return members;
    }

    /** Null until a member is found. */
    public WhoLooked getAnswer() {
        return answer;
    }

    public String getNumber() {
        return answer == null ? number : answer.member().number();
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
