package coop.yakusoku.web.organization;

import coop.yakusoku.domain.organization.Employment;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.OrganizationQueries;
import coop.yakusoku.ejb.organization.OrganizationRow;
import coop.yakusoku.ejb.organization.PeopleFilter;
import coop.yakusoku.ejb.organization.PersonQueries;
import coop.yakusoku.ejb.organization.PersonRow;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.UrlLazyModel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Backs {@code organization/people.xhtml}. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {

    /** What one may sort by: the column's field, and what it means to the query. */
    private static final Map<String, PeopleFilter.Sort> SORTS = Map.of(
            "kana", PeopleFilter.Sort.KANA,
            "number", PeopleFilter.Sort.NUMBER,
            "organizationName", PeopleFilter.Sort.ORGANIZATION,
            "departmentName", PeopleFilter.Sort.DEPARTMENT,
            "employment", PeopleFilter.Sort.EMPLOYMENT,
            "joinedOn", PeopleFilter.Sort.JOINED);

    @Inject
    private PersonQueries queries;

    @Inject
    private OrganizationQueries organizationQueries;

    @Inject
    private Caller caller;

    @Inject
    private Screen screen;

    private String q;
    private String org;
    private Employment employment;
    private boolean leavers;
    private List<OrganizationRow> organizations;
    private UrlLazyModel<PersonRow> people;
    private boolean mayRegister;

    public void load() {
        organizations = organizationQueries.organizations();
        mayRegister = caller.has(Roles.HR, Roles.SYSTEM_ADMIN);
        PeopleFilter any = filter(PeopleFilter.Sort.KANA, false);
        people = new UrlLazyModel<>(
                () -> queries.count(any),
                window -> queries.page(
                        filter(SORTS.get(window.sort()), window.descending()), window.first(), window.size()),
                row -> row.id().toString(),
                "kana",
                SORTS.keySet());
    }

    private PeopleFilter filter(PeopleFilter.Sort sort, boolean descending) {
        OrganizationId organization = org == null ? null : screen.id(org, OrganizationId::of);
        return new PeopleFilter(q, organization, null, employment, leavers, sort, descending);
    }

    public Employment[] getEmployments() {
        return Employment.values();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getOrg() {
        return org;
    }

    public void setOrg(String org) {
        this.org = org;
    }

    public Employment getEmployment() {
        return employment;
    }

    public void setEmployment(Employment employment) {
        this.employment = employment;
    }

    public boolean isLeavers() {
        return leavers;
    }

    public void setLeavers(boolean leavers) {
        this.leavers = leavers;
    }

    public List<OrganizationRow> getOrganizations() {
        return organizations;
    }

    public UrlLazyModel<PersonRow> getPeople() {
        return people;
    }

    public boolean isMayRegister() {
        return mayRegister;
    }
}
