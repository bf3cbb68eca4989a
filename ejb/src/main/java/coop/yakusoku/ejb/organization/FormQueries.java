package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.PrintedForm;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Reads the printed forms of organisations. */
@Stateless
@RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER})
public class FormQueries {

    private final PrintedForms forms;
    private final OrganizationQueries organizations;

    protected FormQueries() {
        this(null, null); // for the container's proxy
    }

    @Inject
    FormQueries(PrintedForms forms, OrganizationQueries organizations) {
        this.forms = forms;
        this.organizations = organizations;
    }

    /**
     * What holds in an organisation, by number.
     *
     * @throws RuleViolation {@code shared.unknown-record}
     */
    public List<FormRow> forms(OrganizationId organization) {
        OrganizationRow seen = organizations.organization(organization);
        return forms.inForce(seen.id()).stream()
                .map(form -> row(form, seen))
                .toList();
    }

    /**
     * What holds for one kind.
     *
     * @throws RuleViolation {@code shared.unknown-record}
     */
    public FormRow form(OrganizationId organization, String kind) {
        return forms(organization).stream()
                .filter(it -> it.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("shared.unknown-record"));
    }

    private static FormRow row(PrintedForm form, OrganizationRow organization) {
        return new FormRow(
                form.kind(),
                form.number(),
                form.retentionYears().orElse(null),
                form.seals(),
                form.caution(),
                form.organization().isPresent() || organization.parent() == null,
                form.version());
    }
}
