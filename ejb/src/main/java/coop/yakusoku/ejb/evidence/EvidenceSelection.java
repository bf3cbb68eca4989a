package coop.yakusoku.ejb.evidence;

import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.ejb.shared.SearchWords;
import coop.yakusoku.ejb.shared.records.RecordSight;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Attachments of records of many kinds in one condition: for the list, its count, and the inbox. */
final class EvidenceSelection {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Of records in these sights, by kind. */
    EvidenceSelection(Map<String, RecordSight> sights) {
        List<String> kinds = new ArrayList<>();
        int n = 0;
        for (Map.Entry<String, RecordSight> each : sights.entrySet()) {
            String kind = "k" + n++;
            RecordSight sight = each.getValue().renamed(kind);
            kinds.add("t.record_kind = :" + kind + " and t.record_id in (" + sight.select() + ")");
            parameters.put(kind, each.getKey());
            parameters.putAll(sight.parameters());
        }
        conditions.add(kinds.isEmpty() ? "false" : "(" + String.join(" or ", kinds) + ")");
    }

    EvidenceSelection narrow(EvidenceFilter filter, LocalDate today) {
        if (filter.kind() != null) {
            and("t.record_kind = :kind", "kind", filter.kind());
        }
        if (filter.person() != null) {
            and("t.attached_by = :person", "person", filter.person().value());
        }
        standing(filter.standing(), today);
        words(filter.text());
        return this;
    }

    private void standing(EvidenceStanding standing, LocalDate today) {
        conditions.add("t.retired_at is " + (standing == EvidenceStanding.RETIRED ? "not null" : "null"));
        if (standing == EvidenceStanding.EXPIRED) {
            and("e.expires_on < :today", "today", today);
        } else if (standing == EvidenceStanding.EXPIRING) {
            and("e.expires_on >= :today and e.expires_on <= cast(:today as date) + l.warn_days", "today", today);
        } else if (standing == EvidenceStanding.IN_FORCE) {
            and("(e.expires_on is null or e.expires_on > cast(:today as date) + l.warn_days)", "today", today);
        }
    }

    private void words(String text) {
        List<String> words = SearchWords.of(text);
        for (int i = 0; i < words.size(); i++) {
            String key = JapaneseText.searchKey(words.get(i));
            and("e.search_key like :word" + i + SearchWords.ESCAPE, "word" + i, SearchWords.within(key));
        }
    }

    EvidenceSelection and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
        return this;
    }

    /** {@code where …} over attachment t, evidence e, limits l. */
    String where() {
        return " where " + String.join(" and ", conditions);
    }

    Query bind(Query query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
