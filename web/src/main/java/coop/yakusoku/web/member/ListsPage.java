package coop.yakusoku.web.member;

import coop.yakusoku.domain.member.listing.ListKind;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.member.AskForList;
import coop.yakusoku.ejb.member.ListAnswer;
import coop.yakusoku.ejb.member.ListRow;
import coop.yakusoku.ejb.member.ListSize;
import coop.yakusoku.ejb.member.MemberListQueries;
import coop.yakusoku.ejb.member.MemberListService;
import coop.yakusoku.ejb.member.MemberRuleService;
import coop.yakusoku.ejb.member.PurposeChoice;
import coop.yakusoku.ejb.member.PurposeChoices;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.OrganizationName;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Screen;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Backs {@code member/lists.xhtml}: for what and of whom, how many that would be, and the lists asked for before. */
@Named
@RequestScoped
public class ListsPage {

    @Inject private MemberListService service;
    @Inject private MemberListQueries queries;
    @Inject private MemberRuleService rules;
    @Inject private PurposeChoices purposes;
    @Inject private PurposeParameter parameter;
    @Inject private Caller caller;
    @Inject private Screen screen;
    @Inject private Clock clock;

    private String purpose;
    private String org;
    private List<PurposeChoice> offered;
    private List<OrganizationName> organizations;
    private List<ListRow> recent;
    private ListSize size;
    private ListKind kind = ListKind.ITEMS;
    private String reason;
    private Integer approvalOver;

    @PostConstruct
    void begin() {
        purpose = parameter.sent();
    }

    public void load() {
        parameter.refuseForged(purpose);
        offered = purposes.mine();
        organizations = queries.organizations();
        if (org == null) {
            org = organizations.stream()
                    .map(it -> it.id().toString())
                    .filter(it -> caller.organization().filter(own -> own.toString().equals(it)).isPresent())
                    .findFirst()
                    .orElse(organizations.isEmpty() ? null : organizations.get(0).id().toString());
        }
        if (purpose != null && org != null) {
            count(service.size(purpose, screen.id(org, OrganizationId::of)));
        }
    }

    private void count(ListAnswer answer) {
        if (answer instanceof ListAnswer.Sized sized) {
            size = sized.size();
        } else if (answer instanceof ListAnswer.Declined no) {
            screen.refuse(Declining.because(no.code()));
        }
    }

    public String ask() {
        load();
        if (purpose == null) {
            screen.refuse(new RuleViolation("member.purpose-needed"));
            return null;
        }
        ListAnswer answer;
        try {
            answer = service.ask(new AskForList(purpose, screen.id(org, OrganizationId::of), kind, reason));
        } catch (RuleViolation no) {
            screen.refuseAt(no.code().equals("member.list-reason-missing") ? "ask:reason" : null, no);
            return null;
        }
        if (answer instanceof ListAnswer.Asked asked) {
            screen.tell("memberText", asked.waits() ? "lists.waiting" : "lists.ready");
            screen.keepMessagesOverRedirect();
            return "/member/export.xhtml?faces-redirect=true&id=" + asked.id();
        }
        return null;
    }

    /** Sets above how many persons a list needs an approval. */
    public String changeRule() {
        try {
            rules.approveOver(approvalOver == null ? -1 : approvalOver);
        } catch (RuleViolation no) {
            screen.refuseAt("rule:approvalOver", no);
            load();
            return null;
        }
        screen.tell("memberText", "lists.ruleDone", approvalOver);
        screen.keepMessagesOverRedirect();
        return "/member/lists.xhtml?faces-redirect=true";
    }

    /** The kinds of list the purpose has the items for. */
    public List<ListKind> getKinds() {
        return chosen() == null
                ? List.of()
                : Arrays.stream(ListKind.values())
                        .filter(it -> it.fits(chosen().items()))
                        .toList();
    }

    private PurposeChoice chosen() {
        return getOffered().stream()
                .filter(it -> it.code().equals(purpose))
                .findFirst()
                .orElse(null);
    }

    /** Read once for each answer. */
    public List<ListRow> getRecent() {
        if (recent == null) {
            recent = queries.recent();
        }
        return recent;
    }

    /** WAITING, OPEN, OVER. */
    public ListRow.State state(ListRow row) {
        return row.state(LocalDate.now(clock));
    }

    /** The colour of where a list stands. */
    public String stateColour(ListRow row) {
        return colour(state(row));
    }

    static String colour(ListRow.State state) {
        return switch (state) {
            case WAITING -> "warn";
            case OPEN -> "good";
            case OVER -> "plain";
        };
    }

    public boolean isMayRule() {
        return caller.has(Roles.PRIVACY_MANAGER);
    }

    public ListSize getSize() {
        return size;
    }

    /** What the count says: persons, left out, and above how many an approval is needed. */
    public List<Object> getSizeFigures() {
        return List.of(size.persons(), size.objected(), size.notNoticed(), size.approvalOver());
    }

    public List<PurposeChoice> getOffered() {
        if (offered == null) {
            offered = purposes.mine();
        }
        return offered;
    }

    public List<OrganizationName> getOrganizations() {
        return organizations;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getOrg() {
        return org;
    }

    public void setOrg(String org) {
        this.org = org;
    }

    public ListKind getKind() {
        return kind;
    }

    public void setKind(ListKind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getApprovalOver() {
        return approvalOver == null ? Integer.valueOf(queries.approvalOver()) : approvalOver;
    }

    public void setApprovalOver(Integer approvalOver) {
        this.approvalOver = approvalOver;
    }
}
