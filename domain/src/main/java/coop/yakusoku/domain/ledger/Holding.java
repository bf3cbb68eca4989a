package coop.yakusoku.domain.ledger;

import coop.yakusoku.domain.shared.Codes;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;

/**
 * What a ledger row tells of whom.
 *
 * @param subjects 本人区分
 * @param items 項目: codes of the data-item master
 * @param searchable whether one can look up a person in it: a database, or paper in the order of an index (法16条1項)
 * @param processing 加工
 */
public record Holding(Set<SubjectKind> subjects, Set<String> items, boolean searchable, Processing processing)
        implements Serializable {

    /** Nothing said yet. */
    public static final Holding NONE = new Holding(Set.of(), Set.of(), true, Processing.NONE);

    public Holding {
        subjects = Codes.kept(subjects);
        items = Codes.kept(items);
        Objects.requireNonNull(processing, "processing");
    }
}
