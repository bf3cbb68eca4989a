package coop.yakusoku.ejb.ledger.tables;

import coop.yakusoku.domain.ledger.AccessRight;
import coop.yakusoku.domain.ledger.Accuracy;
import coop.yakusoku.domain.ledger.AccuracyMethod;
import coop.yakusoku.domain.ledger.Acquiring;
import coop.yakusoku.domain.ledger.AcquisitionKind;
import coop.yakusoku.domain.ledger.Channel;
import coop.yakusoku.domain.ledger.DisposalMethod;
import coop.yakusoku.domain.ledger.EntryDetails;
import coop.yakusoku.domain.ledger.FlowStep;
import coop.yakusoku.domain.ledger.Holding;
import coop.yakusoku.domain.ledger.Keeping;
import coop.yakusoku.domain.ledger.KeepingMethod;
import coop.yakusoku.domain.ledger.Limit;
import coop.yakusoku.domain.ledger.NoticeException;
import coop.yakusoku.domain.ledger.NoticeMethod;
import coop.yakusoku.domain.ledger.Processing;
import coop.yakusoku.domain.ledger.Recipient;
import coop.yakusoku.domain.ledger.RetentionBasis;
import coop.yakusoku.domain.ledger.RetentionRule;
import coop.yakusoku.domain.ledger.StorageMedium;
import coop.yakusoku.domain.ledger.Volume;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.shared.Cp932;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.shared.tables.CountryWords;
import coop.yakusoku.ejb.shared.tables.RowReading;
import coop.yakusoku.ejb.shared.tables.TableWords;
import coop.yakusoku.ejb.shared.workbook.Cell;
import coop.yakusoku.ejb.shared.workbook.CellReading;
import coop.yakusoku.ejb.shared.workbook.Heads;
import coop.yakusoku.ejb.shared.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads one line of a table into what it says of a row of the ledger, and collects everything that is wrong with it.
 *
 * <p>A column the table does not have leaves the row as it is; a cell that is empty empties the field. A cell that says
 * what an export would write says what the ledger says, whatever it would mean of a new row: what goes out comes in
 * again unchanged.
 */
final class LedgerRowReading extends RowReading<LedgerColumn> {

    /** Stands for a department nobody could read; the line is wrong then and comes to nothing. */
    private static final DepartmentId NOWHERE = new DepartmentId(new UUID(0, 0));

    private LedgerDirectory directory;
    private EntryDetails base;
    private Map<LedgerColumn, Object> written = Map.of();

    LedgerRowReading(Heads<LedgerColumn> heads, Row row, boolean from1904) {
        super(heads, row, from1904);
    }

    /** The department the line names, in the register's organisation; null with a finding when there is none. */
    DepartmentId department(LedgerDirectory within) {
        return required(LedgerColumn.DEPARTMENT, null, within.place()::department);
    }

    /**
     * Everything the line says.
     *
     * @param known what the ledger says; null for a new row
     * @return null with findings when something is wrong
     */
    EntryDetails details(LedgerDirectory within, DepartmentId department, LedgerDirectory.Known known) {
        directory = within;
        base = known == null
                ? EntryDetails.begin(within.organization(), department == null ? NOWHERE : department, "-")
                : known.details();
        written = known == null ? Map.of() : within.cells().of(base);
        String name = isAsWritten(LedgerColumn.NAME) ? base.name() : required(LedgerColumn.NAME, null, words(200));
        String kana = text(LedgerColumn.KANA, base.kana(), 200);
        String business = text(LedgerColumn.BUSINESS, base.business(), 100);
        StaffId responsible = responsible();
        Set<StaffId> handlers = handlers();
        Holding holding = holding(base.holding());
        Set<String> purposes = many(
                LedgerColumn.PURPOSES,
                base.purposes(),
                this::purpose,
                word -> directory.names().purpose(word).isPresent());
        Acquiring acquiring = acquiring(base.acquiring());
        Volume volume = volume(base.volume());
        Keeping keeping = keeping(base.keeping());
        List<AccessRight> access =
                say(LedgerColumn.ACCESS, base.access(), cell -> Notation.access(CellReading.text(cell)));
        List<Recipient> recipients = say(
                LedgerColumn.RECIPIENTS,
                base.recipients(),
                cell -> Notation.recipients(CellReading.text(cell), directory.names()));
        Limit use = say(LedgerColumn.USE_LIMIT, base.use(), this::limit);
        List<RetentionRule> retention = retention(base.retention());
        DisposalMethod disposal = say(LedgerColumn.DISPOSAL, base.disposal(), word(LedgerVocabulary.DISPOSALS));
        Accuracy accuracy = accuracy(base.accuracy());
        List<FlowStep> flow = say(LedgerColumn.FLOW, base.flow(), cell -> Notation.flow(CellReading.text(cell)));
        String note = text(LedgerColumn.NOTE, base.note(), 2_000);
        if (!isSound() || department == null) {
            return null;
        }
        return built(LedgerColumn.RECIPIENTS, null, () -> new EntryDetails(
                within.organization(), department, name, kana, business, responsible, handlers, holding, purposes,
                acquiring, volume, keeping, access, recipients, use, retention, disposal, accuracy, flow, note));
    }

    /** What a cell says; what the ledger says when the cell is as an export writes it. */
    private <T> T say(LedgerColumn column, T otherwise, Function<Cell, T> reading) {
        return isAsWritten(column) ? otherwise : take(column, otherwise, reading);
    }

    private boolean isAsWritten(LedgerColumn column) {
        Object value = written.get(column);
        String said = has(column) ? glance(column) : null;
        // A file in CP932 lost what CP932 does not have; that is no change somebody made.
        return said != null
                && value instanceof String text
                && (said.equals(plain(text)) || said.equals(plain(Cp932.writable(text))));
    }

    /** As a cell gives it back. */
    private static String plain(String text) {
        return JapaneseText.strip(JapaneseText.storable(text).replace("\r\n", "\n"));
    }

    private String text(LedgerColumn column, String otherwise, int most) {
        return say(column, otherwise, words(most));
    }

    private <T> Set<T> many(
            LedgerColumn column, Set<T> otherwise, Function<String, T> find, Function<String, Boolean> known) {
        return say(column, otherwise, cell -> Notation.many(CellReading.text(cell), find, known));
    }

    private <T> Set<T> many(LedgerColumn column, Set<T> otherwise, TableWords<T> words) {
        Function<String, T> find = word -> words.find(word)
                .orElseThrow(() -> new RuleViolation(
                        "shared.import-word-unknown", word, String.join("、", words.written())));
        return many(column, otherwise, find, word -> words.find(word).isPresent());
    }

    private <T> T word(LedgerColumn column, T otherwise, TableWords<T> words) {
        return say(column, otherwise, word(words));
    }

    /** Who went to an organisation out of reach is not written and so cannot be taken out by a table. */
    private StaffId responsible() {
        StaffId said = say(LedgerColumn.RESPONSIBLE, base.responsible(), directory.place()::person);
        return said == null && isUnwritten(base.responsible()) ? base.responsible() : said;
    }

    private Set<StaffId> handlers() {
        Set<StaffId> said =
                many(LedgerColumn.HANDLERS, base.handlers(), directory.place()::person, this::isPerson);
        Set<StaffId> all = new LinkedHashSet<>(said);
        base.handlers().stream().filter(this::isUnwritten).forEach(all::add);
        return all;
    }

    private boolean isUnwritten(StaffId person) {
        return person != null && directory.place().written(person) == null;
    }

    private boolean isPerson(String word) {
        try {
            return directory.place().person(word) != null;
        } catch (RuleViolation nobody) {
            return false;
        }
    }

    private String purpose(String word) {
        return directory.names().purpose(word).orElseThrow(() -> new RuleViolation("ledger.purpose-unknown", word));
    }

    private Holding holding(Holding known) {
        Set<String> items = many(
                LedgerColumn.ITEMS,
                known.items(),
                directory.names()::knownItem,
                word -> directory.names().item(word).isPresent());
        Processing processing = word(LedgerColumn.PROCESSING, known.processing(), LedgerVocabulary.PROCESSINGS);
        Boolean searchable = take(LedgerColumn.SEARCHABLE, known.searchable(), CellReading::flag);
        return new Holding(
                many(LedgerColumn.SUBJECTS, known.subjects(), LedgerVocabulary.SUBJECTS),
                items.equals(known.items()) ? known.items() : new LinkedHashSet<>(directory.names().itemCodes(items)),
                searchable == null ? Holding.NONE.searchable() : searchable,
                processing == null ? Processing.NONE : processing);
    }

    private Acquiring acquiring(Acquiring known) {
        AcquisitionKind kind = word(LedgerColumn.ACQUISITION, known.kind(), LedgerVocabulary.ACQUISITIONS);
        Set<Channel> channels = many(LedgerColumn.CHANNELS, known.channels(), LedgerVocabulary.CHANNELS);
        NoticeMethod notice = word(LedgerColumn.NOTICE, known.notice(), LedgerVocabulary.NOTICES);
        NoticeException exception = word(LedgerColumn.NOTICE_EXCEPTION, known.exception(), LedgerVocabulary.EXCEPTIONS);
        String document = text(LedgerColumn.NOTICE_DOCUMENT, known.document(), 200);
        return built(LedgerColumn.NOTICE, known, () -> new Acquiring(kind, channels, notice, exception, document));
    }

    private Volume volume(Volume known) {
        Long count = take(LedgerColumn.COUNT, known.count(), LedgerRowReading::count);
        Long most = take(LedgerColumn.MOST_COUNT, known.most(), LedgerRowReading::count);
        Long increase = take(LedgerColumn.YEARLY_INCREASE, known.yearlyIncrease(), LedgerRowReading::count);
        return built(LedgerColumn.MOST_COUNT, known, () -> new Volume(count, most, increase));
    }

    private static Long count(Cell cell) {
        Long count = CellReading.number(cell);
        if (count != null && count < 0) {
            throw new RuleViolation("ledger.count-negative", count);
        }
        return count;
    }

    private Keeping keeping(Keeping known) {
        Set<StorageMedium> media = many(LedgerColumn.MEDIA, known.media(), LedgerVocabulary.MEDIA);
        String place = text(LedgerColumn.PLACE, known.place(), 200);
        Set<KeepingMethod> methods = many(LedgerColumn.METHODS, known.methods(), LedgerVocabulary.METHODS);
        boolean backup = flag(LedgerColumn.BACKUP, known.backup());
        String backupPlace = text(LedgerColumn.BACKUP_PLACE, known.backupPlace(), 200);
        Set<String> countries = many(
                LedgerColumn.COUNTRIES,
                known.countries(),
                LedgerRowReading::country,
                word -> CountryWords.code(word).isPresent());
        String note = text(LedgerColumn.COUNTRY_NOTE, known.countryNote(), 1_000);
        return built(
                LedgerColumn.COUNTRY_NOTE,
                known,
                () -> new Keeping(media, place, methods, backup, backupPlace, countries, note));
    }

    private static String country(String word) {
        return CountryWords.code(word).orElseThrow(() -> new RuleViolation("ledger.country-unknown", word));
    }

    private Limit limit(Cell cell) {
        if (cell != null && cell.kind() == Cell.Kind.DAY) {
            return Limit.until(CellReading.day(cell, false));
        }
        return Notation.limit(CellReading.text(cell));
    }

    /** The rules keep their order; a new one comes last. */
    private List<RetentionRule> retention(List<RetentionRule> known) {
        List<RetentionRule> rules = new ArrayList<>(known);
        LedgerCells.RETENTION.forEach((column, basis) -> {
            Optional<RetentionRule> before =
                    known.stream().filter(rule -> rule.basis() == basis).findFirst();
            RetentionRule now = say(column, before.orElse(null), cell -> retention(basis, cell));
            int place = before.map(rules::indexOf).orElse(-1);
            if (place >= 0 && now == null) {
                rules.remove(place);
            } else if (place >= 0) {
                rules.set(place, now);
            } else if (now != null) {
                rules.add(now);
            }
        });
        return rules;
    }

    private RetentionRule retention(RetentionBasis basis, Cell cell) {
        if (cell != null && cell.kind() == Cell.Kind.DAY) {
            return RetentionRule.of(basis, limit(cell), null);
        }
        return Notation.retention(basis, CellReading.text(cell));
    }

    private Accuracy accuracy(Accuracy known) {
        AccuracyMethod method = word(LedgerColumn.ACCURACY_METHOD, known.method(), LedgerVocabulary.ACCURACIES);
        Integer months = whole(LedgerColumn.ACCURACY_MONTHS, known.everyMonths(), CellReading::number);
        LocalDate on = day(LedgerColumn.ACCURACY_ON, known.lastOn());
        return built(LedgerColumn.ACCURACY_MONTHS, known, () -> new Accuracy(method, months, on));
    }

    /**
     * What several cells come to together.
     *
     * @param blamed the column a refusal is told at
     */
    private <T> T built(LedgerColumn blamed, T otherwise, Supplier<T> value) {
        try {
            return value.get();
        } catch (RuleViolation no) {
            find(blamed, no);
            return otherwise;
        }
    }
}
