package coop.yakusoku.domain.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The editions of the catalogue that are kept. */
public interface Catalogs {

    Optional<Catalog> find(CatalogId id);

    /** The same, held until the transaction ends, so that nobody publishes it while it is edited. */
    Optional<Catalog> hold(CatalogId id);

    /** The published edition in force on a day: the one with the latest first day that has come. */
    Optional<Catalog> inForce(LocalDate day);

    int highestVersionNo();

    void add(Catalog catalog);

    Optional<Threat> threat(ThreatId id);

    Optional<Vulnerability> vulnerability(UUID id);

    Optional<Phase> phase(UUID id);

    Optional<Control> control(UUID id);

    List<Threat> threats(CatalogId catalog);

    List<Vulnerability> vulnerabilities(CatalogId catalog);

    List<Phase> phases(CatalogId catalog);

    List<Control> controls(CatalogId catalog);

    void add(Threat threat);

    void add(Vulnerability vulnerability);

    void add(Phase phase);

    void add(Control control);

    void remove(Catalog catalog);

    void remove(Threat threat);

    void remove(Vulnerability vulnerability);

    void remove(Phase phase);

    void remove(Control control);
}
