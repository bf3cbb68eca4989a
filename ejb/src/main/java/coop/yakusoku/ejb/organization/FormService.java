package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.PrintedForm;
import coop.yakusoku.domain.organization.PrintedFormId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Rules which number, seals and retention the printed forms of an organisation carry. */
@Stateless
public class FormService {

    private final PrintedForms forms;
    private final OrganizationQueries organizations;
    private final Versions versions;
    private final Caller caller;

    protected FormService() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    FormService(PrintedForms forms, OrganizationQueries organizations, Versions versions, Caller caller) {
        this.forms = forms;
        this.organizations = organizations;
        this.versions = versions;
        this.caller = caller;
    }

    /**
     * Rules a form. The first time an organisation other than the federation does so, it gets a rule of its own.
     *
     * @throws RuleViolation {@code shared.unknown-record} when the caller does not answer for the organisation, {@code
     *     shared.changed-meanwhile}, {@code organization.form-number}, {@code organization.form-years}, {@code
     *     organization.form-seals}, {@code organization.too-long}
     */
    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER})
    public void rule(RuleForm command) {
        if (!caller.scope(Roles.CPO, Roles.PRIVACY_MANAGER).covers(command.organization(), null)) {
            throw new RuleViolation("shared.unknown-record");
        }
        boolean federation = organizations.organization(command.organization()).parent() == null;
        PrintedForm form = forms.inForce(command.organization(), command.kind())
                .orElseThrow(() -> new RuleViolation("shared.unknown-record"));

        if (!federation && form.organization().isEmpty()) {
            form = new PrintedForm(new PrintedFormId(UUID.randomUUID()), form, command.organization());
            forms.add(form);
        } else {
            versions.check(command.seenVersion(), form.version(), PrintedForm.class, form.id());
        }
        form.rule(command.number(), command.retentionYears(), command.seals(), command.caution());
    }
}
