package coop.yakusoku.domain.ledger;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * 情報種別: what the law calls the information of a row, by rule from what is said of it (法2条, 16条; domain-knowledge 2.1).
 *
 * @param kind where it stands on the ladder of duties; null while no item is named
 * @param specialCare 要配慮個人情報 is in it
 * @param myNumber 特定個人情報 is in it
 */
public record Classification(InformationKind kind, boolean specialCare, boolean myNumber) implements Serializable {

    /** Nothing can be said yet. */
    public static final Classification UNKNOWN = new Classification(null, false, false);

    /** Two things each true of many are often true of one only: so many combining items make a person known. */
    private static final int ENOUGH_TO_COMBINE = 2;

    /**
     * Reads the kind from the items: processed information is what it was processed into; items from which nobody is
     * known are 個人関連情報; the rest climbs from 個人情報 over 個人データ (searchable) to 保有個人データ (searchable, and not
     * merely entrusted to us, so that disclosing and correcting is ours).
     *
     * @param master the flags of every item of the master by its code
     */
    public static Classification of(
            Holding holding, AcquisitionKind acquisition, Map<String, ItemFlags> master) {
        List<ItemFlags> items =
                holding.items().stream().map(master::get).filter(Objects::nonNull).toList();
        if (items.isEmpty()) {
            return UNKNOWN;
        }
        return switch (holding.processing()) {
            case ANONYMISED -> new Classification(InformationKind.ANONYMISED, false, false);
            case PSEUDONYMISED -> new Classification(InformationKind.PSEUDONYMISED, false, false);
            case NONE -> unprocessed(holding, acquisition, items);
        };
    }

    private static Classification unprocessed(Holding holding, AcquisitionKind acquisition, List<ItemFlags> items) {
        boolean myNumber = items.stream().anyMatch(ItemFlags::myNumber);
        if (!known(items)) {
            return new Classification(InformationKind.PERSONAL_RELATED, false, false);
        }
        boolean specialCare = items.stream().anyMatch(ItemFlags::specialCare);
        if (!holding.searchable()) {
            return new Classification(InformationKind.PERSONAL_INFORMATION, specialCare, myNumber);
        }
        InformationKind kind = acquisition == AcquisitionKind.ENTRUSTED
                ? InformationKind.PERSONAL_DATA
                : InformationKind.RETAINED_PERSONAL_DATA;
        return new Classification(kind, specialCare, myNumber);
    }

    /** Whether somebody is known from the items: from one alone, from an identification code, or from a combination. */
    private static boolean known(List<ItemFlags> items) {
        boolean alone = items.stream().anyMatch(item -> item.single() || item.idCode() || item.myNumber());
        return alone || items.stream().filter(ItemFlags::combined).count() >= ENOUGH_TO_COMBINE;
    }

    /** All that it is called, the place on the ladder first. */
    public List<InformationKind> kinds() {
        List<InformationKind> kinds = new ArrayList<>();
        if (kind != null) {
            kinds.add(kind);
        }
        if (specialCare) {
            kinds.add(InformationKind.SPECIAL_CARE);
        }
        if (myNumber) {
            kinds.add(InformationKind.SPECIFIC_PERSONAL);
        }
        return List.copyOf(kinds);
    }
}
