package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.Organization;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.PrintedForm;
import coop.yakusoku.domain.shared.FiscalYear;
import coop.yakusoku.ejb.shared.print.Form;
import coop.yakusoku.ejb.shared.print.Paper;
import coop.yakusoku.ejb.shared.print.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * The paper an organisation prints on: its form with number, seals and retention, and a 文書番号 of its own for every print.
 *
 * <p>Not a door: the services that print use it, within their transaction.
 */
@ApplicationScoped
public class Stationery {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm");

    private static final String NEXT = """
            insert into organization_document_number (organization_id, form_number, fiscal_year, last_number)
            values (:organization, :form, :year, 1)
            on conflict (organization_id, form_number, fiscal_year)
                do update set last_number = organization_document_number.last_number + 1
            returning last_number""";

    private final EntityManager entities;
    private final PrintedForms forms;
    private final Caller caller;
    private final Clock clock;

    protected Stationery() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    Stationery(EntityManager entities, PrintedForms forms, Caller caller, Clock clock) {
        this.entities = entities;
        this.forms = forms;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A form to be printed today.
     *
     * @param kind which form, e.g. {@code risk.asset}
     * @param organization who issues it; null for the caller's own organisation
     * @param title what it is
     * @param subtitle what it covers; null for none
     * @throws IllegalArgumentException when there is no such kind of form
     */
    public Form form(String kind, OrganizationId organization, String title, String subtitle, Paper paper) {
        OrganizationId issuer =
                organization == null ? caller.organization().orElseThrow() : organization;
        PrintedForm rule = forms.inForce(issuer, kind).orElseThrow(() -> new IllegalArgumentException(kind));
        LocalDate today = LocalDate.now(clock);
        return new Form(
                "様式" + rule.number(),
                number(issuer, rule.number(), FiscalYear.of(today)),
                today,
                title,
                subtitle,
                entities.find(Organization.class, issuer).name(),
                rule.caution(),
                rule.retentionYears().map(years -> "保存期間 " + years + "年").orElse(null),
                "出力 " + caller.displayName() + "　" + WHEN.format(LocalDateTime.now(clock)),
                rule.seals().stream().map(Seal::empty).toList(),
                paper);
    }

    private String number(OrganizationId issuer, String form, FiscalYear year) {
        Number next = (Number) entities.createNativeQuery(NEXT, Integer.class)
                .setParameter("organization", issuer.value())
                .setParameter("form", form)
                .setParameter("year", year.year())
                .getSingleResult();
        return String.format("%s-%d-%04d", form, year.year(), next.intValue());
    }
}
