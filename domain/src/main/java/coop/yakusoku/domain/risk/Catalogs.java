package coop.yakusoku.domain.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The editions of the catalogue that are kept. */
public interface Catalogs {

    Optional<Catalog> find(CatalogId id);

    /** The published edition in force on a day: the one with the latest first day that has come. */
    Optional<Catalog> inForce(LocalDate day);

    int highestVersionNo();

    void add(Catalog catalog);

    Optional<Threat> threat(ThreatId id);

    List<Threat> threats(CatalogId catalog);

    List<Vulnerability> vulnerabilities(CatalogId catalog);

    List<Phase> phases(CatalogId catalog);

    List<Control> controls(CatalogId catalog);

    void add(Threat threat);

    void add(Vulnerability vulnerability);

    void add(Phase phase);

    void add(Control control);
}
