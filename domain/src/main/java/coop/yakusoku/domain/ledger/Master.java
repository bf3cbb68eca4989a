package coop.yakusoku.domain.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The data items and purposes that are kept. The context {@code purpose} takes them over. */
public interface Master {

    /** All items, ended ones too, in their order. */
    List<DataItem> items();

    /** All purposes, ended ones too, in their order. */
    List<Purpose> purposes();

    Optional<DataItem> find(ItemId id);

    Optional<Purpose> find(PurposeId id);

    void add(DataItem item);

    void add(Purpose purpose);

    /** The flags of every item by its code. */
    default Map<String, ItemFlags> flags() {
        return items().stream().collect(Collectors.toMap(DataItem::code, DataItem::flags));
    }
}
