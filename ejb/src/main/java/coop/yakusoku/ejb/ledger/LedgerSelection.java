package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.InformationKind;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.ejb.organization.ScopedSelection;
import java.time.LocalDate;

/** What a filter finds of what a reader may see: one condition for the list, its count and the export of it. */
final class LedgerSelection extends ScopedSelection {

    /** A quarter ahead one can still prepare the disposal. */
    static final int ENDING_DAYS = 90;

    /** A leak of more persons is reported whatever the information is (BR4). */
    static final int REPORTED = 1_000;

    private static final String BEYOND =
            """
            exists (select 1 from ledger_item i
                where not i.in_policy and i.code = any(string_to_array(e.items, ',')))""";

    /** @param today what is late is late on that day */
    LedgerSelection(LedgerFilter filter, Scope readable, LocalDate today) {
        super("e", readable, "false");
        list(filter.list(), today);
        narrow(filter);
    }

    private LedgerSelection(Scope readable) {
        super("e", readable, "false");
    }

    /** All the reader may see, what is abolished too. */
    static LedgerSelection everything(Scope readable) {
        return new LedgerSelection(readable);
    }

    private void list(LedgerList list, LocalDate today) {
        and(list == LedgerList.ABOLISHED ? "e.status = 'ABOLISHED'" : "e.status <> 'ABOLISHED'");
        switch (list) {
            case REVIEW_LATE -> and("e.review_due_on < :today", "today", today);
            case SPECIAL_CARE -> and("(e.special_care or e.my_number)");
            case ENDING -> and(
                    "least(e.retention_end, e.use_end) <= :ending", "ending", today.plusDays(ENDING_DAYS));
            case OVER_THOUSAND -> and(
                    "greatest(e.record_count, e.most_count) > :reported", "reported", REPORTED);
            case ACCURACY_LATE -> and("e.accuracy_due_on < :today", "today", today);
            case INCOMPLETE -> and("e.status = 'DRAFT'");
            case BEYOND_POLICY -> and(BEYOND);
            default -> {
                // all that is not abolished, or all that is
            }
        }
    }

    private void narrow(LedgerFilter filter) {
        text(filter.text());
        within(filter.organization());
        within(filter.department());
        if (filter.kind() != null) {
            kind(filter.kind());
        }
        if (filter.subject() != null) {
            in("subjects", "subject", filter.subject().name());
        }
        if (filter.item() != null) {
            in("items", "item", filter.item());
        }
        if (filter.purpose() != null) {
            in("purposes", "purpose", filter.purpose());
        }
        if (filter.medium() != null) {
            in("media", "medium", filter.medium().name());
        }
        if (filter.approval() != null) {
            and("ledger_entry_standing(e.entry_id) = :approval", "approval", filter.approval().name());
        }
    }

    private void kind(InformationKind kind) {
        switch (kind) {
            case SPECIAL_CARE -> and("e.special_care");
            case SPECIFIC_PERSONAL -> and("e.my_number");
            default -> and("e.kind = :kind", "kind", kind.name());
        }
    }

    private void in(String column, String name, String code) {
        and(":" + name + " = any(string_to_array(e." + column + ", ','))", name, code);
    }
}
