package coop.yakusoku.ejb.ledger.tables;

import coop.yakusoku.domain.ledger.Acquiring;
import coop.yakusoku.domain.ledger.EntryDetails;
import coop.yakusoku.domain.ledger.Holding;
import coop.yakusoku.domain.ledger.Keeping;
import coop.yakusoku.domain.ledger.RetentionBasis;
import coop.yakusoku.domain.ledger.RetentionRule;
import coop.yakusoku.domain.shared.JapaneseFlag;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.organization.tables.Directory;
import coop.yakusoku.ejb.shared.tables.CountryWords;
import coop.yakusoku.ejb.shared.tables.TableWords;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a table writes for a row of the ledger, column by column: texts, whole numbers, days. */
final class LedgerCells {

    /** The columns of the periods a basis asks for. */
    static final Map<LedgerColumn, RetentionBasis> RETENTION = new EnumMap<>(Map.of(
            LedgerColumn.RETENTION_SHARES, RetentionBasis.RB1,
            LedgerColumn.RETENTION_LAW, RetentionBasis.RB2,
            LedgerColumn.RETENTION_CLAIMS, RetentionBasis.RB3,
            LedgerColumn.RETENTION_OTHER, RetentionBasis.RB4));

    private final Directory place;
    private final LedgerNames names;

    /** @param place the organisation's departments and people */
    LedgerCells(Directory place, LedgerNames names) {
        this.place = place;
        this.names = names;
    }

    /** What somebody says of a row; columns without a value are not in it. What the register computes is not either. */
    Map<LedgerColumn, Object> of(EntryDetails details) {
        Map<LedgerColumn, Object> cells = new EnumMap<>(LedgerColumn.class);
        cells.put(LedgerColumn.NAME, details.name());
        cells.put(LedgerColumn.KANA, details.kana());
        cells.put(LedgerColumn.BUSINESS, details.business());
        cells.put(LedgerColumn.DEPARTMENT, place.written(details.department()));
        cells.put(LedgerColumn.RESPONSIBLE, place.written(details.responsible()));
        cells.put(LedgerColumn.HANDLERS, people(details.handlers()));
        holding(cells, details.holding());
        cells.put(LedgerColumn.PURPOSES, lines(names.purposes(details.purposes())));
        acquiring(cells, details.acquiring());
        cells.put(LedgerColumn.COUNT, details.volume().count());
        cells.put(LedgerColumn.MOST_COUNT, details.volume().most());
        cells.put(LedgerColumn.YEARLY_INCREASE, details.volume().yearlyIncrease());
        keeping(cells, details.keeping());
        cells.put(LedgerColumn.ACCESS, lines(details.access().stream().map(Notation::write).toList()));
        cells.put(
                LedgerColumn.RECIPIENTS,
                lines(details.recipients().stream().map(it -> Notation.write(it, names)).toList()));
        cells.put(LedgerColumn.USE_LIMIT, Notation.write(details.use()));
        RETENTION.forEach((column, basis) -> cells.put(column, retention(details.retention(), basis)));
        cells.put(LedgerColumn.DISPOSAL, LedgerVocabulary.DISPOSALS.of(details.disposal()));
        cells.put(LedgerColumn.ACCURACY_METHOD, LedgerVocabulary.ACCURACIES.of(details.accuracy().method()));
        cells.put(LedgerColumn.ACCURACY_MONTHS, details.accuracy().everyMonths());
        cells.put(LedgerColumn.ACCURACY_ON, details.accuracy().lastOn());
        cells.put(LedgerColumn.FLOW, lines(details.flow().stream().map(Notation::write).toList()));
        cells.put(LedgerColumn.NOTE, details.note());
        cells.values().removeIf(Objects::isNull);
        return cells;
    }

    private String people(Set<StaffId> people) {
        return joined(people.stream().map(place::written).filter(Objects::nonNull).sorted().toList());
    }

    private void holding(Map<LedgerColumn, Object> cells, Holding holding) {
        cells.put(LedgerColumn.SUBJECTS, words(LedgerVocabulary.SUBJECTS, holding.subjects()));
        cells.put(LedgerColumn.ITEMS, joined(names.items(holding.items())));
        cells.put(LedgerColumn.SEARCHABLE, JapaneseFlag.print(holding.searchable()));
        cells.put(LedgerColumn.PROCESSING, LedgerVocabulary.PROCESSINGS.of(holding.processing()));
    }

    private static void acquiring(Map<LedgerColumn, Object> cells, Acquiring acquiring) {
        cells.put(LedgerColumn.ACQUISITION, LedgerVocabulary.ACQUISITIONS.of(acquiring.kind()));
        cells.put(LedgerColumn.CHANNELS, words(LedgerVocabulary.CHANNELS, acquiring.channels()));
        cells.put(LedgerColumn.NOTICE, LedgerVocabulary.NOTICES.of(acquiring.notice()));
        cells.put(LedgerColumn.NOTICE_EXCEPTION, LedgerVocabulary.EXCEPTIONS.of(acquiring.exception()));
        cells.put(LedgerColumn.NOTICE_DOCUMENT, acquiring.document());
    }

    private static void keeping(Map<LedgerColumn, Object> cells, Keeping keeping) {
        cells.put(LedgerColumn.MEDIA, words(LedgerVocabulary.MEDIA, keeping.media()));
        cells.put(LedgerColumn.PLACE, keeping.place());
        cells.put(LedgerColumn.METHODS, words(LedgerVocabulary.METHODS, keeping.methods()));
        cells.put(LedgerColumn.BACKUP, JapaneseFlag.print(keeping.backup()));
        cells.put(LedgerColumn.BACKUP_PLACE, keeping.backupPlace());
        cells.put(
                LedgerColumn.COUNTRIES,
                joined(keeping.countries().stream().map(CountryWords::name).toList()));
        cells.put(LedgerColumn.COUNTRY_NOTE, keeping.countryNote());
    }

    private static String retention(List<RetentionRule> rules, RetentionBasis basis) {
        return rules.stream()
                .filter(rule -> rule.basis() == basis)
                .map(Notation::write)
                .findFirst()
                .orElse(null);
    }

    private static <T> String words(TableWords<T> words, Collection<T> constants) {
        return joined(constants.stream().map(words::of).toList());
    }

    private static String joined(List<String> words) {
        return words.isEmpty() ? null : String.join("、", words);
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? null : lines.stream().collect(Collectors.joining("\n"));
    }
}
