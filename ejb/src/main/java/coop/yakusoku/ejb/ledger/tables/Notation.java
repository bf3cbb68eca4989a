package coop.yakusoku.ejb.ledger.tables;

import coop.yakusoku.domain.ledger.AccessRight;
import coop.yakusoku.domain.ledger.FlowPhase;
import coop.yakusoku.domain.ledger.FlowStep;
import coop.yakusoku.domain.ledger.Limit;
import coop.yakusoku.domain.ledger.Recipient;
import coop.yakusoku.domain.ledger.RecipientKind;
import coop.yakusoku.domain.ledger.RetentionBasis;
import coop.yakusoku.domain.ledger.RetentionRule;
import coop.yakusoku.domain.shared.JapaneseDate;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How one cell says what the form has several fields for: a line each, {@code 組合員センター：閲覧・更新}, {@code 委託先：みのり物流／
 * 氏名、住所}, {@code 脱退から60か月}, {@code 利用・加工：伝票の突合／事務所／端末／規程3-2}. Colons, commas and the width of digits do not
 * matter. What it writes it reads.
 */
final class Notation {

    private static final String COLON = "：";
    private static final String SLASH = "／";
    private static final String REASON = SLASH + "理由" + COLON;
    private static final String CONTINUOUS = "継続";
    private static final String NOTHING = "なし";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");

    private static final Pattern BETWEEN = Pattern.compile("[、,，;；\\n]+");
    private static final Pattern RIGHTS_BETWEEN = Pattern.compile("[・、,，\\s]+");
    private static final Pattern REASON_BEFORE = Pattern.compile("[／/\\s]*理由[：:]");
    private static final Pattern RULE =
            Pattern.compile("(.+)から\\s*([0-9０-９]+)\\s*(年|(?:か|ヶ|ケ|カ|ヵ|箇)月)間?\\s*(?:[（(]起点(?:の)?日[：:]?\\s*(.+)[）)])?");
    private static final int YEAR = 12;

    private Notation() {
        // reads and writes, holds nothing
    }

    /**
     * The words of a cell, each on a line of its own or between commas. A line that is a word as a whole is not taken
     * apart.
     *
     * @param find what a word means; throws the refusal
     * @param known whether a line is a word
     */
    static <T> Set<T> many(String cell, Function<String, T> find, Function<String, Boolean> known) {
        Set<T> found = new LinkedHashSet<>();
        for (String line : lines(cell)) {
            if (known.apply(line)) {
                found.add(find.apply(line));
            } else {
                words(line).forEach(word -> found.add(find.apply(word)));
            }
        }
        return found;
    }

    private static List<String> lines(String cell) {
        return cell == null
                ? List.of()
                : cell.lines().map(JapaneseText::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static Stream<String> words(String line) {
        return Arrays.stream(BETWEEN.split(line)).map(JapaneseText::strip).filter(word -> !word.isEmpty());
    }

    static String write(AccessRight right) {
        List<String> rights = new ArrayList<>();
        add(rights, right.reads(), "閲覧");
        add(rights, right.writes(), "更新");
        add(rights, right.exports(), "出力");
        add(rights, right.prints(), "印刷");
        return right.who() + COLON + (rights.isEmpty() ? NOTHING : String.join("・", rights));
    }

    private static void add(List<String> rights, boolean holds, String word) {
        if (holds) {
            rights.add(word);
        }
    }

    /** A name alone may read. */
    static List<AccessRight> access(String cell) {
        return lines(cell).stream().map(Notation::accessOf).toList();
    }

    private static AccessRight accessOf(String line) {
        int colon = colon(line, true);
        if (colon < 0) {
            return new AccessRight(line, true, false, false, false);
        }
        Set<String> rights = new LinkedHashSet<>(
                Arrays.asList(RIGHTS_BETWEEN.split(JapaneseText.strip(line.substring(colon + 1)))));
        Set<String> unknown = new LinkedHashSet<>(rights);
        unknown.removeAll(Set.of("閲覧", "更新", "出力", "印刷", NOTHING, ""));
        if (!unknown.isEmpty()) {
            throw new RuleViolation("ledger.table-access-unreadable", line);
        }
        return new AccessRight(
                line.substring(0, colon),
                rights.contains("閲覧"),
                rights.contains("更新"),
                rights.contains("出力"),
                rights.contains("印刷"));
    }

    static String write(Recipient recipient, LedgerNames names) {
        List<String> items = names.items(recipient.itemCodes());
        return LedgerVocabulary.RECIPIENTS.of(recipient.kind()) + COLON + recipient.name()
                + (items.isEmpty() ? "" : SLASH + String.join("、", items));
    }

    static List<Recipient> recipients(String cell, LedgerNames names) {
        return lines(cell).stream().map(line -> recipient(line, names)).toList();
    }

    private static Recipient recipient(String line, LedgerNames names) {
        int colon = colon(line, false);
        RecipientKind kind = colon < 0
                ? null
                : LedgerVocabulary.RECIPIENTS.find(line.substring(0, colon)).orElse(null);
        if (kind == null || JapaneseText.isBlank(line.substring(colon + 1))) {
            throw new RuleViolation("ledger.table-recipient-unreadable", line);
        }
        String said = line.substring(colon + 1);
        int slash = said.lastIndexOf(SLASH);
        if (slash < 0) {
            return new Recipient(kind, said, null);
        }
        List<String> codes = words(said.substring(slash + 1))
                .map(names::knownItem)
                .toList();
        return new Recipient(kind, said.substring(0, slash), String.join(",", names.itemCodes(Set.copyOf(codes))));
    }

    static String write(Limit limit) {
        if (limit == null) {
            return null;
        }
        return switch (limit.kind()) {
            case CONTINUOUS -> CONTINUOUS;
            case FIXED_DATE -> DAY.format(limit.on());
            case AFTER_EVENT -> limit.event() + "から" + limit.months() + "か月"
                    + (limit.happenedOn() == null ? "" : "（起点日：" + DAY.format(limit.happenedOn()) + "）");
        };
    }

    /** @throws RuleViolation {@code ledger.table-limit-unreadable} and what {@link Limit} refuses */
    static Limit limit(String written) {
        if (JapaneseText.isBlank(written)) {
            return null;
        }
        String said = JapaneseText.strip(written);
        if (CONTINUOUS.equals(said)) {
            return Limit.continuous();
        }
        Matcher rule = RULE.matcher(said);
        if (rule.matches()) {
            int number = number(rule.group(2), said);
            int months = "年".equals(rule.group(3)) ? number * YEAR : number;
            LocalDate happened = rule.group(4) == null ? null : JapaneseDate.parse(rule.group(4));
            Limit after = Limit.after(rule.group(1), months);
            return new Limit(after.kind(), null, after.event(), months, happened);
        }
        try {
            return Limit.until(JapaneseDate.parse(said));
        } catch (RuleViolation noDay) {
            throw new RuleViolation("ledger.table-limit-unreadable", said);
        }
    }

    private static int number(String digits, String said) {
        String plain = JapaneseText.halfWidth(digits);
        if (plain.length() > 4) {
            throw new RuleViolation("ledger.table-limit-unreadable", said);
        }
        return Integer.parseInt(plain);
    }

    static String write(RetentionRule rule) {
        return write(rule.limit()) + (rule.reason() == null ? "" : REASON + rule.reason());
    }

    /** @return null for an empty cell: this basis does not ask for it */
    static RetentionRule retention(RetentionBasis basis, String written) {
        if (JapaneseText.isBlank(written)) {
            return null;
        }
        Matcher reason = REASON_BEFORE.matcher(written);
        boolean told = reason.find();
        Limit limit = limit(told ? written.substring(0, reason.start()) : written);
        if (limit == null) {
            throw new RuleViolation("ledger.table-limit-unreadable", written);
        }
        return RetentionRule.of(basis, limit, told ? written.substring(reason.end()) : null);
    }

    static String write(FlowStep step) {
        List<String> parts = new ArrayList<>();
        for (String part : new String[] {step.handling(), step.place(), step.means(), step.regulation()}) {
            parts.add(part == null ? "" : part);
        }
        while (parts.get(parts.size() - 1).isEmpty()) {
            parts.remove(parts.size() - 1);
        }
        return LedgerVocabulary.PHASES.of(step.phase()) + COLON + String.join(SLASH, parts);
    }

    static List<FlowStep> flow(String cell) {
        return lines(cell).stream().map(Notation::step).toList();
    }

    private static FlowStep step(String line) {
        int colon = colon(line, false);
        FlowPhase phase = colon < 0
                ? null
                : LedgerVocabulary.PHASES.find(line.substring(0, colon)).orElse(null);
        String[] parts = colon < 0 ? new String[0] : line.substring(colon + 1).split(SLASH, -1);
        if (phase == null || parts.length > 4 || JapaneseText.isBlank(parts[0])) {
            throw new RuleViolation("ledger.table-flow-unreadable", line);
        }
        return new FlowStep(phase, parts[0], part(parts, 1), part(parts, 2), part(parts, 3));
    }

    private static String part(String[] parts, int place) {
        return place < parts.length ? parts[place] : null;
    }

    /** Where the colon stands, the last of them or the first; -1 for none. */
    private static int colon(String line, boolean last) {
        if (last) {
            return Math.max(line.lastIndexOf(COLON), line.lastIndexOf(':'));
        }
        return Stream.of(line.indexOf(COLON), line.indexOf(':'))
                .filter(at -> at >= 0)
                .min(Integer::compare)
                .orElse(-1);
    }
}
