package coop.yakusoku.web.ledger;

import coop.yakusoku.domain.ledger.Channel;
import coop.yakusoku.domain.ledger.FlowPhase;
import coop.yakusoku.domain.ledger.KeepingMethod;
import coop.yakusoku.domain.ledger.LimitKind;
import coop.yakusoku.domain.ledger.RecipientKind;
import coop.yakusoku.domain.ledger.RetentionBasis;
import coop.yakusoku.domain.ledger.StorageMedium;
import coop.yakusoku.domain.ledger.SubjectKind;
import coop.yakusoku.domain.shared.Codes;
import coop.yakusoku.ejb.ledger.ItemRow;
import coop.yakusoku.ejb.ledger.PurposeRow;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.web.shared.Texts;
import coop.yakusoku.web.shared.Words;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a row holds as codes, in the reader's words. */
public class EntryWords implements Serializable {

    private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b");

    /** Fields of the history that hold the constants of an enum. */
    private static final Map<String, Class<? extends Enum<?>>> CONSTANTS = Map.of(
            "LedgerEntry.subjects", SubjectKind.class,
            "LedgerEntry.channels", Channel.class,
            "LedgerEntry.media", StorageMedium.class,
            "LedgerEntry.methods", KeepingMethod.class,
            "LedgerEntry.recipientsShort", RecipientKind.class,
            "LedgerEntry.flowShort", FlowPhase.class);

    private final List<ItemRow> items;
    private final List<PurposeRow> purposes;
    private final String language;

    EntryWords(List<ItemRow> items, List<PurposeRow> purposes) {
        this.items = items;
        this.purposes = purposes;
        this.language = Texts.locale().getLanguage();
    }

    /** The items of these codes, in the order of the master. */
    public List<ItemRow> items(Set<String> codes) {
        return items.stream().filter(it -> codes.contains(it.code())).toList();
    }

    /** The purposes of these codes, in the order of the master. */
    public List<PurposeRow> purposes(Set<String> codes) {
        return purposes.stream().filter(it -> codes.contains(it.code())).toList();
    }

    /** The names of the items of these codes. */
    public List<String> names(Set<String> codes) {
        return items(codes).stream().map(it -> it.name(language)).toList();
    }

    /** The history with labels for codes. */
    List<FieldChange> inWords(List<FieldChange> changes) {
        return changes.stream()
                .map(it -> new FieldChange(
                        it.at(), it.who(), it.kind(), it.field(), word(it.field(), it.before()), word(it.field(), it.after())))
                .toList();
    }

    private Serializable word(String field, Serializable value) {
        if (!(value instanceof String text)) {
            return value;
        }
        return switch (field) {
            case "LedgerEntry.purposes" -> joined(purposes(Codes.split(text)).stream().map(it -> it.name(language)));
            case "LedgerEntry.items" -> joined(names(Codes.split(text)).stream());
            case "LedgerEntry.countries" -> joined(Countries.names(Codes.split(text)).stream());
            case "LedgerEntry.retentionShort" -> labelled(labelled(text, RetentionBasis.class), LimitKind.class);
            default -> CONSTANTS.containsKey(field) ? labelled(text, CONSTANTS.get(field)) : text;
        };
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining("、"));
    }

    /** The text with the names of constants, and of items, replaced by their labels. */
    private String labelled(String text, Class<? extends Enum<?>> type) {
        Map<String, String> labels = new HashMap<>();
        items.forEach(it -> labels.put(it.code(), it.name(language)));
        for (Enum<?> constant : type.getEnumConstants()) {
            Texts.find("ledgerText").ifPresent(texts -> labels.put(constant.name(), Words.label(texts, constant)));
        }
        return CODE.matcher(text.replace(",", "、"))
                .replaceAll(found -> Matcher.quoteReplacement(labels.getOrDefault(found.group(), found.group())));
    }
}
