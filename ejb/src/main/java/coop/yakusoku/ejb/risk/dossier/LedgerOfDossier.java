package coop.yakusoku.ejb.risk.dossier;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.ejb.organization.DepartmentSql;
import coop.yakusoku.ejb.risk.Bilingual;
import coop.yakusoku.ejb.risk.Columns;
import coop.yakusoku.ejb.risk.Register;
import coop.yakusoku.ejb.shared.dossier.DossierGap;
import coop.yakusoku.ejb.shared.dossier.DossierPart;
import coop.yakusoku.ejb.shared.dossier.DossierSection;
import coop.yakusoku.ejb.shared.dossier.DossierTie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * In a dossier: the rows of the ledger of personal information an asset holds, or a department keeps, with their items,
 * persons and purposes; and what the ledger lacks.
 */
@ApplicationScoped
public class LedgerOfDossier implements DossierPart {

    private static final int ORDER = 100;
    private static final int MOST = 50;

    /** One row at least for an asset, so that an asset without ledger rows says whether it holds personal information. */
    private static final String ASSET = """
            from risk_asset a
            left join risk_asset_ledger_entry l on l.asset_id = a.asset_id
            left join ledger_entry e on e.entry_id = l.entry_id and e.status <> 'ABOLISHED'
            where a.asset_id = :subject
            """;

    private static final String DEPARTMENT = """
            from ledger_entry e
            where e.status <> 'ABOLISHED' and\s""" + DepartmentSql.below("e.department_id", "subject");

    private static final String COLUMNS = """
            e.entry_id, e.organization_id, e.department_id, e.number, e.name, e.record_count, e.purposes = '' as purposeless,
            e.review_due_on, e.retention_end,
            (select string_agg(i.name_ja, '、' order by i.sort) from ledger_item i
                where i.code = any(string_to_array(e.items, ','))) as items_ja,
            (select string_agg(i.name_en, ', ' order by i.sort) from ledger_item i
                where i.code = any(string_to_array(e.items, ','))) as items_en,
            (select string_agg(p.name_ja, '、' order by p.sort) from ledger_purpose p
                where p.code = any(string_to_array(e.purposes, ','))) as purposes_ja,
            (select string_agg(p.name_en, ', ' order by p.sort) from ledger_purpose p
                where p.code = any(string_to_array(e.purposes, ','))) as purposes_en
            """;

    private final EntityManager entities;
    private final Register register;
    private final Clock clock;

    protected LedgerOfDossier() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    LedgerOfDossier(EntityManager entities, Register register, Clock clock) {
        this.entities = entities;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<DossierSection> of(RecordRef subject) {
        return switch (subject.kind()) {
            case "risk.asset" -> Optional.of(section(
                    subject,
                    "select a.personal or a.special_care or a.my_number as holds, " + COLUMNS + ASSET + "order by e.number"));
            case "organization.department" -> Optional.of(section(
                    subject, "select false as holds, " + COLUMNS + DEPARTMENT + "order by e.number"));
            default -> Optional.empty();
        };
    }

    private DossierSection section(RecordRef subject, String statement) {
        Query query = entities.createNativeQuery(statement).setParameter("subject", subject.id()).setMaxResults(MOST);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        LocalDate today = LocalDate.now(clock);
        List<DossierSection.Line> lines = new ArrayList<>();
        List<DossierGap> gaps = new ArrayList<>();
        List<DossierTie> ties = new ArrayList<>();
        boolean holds = false;
        boolean linked = false;
        for (Object[] each : rows) {
            Columns row = new Columns(each);
            holds = row.flag();
            UUID entry = row.id();
            if (entry != null) {
                linked = true;
                read(entry, row, today, lines, gaps, ties);
            }
        }
        if (holds && !linked) {
            gaps.add(new DossierGap("risk.gap.no-ledger", List.of(), "/ledger/entries.xhtml"));
        }
        return new DossierSection(
                "risk.dossier.ledger",
                List.of("dossier.entry", "dossier.items", "Asset.recordCount", "dossier.purposes", "dossier.retentionEnd"),
                lines,
                "risk.dossier.no-ledger",
                gaps,
                ties);
    }

    private void read(
            UUID entry,
            Columns row,
            LocalDate today,
            List<DossierSection.Line> lines,
            List<DossierGap> gaps,
            List<DossierTie> ties) {
        OrganizationId organization = new OrganizationId(row.id());
        if (!register.reading().covers(organization, new DepartmentId(row.id()))) {
            return;
        }
        String name = row.text() + " " + row.text();
        Integer count = row.number();
        boolean purposeless = row.flag();
        LocalDate review = row.day();
        LocalDate retention = row.day();
        String page = "/ledger/entry.xhtml?id=" + entry;
        lines.add(new DossierSection.Line(
                page,
                Arrays.asList(
                        name,
                        new Bilingual(row.text(), row.text()),
                        count,
                        new Bilingual(row.text(), row.text()),
                        retention)));
        ties.add(new DossierTie("risk.tie.ledger", name, page, false));
        if (purposeless) {
            gaps.add(new DossierGap("risk.gap.entry-purpose", List.of(name), "/ledger/edit-entry.xhtml?id=" + entry));
        }
        if (review != null && review.isBefore(today)) {
            gaps.add(new DossierGap("risk.gap.entry-review", List.of(name, review), page));
        }
    }
}
