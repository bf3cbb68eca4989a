package coop.yakusoku.ejb.risk.dossier;

import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.risk.Analysis;
import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.AssetDetails;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.risk.Completion;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.risk.Bilingual;
import coop.yakusoku.ejb.risk.Register;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.dossier.DossierGap;
import coop.yakusoku.ejb.shared.dossier.DossierSection;
import coop.yakusoku.ejb.shared.dossier.DossierTie;
import coop.yakusoku.ejb.workflow.Approvals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the dossier of an asset: what it holds, where, who, how risky, what is missing. At most twelve statements. */
@Stateless
@RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
public class DossierQueries {

    private static final String ASSET = """
            select a, o.name, d.name, p.name, p.leftOn, u, n, c.labelJa, c.labelEn, c.versionNo,
                (select max(k.versionNo) from Catalog k where k.validFrom <= :today)
            from Asset a
                join Organization o on o.id.value = a.organizationId
                join Department d on d.id.value = a.departmentId
                left join Person p on p.id.value = a.ownerId
                left join Asset u on u.id = a.parentId
                left join Analysis n on n.assetId = a.id and not n.superseded
                left join Catalog c on c.id = n.catalogId
            where a.id = :asset""";

    private static final String CHILDREN = """
            select a from Asset a where a.parentId = :asset and a.status <> :disposed order by a.number""";

    private final EntityManager entities;
    private final Register register;
    private final DossierReading reading;
    private final Approvals approvals;
    private final Clock clock;

    protected DossierQueries() {
        this(null, null, null, null, null); // for the container's proxy
    }

    @Inject
    DossierQueries(
            EntityManager entities, Register register, DossierReading reading, Approvals approvals, Clock clock) {
        this.entities = entities;
        this.register = register;
        this.reading = reading;
        this.approvals = approvals;
        this.clock = clock;
    }

    /** @throws RuleViolation {@code shared.unknown-record} when there is none, or none the caller may see */
    public AssetDossier asset(AssetId id) {
        LocalDate today = LocalDate.now(clock);
        Object[] found = entities.createQuery(ASSET, Object[].class)
                .setParameter("asset", id.value())
                .setParameter("today", today)
                .getResultStream()
                .findFirst()
                .filter(it -> register.mayRead((Asset) it[0]))
                .orElseThrow(Register::unknown);
        Asset asset = (Asset) found[0];
        AssetDetails details = asset.details();
        DossierAnalysis analysis = analysis(found);
        Completion completion = asset.completion();
        List<DossierRisk> risks = reading.risks(id, today);
        List<Responsible> people = reading.people(asset.organization(), asset.department(), today);
        List<DossierSection> sections = reading.sections(new RecordRef("risk.asset", id.value()));
        LocalDate left = (LocalDate) found[4];

        AssetGaps.Facts facts = new AssetGaps.Facts(
                id.toString(),
                completion.missing(),
                left != null && left.isBefore(today),
                analysis,
                risks,
                people.stream().anyMatch(it -> it.role() == Role.PROTECTION_OFFICER),
                asset.status() != AssetStatus.DISPOSED
                        && register.writing().covers(asset.organization(), asset.department()));
        return new AssetDossier(
                id,
                asset.number(),
                details,
                asset.importance(),
                completion.percent(),
                (String) found[1],
                (String) found[2],
                (String) found[3],
                analysis,
                risks,
                people,
                reading.events(id),
                sections,
                gaps(AssetGaps.of(facts, today), sections),
                ties(asset, found, sections));
    }

    private DossierAnalysis analysis(Object[] found) {
        if (found[6] == null) {
            return null;
        }
        Analysis analysis = (Analysis) found[6];
        Integer latest = (Integer) found[10];
        return new DossierAnalysis(
                analysis.method(),
                new Bilingual((String) found[7], (String) found[8]),
                analysis.startedOn(),
                analysis.assessedOn(),
                latest != null && latest > (Integer) found[9],
                approvals.standing(new RecordRef("risk.analysis", analysis.id().value())));
    }

    private static List<DossierGap> gaps(List<DossierGap> own, List<DossierSection> sections) {
        List<DossierGap> gaps = new ArrayList<>(own);
        sections.forEach(it -> gaps.addAll(it.gaps()));
        return gaps;
    }

    private List<DossierTie> ties(Asset asset, Object[] found, List<DossierSection> sections) {
        AssetDetails details = asset.details();
        List<DossierTie> ties = new ArrayList<>();
        ties.add(new DossierTie(
                "risk.tie.department",
                found[1] + "　" + found[2],
                "/risk/department-dossier.xhtml?id=" + asset.department(),
                true));
        Asset parent = (Asset) found[5];
        if (parent != null && register.mayRead(parent)) {
            ties.add(tie("risk.tie.parent", parent, true));
        }
        add(ties, "risk.tie.owner", (String) found[3], true);
        add(ties, "risk.tie.place", details.environment().location(), true);
        if (details.environment().contractor()) {
            add(ties, "risk.tie.contractor", details.environment().contractorName(), false);
        }
        entities.createQuery(CHILDREN, Asset.class)
                .setParameter("asset", asset.id().value())
                .setParameter("disposed", AssetStatus.DISPOSED)
                .getResultList()
                .stream()
                .filter(register::mayRead)
                .forEach(it -> ties.add(tie("risk.tie.child", it, false)));
        sections.forEach(it -> ties.addAll(it.ties()));
        return ties;
    }

    private static DossierTie tie(String relation, Asset other, boolean above) {
        return new DossierTie(
                relation,
                other.number() + " " + other.details().name(),
                "/risk/dossier.xhtml?id=" + other.id(),
                above);
    }

    private static void add(List<DossierTie> ties, String relation, String label, boolean above) {
        if (label != null) {
            ties.add(new DossierTie(relation, label, null, above));
        }
    }
}
