package coop.yakusoku.domain.risk;

import coop.yakusoku.domain.organization.OrganizationId;
import java.util.List;
import java.util.Optional;

/** The information assets that are kept. */
public interface Assets {

    Optional<Asset> find(AssetId id);

    void add(Asset asset);

    /** The same for thousands at once; they are not managed afterwards. */
    default void addAll(List<Asset> assets) {
        assets.forEach(this::add);
    }

    /**
     * The next free number of an organisation in a fiscal year, e.g. {@code JS-2026-0012}; two callers never get the same
     * one.
     */
    default String nextNumber(OrganizationId organization, int fiscalYear) {
        return nextNumbers(organization, fiscalYear, 1).get(0);
    }

    /** So many free numbers at once, in order. */
    List<String> nextNumbers(OrganizationId organization, int fiscalYear, int howMany);

    /** Whether making {@code parent} the parent of {@code child} would close a circle. */
    boolean wouldCircle(AssetId child, AssetId parent);
}
