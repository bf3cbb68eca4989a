package coop.yakusoku.web.organization;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.DepartmentRow;
import coop.yakusoku.ejb.organization.OrganizationQueries;
import coop.yakusoku.ejb.organization.OrganizationRow;
import coop.yakusoku.ejb.organization.PeopleFilter;
import coop.yakusoku.ejb.organization.PersonQueries;
import coop.yakusoku.ejb.organization.PersonRow;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.SearchSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds people by name, kana, number and mail, and departments by name and code, for whoever may open their pages. */
@RequestScoped
public class OrganizationSearch implements SearchSource {

    @Inject
    private PersonQueries people;

    @Inject
    private OrganizationQueries units;

    @Inject
    private Caller caller;

    @Inject
    private Screen screen;

    @Override
    public List<Found> find(String words, int howMany) {
        if (!caller.has(
                Roles.CPO,
                Roles.PRIVACY_MANAGER,
                Roles.PROTECTION_OFFICER,
                Roles.HR,
                Roles.AUDITOR,
                Roles.SYSTEM_ADMIN)) {
            return List.of();
        }
        PeopleFilter named = new PeopleFilter(words, null, null, null, false, PeopleFilter.Sort.KANA, false);
        return Stream.concat(
                        people.page(named, 0, howMany).stream().map(this::person),
                        departments(JapaneseText.searchKey(words)).limit(howMany))
                .toList();
    }

    private Stream<Found> departments(String key) {
        Map<OrganizationId, String> names =
                units.organizations().stream().collect(Collectors.toMap(OrganizationRow::id, OrganizationRow::name));
        return units.departments().stream()
                .filter(it ->
                        JapaneseText.searchKey(it.code() + " " + it.name()).contains(key))
                .map(it -> department(it, names.get(it.organization())));
    }

    private Found person(PersonRow person) {
        String place = person.departmentName() == null ? "" : person.departmentName() + " ";
        return new Found(
                screen.text("organizationText", "search.person"),
                person.number(),
                person.name(),
                place + person.organizationName(),
                "/organization/person.xhtml?id=" + person.id());
    }

    private Found department(DepartmentRow department, String organization) {
        return new Found(
                screen.text("organizationText", "search.department"),
                department.code(),
                department.name(),
                organization,
                "/organization/organizations.xhtml?org=" + department.organization());
    }
}
