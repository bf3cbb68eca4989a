package coop.yakusoku.domain.ledger;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of a row is filled in, and what is not.
 *
 * @param percent 0 to 100, rounded down
 * @param needed the keys of empty fields that every row needs (★ in domain-knowledge 6.1), in the order of the form
 * @param wished the keys of empty fields that a good row has, in the order of the form
 */
public record Completion(int percent, List<String> needed, List<String> wished) implements Serializable {

    public Completion {
        needed = List.copyOf(needed);
        wished = List.copyOf(wished);
    }

    /** Whether nothing is missing that every row needs. */
    public boolean usable() {
        return needed.isEmpty();
    }

    /** All that is empty, what is needed first. */
    public List<String> missing() {
        List<String> all = new ArrayList<>(needed);
        all.addAll(wished);
        return all;
    }

    static Completion of(EntryDetails details) {
        Count count = new Count();
        count.need("responsible", details.responsible() != null);
        count.need("subjects", !details.holding().subjects().isEmpty());
        count.need("items", !details.holding().items().isEmpty());
        count.need("purposes", !details.purposes().isEmpty());
        count.need("acquisition", details.acquiring().kind() != null);
        count.need("channels", !details.acquiring().channels().isEmpty());
        count.need("recordCount", details.volume().count() != null);
        count.need("media", !details.keeping().media().isEmpty());
        count.need("place", details.keeping().place() != null);
        count.need("methods", !details.keeping().methods().isEmpty());
        count.need("access", !details.access().isEmpty());
        count.need("useLimit", details.use() != null);
        count.need("retention", !details.retention().isEmpty());
        count.need("disposal", details.disposal() != null);
        count.wish("business", details.business() != null);
        count.wish("notice", details.acquiring().notice() != null);
        if (details.acquiring().notice() != null && details.acquiring().notice() != NoticeMethod.NOT_NEEDED) {
            count.wish("noticeDocument", details.acquiring().document() != null);
        }
        if (details.keeping().backup()) {
            count.wish("backupPlace", details.keeping().backupPlace() != null);
        }
        count.wish("accuracyMethod", details.accuracy().method() != null);
        count.wish("accuracyMonths", details.accuracy().everyMonths() != null);
        count.wish("flow", !details.flow().isEmpty());
        return count.completion();
    }

    /** Counts while the fields are named once. */
    private static final class Count {
        private final List<String> needed = new ArrayList<>();
        private final List<String> wished = new ArrayList<>();
        private int expected;

        void need(String field, boolean filled) {
            expected++;
            if (!filled) {
                needed.add(field);
            }
        }

        void wish(String field, boolean filled) {
            expected++;
            if (!filled) {
                wished.add(field);
            }
        }

        Completion completion() {
            return new Completion((expected - needed.size() - wished.size()) * 100 / expected, needed, wished);
        }
    }
}
