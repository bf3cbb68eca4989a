package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.Catalog;
import coop.yakusoku.domain.risk.CatalogId;
import coop.yakusoku.domain.risk.Catalogs;
import coop.yakusoku.domain.risk.Control;
import coop.yakusoku.domain.risk.Phase;
import coop.yakusoku.domain.risk.PriorityWeights;
import coop.yakusoku.domain.risk.Threat;
import coop.yakusoku.domain.risk.ThreatDetails;
import coop.yakusoku.domain.risk.ThreatId;
import coop.yakusoku.domain.risk.Vulnerability;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Begins, publishes and discards editions of the catalogue. What stands in a draft is {@link CatalogService}'s. */
@Stateless
public class EditionService {

    private final Catalogs catalogs;
    private final Reanalysis reanalysis;
    private final Versions versions;
    private final Clock clock;

    protected EditionService() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    EditionService(Catalogs catalogs, Reanalysis reanalysis, Versions versions, Clock clock) {
        this.catalogs = catalogs;
        this.reanalysis = reanalysis;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * Begins a draft with everything that stands in another edition.
     *
     * @throws RuleViolation {@code risk.no-catalog-in-force} when none is named and none is in force, {@code
     *     risk.field-missing}, {@code risk.text-too-long}
     */
    @RolesAllowed(Roles.PRIVACY_MANAGER)
    public CatalogId begin(BeginEdition command) {
        Catalog model = command.from() == null ? inForce() : found(command.from());
        CatalogId from = model.id();
        Catalog draft = new Catalog(
                CatalogId.next(),
                catalogs.highestVersionNo() + 1,
                command.labelJa(),
                command.labelEn(),
                command.note(),
                model.weights());

        catalogs.add(draft);
        catalogs.phases(from).forEach(it -> catalogs.add(it.copyTo(draft.id())));
        parentsFirst(catalogs.controls(from)).forEach(it -> catalogs.add(it.copyTo(draft.id())));
        catalogs.threats(from).forEach(it -> catalogs.add(new Threat(ThreatId.next(), draft.id(), it.details())));
        catalogs.vulnerabilities(from).forEach(it -> catalogs.add(it.copyTo(draft.id())));
        return draft.id();
    }

    /**
     * Puts a draft in force from a day on. From then on nothing in it changes.
     *
     * @param from today or later: what was in force on a past day stays what it was
     * @throws RuleViolation {@code risk.catalog-published}, {@code risk.catalog-backdated}, {@code risk.catalog-empty}
     *     without a threat, {@code risk.catalog-refers-nowhere} when a threat names a phase or a control that is not there
     */
    @RolesAllowed(Roles.PRIVACY_MANAGER)
    public void publish(CatalogId id, long seenVersion, LocalDate from) {
        Catalog draft = catalogs.hold(id).orElseThrow(Register::unknown);
        versions.check(seenVersion, draft.version(), Catalog.class, id);
        draft.refuseWhenPublished();
        if (from == null || from.isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("risk.catalog-backdated");
        }
        refuseUnlessComplete(id);

        draft.publish(from);
        reanalysis.published();
    }

    /**
     * Decides what counts when risks of the same value are ordered, in analyses that will be made with the draft.
     *
     * @throws RuleViolation {@code risk.catalog-published}
     */
    @RolesAllowed(Roles.PRIVACY_MANAGER)
    public void weigh(CatalogId id, long seenVersion, PriorityWeights weights) {
        Catalog draft = catalogs.hold(id).orElseThrow(Register::unknown);
        versions.check(seenVersion, draft.version(), Catalog.class, id);

        draft.weigh(weights);
    }

    /**
     * Throws a draft away with everything in it.
     *
     * @throws RuleViolation {@code risk.catalog-published}
     */
    @RolesAllowed(Roles.PRIVACY_MANAGER)
    public void discard(CatalogId id, long seenVersion) {
        Catalog draft = catalogs.hold(id).orElseThrow(Register::unknown);
        versions.check(seenVersion, draft.version(), Catalog.class, id);
        draft.refuseWhenPublished();

        catalogs.vulnerabilities(id).forEach(catalogs::remove);
        catalogs.threats(id).forEach(catalogs::remove);
        List<Control> controls = parentsFirst(catalogs.controls(id));
        for (int i = controls.size() - 1; i >= 0; i--) {
            catalogs.remove(controls.get(i));
        }
        catalogs.phases(id).forEach(catalogs::remove);
        catalogs.remove(draft);
    }

    private void refuseUnlessComplete(CatalogId id) {
        List<Threat> threats = catalogs.threats(id);
        if (threats.isEmpty()) {
            throw new RuleViolation("risk.catalog-empty");
        }
        Set<String> known = catalogs.phases(id).stream().map(Phase::code).collect(Collectors.toSet());
        catalogs.controls(id).stream().map(Control::code).forEach(known::add);
        for (Threat threat : threats) {
            ThreatDetails details = threat.details();
            Set<String> named = new HashSet<>(details.phases());
            named.addAll(details.controlCodes());
            named.removeAll(known);
            if (!named.isEmpty()) {
                throw new RuleViolation("risk.catalog-refers-nowhere", threat.code(), String.join(", ", named));
            }
        }
    }

    /** The table wants a group before its members. */
    private static List<Control> parentsFirst(List<Control> controls) {
        List<Control> waiting = new ArrayList<>(controls);
        List<Control> ordered = new ArrayList<>();
        Set<String> there = new HashSet<>();
        boolean moved = true;
        while (!waiting.isEmpty() && moved) {
            List<Control> ready = waiting.stream()
                    .filter(it -> it.details().parentCode() == null
                            || there.contains(it.details().parentCode()))
                    .toList();
            moved = !ready.isEmpty();
            ordered.addAll(ready);
            waiting.removeAll(ready);
            ready.forEach(it -> there.add(it.code()));
        }
        ordered.addAll(waiting);
        return ordered;
    }

    private Catalog inForce() {
        return catalogs.inForce(LocalDate.now(clock))
                .orElseThrow(() -> new RuleViolation("risk.no-catalog-in-force"));
    }

    private Catalog found(CatalogId id) {
        return catalogs.find(id).orElseThrow(Register::unknown);
    }
}
