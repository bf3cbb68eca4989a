package coop.yakusoku.web.member;

import coop.yakusoku.domain.member.accuracy.AccuracyPlan;
import coop.yakusoku.domain.member.accuracy.VerificationSource;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.member.MemberListQueries;
import coop.yakusoku.ejb.member.MemberRuleService;
import coop.yakusoku.ejb.member.PurposeChoice;
import coop.yakusoku.ejb.member.PurposeChoices;
import coop.yakusoku.ejb.member.StaleMemberQueries;
import coop.yakusoku.ejb.member.StaleMembers;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.OrganizationName;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs {@code member/stale-members.xhtml}: the plan of a co-op, and whose data wait to be confirmed. */
@Named
@RequestScoped
public class StaleMembersPage {

    @Inject private StaleMemberQueries queries;
    @Inject private MemberListQueries lists;
    @Inject private MemberRuleService rules;
    @Inject private PurposeChoices purposes;
    @Inject private PurposeParameter parameter;
    @Inject private Caller caller;
    @Inject private Screen screen;

    private String purpose;
    private String org;
    private Integer page = 1;
    private List<PurposeChoice> offered;
    private List<OrganizationName> organizations;
    private StaleMembers stale;
    private Integer everyMonths;
    private VerificationSource method;
    private String note;

    public void load() {
        choices();
        OrganizationId organization = organization();
        if (organization != null) {
            show(queries.plan(organization));
        }
        if (purpose != null && organization != null) {
            stale = queries.find(purpose, organization, page == null ? 1 : page).orElse(null);
            if (stale == null) {
                screen.refuse(Declining.because("no-duty"));
            }
        }
    }

    private void choices() {
        parameter.refuseForged(purpose);
        offered = purposes.mine();
        organizations = lists.organizations();
        if (org == null && !organizations.isEmpty()) {
            org = organizations.stream()
                    .map(it -> it.id().toString())
                    .filter(it -> caller.organization().filter(own -> own.toString().equals(it)).isPresent())
                    .findFirst()
                    .orElse(organizations.get(0).id().toString());
        }
    }

    private OrganizationId organization() {
        return org == null ? null : screen.id(org, OrganizationId::of);
    }

    private void show(AccuracyPlan plan) {
        everyMonths = plan.everyMonths();
        method = plan.method();
        note = plan.note();
    }

    /** Changes the plan. */
    public String plan() {
        try {
            rules.plan(
                    screen.id(org, OrganizationId::of),
                    new AccuracyPlan(everyMonths == null ? 0 : everyMonths, method, note));
        } catch (RuleViolation no) {
            screen.refuseAt(no.code().equals("member.frequency-unknown") ? "plan:everyMonths" : null, no);
            choices();
            return null;
        }
        screen.tell("memberText", "staleMembers.planDone");
        screen.keepMessagesOverRedirect();
        return "/member/stale-members.xhtml?faces-redirect=true&org=" + org;
    }

    public boolean isMayPlan() {
        return caller.has(Roles.PRIVACY_MANAGER);
    }

    public StaleMembers getStale() {
        return stale;
    }

    /** How many there are, and before which day. */
    public List<Object> getFigures() {
        return List.of(stale.count(), stale.before());
    }

    /** The page before, or null. */
    public Integer getFormer() {
        return page > 1 ? page - 1 : null;
    }

    /** The page after, or null. */
    public Integer getNext() {
        return page * StaleMemberQueries.PAGE < stale.count() ? page + 1 : null;
    }

    public VerificationSource[] getMethods() {
        return VerificationSource.values();
    }

    public List<PurposeChoice> getOffered() {
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

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page == null || page < 1 ? 1 : Math.min(page, 100_000);
    }

    public Integer getEveryMonths() {
        return everyMonths;
    }

    public void setEveryMonths(Integer everyMonths) {
        this.everyMonths = everyMonths;
    }

    public VerificationSource getMethod() {
        return method;
    }

    public void setMethod(VerificationSource method) {
        this.method = method;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
