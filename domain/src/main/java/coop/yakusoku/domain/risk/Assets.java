package coop.yakusoku.domain.risk;

import coop.yakusoku.domain.organization.OrganizationId;
import java.util.Optional;

/** The information assets that are kept. */
public interface Assets {

    Optional<Asset> find(AssetId id);

    void add(Asset asset);

    /**
     * The next free number of an organisation in a fiscal year, e.g. {@code JS-2026-0012}; two callers never get the same
     * one.
     */
    String nextNumber(OrganizationId organization, int fiscalYear);

    /** Whether making {@code parent} the parent of {@code child} would close a circle. */
    boolean wouldCircle(AssetId child, AssetId parent);
}
