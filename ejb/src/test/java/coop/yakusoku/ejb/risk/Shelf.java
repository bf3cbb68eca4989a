package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.Catalog;
import coop.yakusoku.domain.risk.CatalogId;
import coop.yakusoku.domain.risk.Catalogs;
import coop.yakusoku.domain.risk.Control;
import coop.yakusoku.domain.risk.ControlDetails;
import coop.yakusoku.domain.risk.Phase;
import coop.yakusoku.domain.risk.PriorityWeights;
import coop.yakusoku.domain.risk.Threat;
import coop.yakusoku.domain.risk.ThreatDetails;
import coop.yakusoku.domain.risk.ThreatId;
import coop.yakusoku.domain.risk.Vulnerability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The editions of the catalogue on a shelf, in the order they were put there. */
final class Shelf implements Catalogs {

    final List<Catalog> editions = new ArrayList<>();
    final List<Threat> threats = new ArrayList<>();
    final List<Vulnerability> vulnerabilities = new ArrayList<>();
    final List<Phase> phases = new ArrayList<>();
    final List<Control> controls = new ArrayList<>();

    Catalog edition(String label) {
        Catalog edition =
                new Catalog(CatalogId.next(), highestVersionNo() + 1, label, label, null, PriorityWeights.PROPOSED);
        editions.add(edition);
        return edition;
    }

    Threat threat(Catalog edition, ThreatDetails details) {
        Threat threat = new Threat(ThreatId.next(), edition.id(), details);
        threats.add(threat);
        return threat;
    }

    void phase(Catalog edition, String code) {
        phases.add(new Phase(UUID.randomUUID(), edition.id(), code, code, code, phases.size()));
    }

    void control(Catalog edition, ControlDetails details) {
        controls.add(new Control(UUID.randomUUID(), edition.id(), details));
    }

    void vulnerability(Catalog edition, String code, String threatCode, String name) {
        vulnerabilities.add(new Vulnerability(UUID.randomUUID(), edition.id(), code, threatCode, name, name));
    }

    @Override
    public Optional<Catalog> find(CatalogId id) {
        return editions.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Catalog> hold(CatalogId id) {
        return find(id);
    }

    @Override
    public Optional<Catalog> inForce(LocalDate day) {
        return editions.stream()
                .filter(it -> it.state() == Catalog.State.PUBLISHED && !it.validFrom().isAfter(day))
                .max(Comparator.comparing(Catalog::validFrom).thenComparing(Catalog::versionNo));
    }

    @Override
    public int highestVersionNo() {
        return editions.stream().mapToInt(Catalog::versionNo).max().orElse(0);
    }

    @Override
    public void add(Catalog catalog) {
        editions.add(catalog);
    }

    @Override
    public Optional<Threat> threat(ThreatId id) {
        return threats.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Vulnerability> vulnerability(UUID id) {
        return vulnerabilities.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Phase> phase(UUID id) {
        return phases.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Control> control(UUID id) {
        return controls.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public List<Threat> threats(CatalogId catalog) {
        return threats.stream().filter(it -> it.catalog().equals(catalog)).toList();
    }

    @Override
    public List<Vulnerability> vulnerabilities(CatalogId catalog) {
        return vulnerabilities.stream().filter(it -> it.catalog().equals(catalog)).toList();
    }

    @Override
    public List<Phase> phases(CatalogId catalog) {
        return phases.stream().filter(it -> it.catalog().equals(catalog)).toList();
    }

    @Override
    public List<Control> controls(CatalogId catalog) {
        return controls.stream().filter(it -> it.catalog().equals(catalog)).toList();
    }

    @Override
    public void add(Threat threat) {
        threats.add(threat);
    }

    @Override
    public void add(Vulnerability vulnerability) {
        vulnerabilities.add(vulnerability);
    }

    @Override
    public void add(Phase phase) {
        phases.add(phase);
    }

    @Override
    public void add(Control control) {
        controls.add(control);
    }

    @Override
    public void remove(Catalog catalog) {
        editions.remove(catalog);
    }

    @Override
    public void remove(Threat threat) {
        threats.remove(threat);
    }

    @Override
    public void remove(Vulnerability vulnerability) {
        vulnerabilities.remove(vulnerability);
    }

    @Override
    public void remove(Phase phase) {
        phases.remove(phase);
    }

    @Override
    public void remove(Control control) {
        controls.remove(control);
    }
}
