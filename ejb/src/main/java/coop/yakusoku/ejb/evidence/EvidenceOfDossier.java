package coop.yakusoku.ejb.evidence;

import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.ejb.shared.dossier.DossierGap;
import coop.yakusoku.ejb.shared.dossier.DossierPart;
import coop.yakusoku.ejb.shared.dossier.DossierSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The evidence in force for an asset, in its dossier. Who may read the asset may read its evidence, and that was asked
 * before.
 */
@ApplicationScoped
class EvidenceOfDossier implements DossierPart {

    private static final int ORDER = 400;

    /** A dossier is read; who wants all opens the record. */
    private static final int MOST = 20;

    private final EntityManager entities;
    private final Clock clock;

    protected EvidenceOfDossier() {
        this(null, null); // for the container's proxy
    }

    @Inject
    EvidenceOfDossier(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<DossierSection> of(RecordRef subject) {
        if (!subject.kind().equals("risk.asset")) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        List<?> found = entities.createNativeQuery(EvidenceRow.COLUMNS + EvidenceRow.FROM + EvidenceRow.NAMES
                        + " where t.record_kind = :kind and t.record_id = :record and t.retired_at is null"
                        + " order by t.attached_at desc, t.attachment_id")
                .setParameter("kind", subject.kind())
                .setParameter("record", subject.id())
                .setMaxResults(MOST)
                .getResultList();
        List<EvidenceRow> rows =
                found.stream().map(row -> EvidenceRow.of((Object[]) row, today)).toList();
        return Optional.of(new DossierSection(
                "evidence.dossier.title",
                List.of(
                        "evidence.dossier.name",
                        "evidence.dossier.doneOn",
                        "evidence.dossier.expiresOn",
                        "evidence.dossier.standing",
                        "evidence.dossier.attachedBy"),
                rows.stream().map(EvidenceOfDossier::line).toList(),
                "evidence.dossier.none",
                rows.stream()
                        .filter(row -> row.standing() == EvidenceStanding.EXPIRED)
                        .map(row -> new DossierGap("evidence.dossier.expired", List.of(row.title()), page(row)))
                        .toList(),
                List.of()));
    }

    private static DossierSection.Line line(EvidenceRow row) {
        return new DossierSection.Line(
                page(row), Arrays.asList(row.title(), row.doneOn(), row.expiresOn(), row.standing(), row.attachedBy()));
    }

    private static String page(EvidenceRow row) {
        return "/evidence/file.xhtml?id=" + row.evidence();
    }
}
