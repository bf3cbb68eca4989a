package coop.yakusoku.web.shared;

import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.ejb.shared.records.LinkedRecord;
import coop.yakusoku.ejb.shared.records.RecordHead;
import coop.yakusoku.ejb.shared.records.RecordQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Backs {@code y:links}: the other records a record leads to, and that lead to it. */
@Named
@RequestScoped
public class LinksPage {

    @Inject
    private RecordQueries queries;

    private final Map<RecordRef, List<LinkedRecord>> known = new HashMap<>();

    /** Read once, however often the page asks. */
    public List<LinkedRecord> of(RecordRef record) {
        return known.computeIfAbsent(record, queries::links);
    }

    /** What the other one is to this one. */
    public String relation(LinkedRecord link) {
        String key = link.relationKey();
        return text(key.substring(0, key.indexOf('.')), key);
    }

    /** The kind of a record: 情報資産. */
    public String kind(RecordHead head) {
        return text(head.ref().context(), head.ref().kind());
    }

    /** The state of a record; empty when it has none. */
    public String state(RecordHead head) {
        return head.stateKey() == null ? "" : text(head.ref().context(), head.stateKey());
    }

    /** Number and name. */
    public String title(RecordHead head) {
        String title = head.titleIn(Texts.locale().getLanguage());
        return head.number() == null ? title : head.number() + " " + title;
    }

    private static String text(String context, String key) {
        return Texts.find(Texts.bundleOf(context), key, Texts.locale()).orElse(key);
    }
}
