package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.InformationKind;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.JapaneseText;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What a filter finds of what a reader may see: one condition for the list, its count and the export of it. */
final class LedgerSelection {

    /** Who looks for more words than these looks for one thing too exactly. */
    private static final int MOST_WORDS = 6;

    /** A quarter ahead one can still prepare the disposal. */
    static final int ENDING_DAYS = 90;

    /** A leak of more persons is reported whatever the information is (BR4). */
    static final int REPORTED = 1_000;

    private static final String BELOW =
            """
            e.department_id in (
                with recursive below (id) as (
                    select department_id from organization_department where department_id = :department
                    union
                    select d.department_id from organization_department d join below b on d.parent_id = b.id)
                select id from below)""";

    private static final String BEYOND =
            """
            exists (select 1 from ledger_item i
                where not i.in_policy and i.code = any(string_to_array(e.items, ',')))""";

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param today what is late is late on that day */
    LedgerSelection(LedgerFilter filter, Scope readable, LocalDate today) {
        within(readable);
        list(filter.list(), today);
        narrow(filter);
    }

    private LedgerSelection(Scope readable) {
        within(readable);
    }

    /** All the reader may see, what is abolished too. */
    static LedgerSelection everything(Scope readable) {
        return new LedgerSelection(readable);
    }

    private void within(Scope readable) {
        where.append(" where (false");
        if (!readable.organizations().isEmpty()) {
            where.append(" or e.organization_id in (:organizations)");
            parameters.put(
                    "organizations",
                    readable.organizations().stream().map(OrganizationId::value).toList());
        }
        if (!readable.departments().isEmpty()) {
            where.append(" or e.department_id in (:departments)");
            parameters.put(
                    "departments",
                    readable.departments().stream().map(DepartmentId::value).toList());
        }
        where.append(")");
    }

    private void list(LedgerList list, LocalDate today) {
        where.append(list == LedgerList.ABOLISHED ? " and e.status = 'ABOLISHED'" : " and e.status <> 'ABOLISHED'");
        switch (list) {
            case REVIEW_LATE -> and("e.review_due_on < :today", "today", today);
            case SPECIAL_CARE -> where.append(" and (e.special_care or e.my_number)");
            case ENDING -> and(
                    "least(e.retention_end, e.use_end) <= :ending", "ending", today.plusDays(ENDING_DAYS));
            case OVER_THOUSAND -> and(
                    "greatest(e.record_count, e.most_count) > :reported", "reported", REPORTED);
            case ACCURACY_LATE -> and("e.accuracy_due_on < :today", "today", today);
            case INCOMPLETE -> where.append(" and e.status = 'DRAFT'");
            case BEYOND_POLICY -> where.append(" and ").append(BEYOND);
            default -> {
                // all that is not abolished, or all that is
            }
        }
    }

    private void narrow(LedgerFilter filter) {
        text(filter.text());
        if (filter.organization() != null) {
            and("e.organization_id = :organization", "organization", filter.organization().value());
        }
        if (filter.department() != null) {
            where.append(" and ").append(BELOW);
            parameters.put("department", filter.department().value());
        }
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
    }

    private void kind(InformationKind kind) {
        switch (kind) {
            case SPECIAL_CARE -> where.append(" and e.special_care");
            case SPECIFIC_PERSONAL -> where.append(" and e.my_number");
            default -> and("e.kind = :kind", "kind", kind.name());
        }
    }

    private void in(String column, String name, String code) {
        and(":" + name + " = any(string_to_array(e." + column + ", ','))", name, code);
    }

    private void text(String text) {
        if (JapaneseText.isBlank(text)) {
            return;
        }
        String[] words = JapaneseText.strip(text).split("[\\s\\p{Z}]+");
        for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
            String key = JapaneseText.searchKey(words[i]);
            and(
                    "e.search_key like :text" + i + " escape '!'",
                    "text" + i,
                    "%" + key.replaceAll("[!%_]", "!$0") + "%");
        }
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        parameters.put(name, value);
    }

    /** {@code where …} over a row called {@code e}. */
    String where() {
        return where.toString();
    }

    /** The values of the condition. */
    Map<String, Object> parameters() {
        return parameters;
    }

    /** The query with the condition's values in it. */
    <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
