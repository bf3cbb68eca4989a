package coop.yakusoku.ejb.risk;

import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.workbook.TableFormat;
import coop.yakusoku.ejb.shared.workbook.TableOut;
import coop.yakusoku.ejb.shared.workbook.TableWriter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;

/** Writes a list of risks as a workbook: the report an auditor asks for. Read once, row by row. */
@Stateless
public class RiskExportQueries {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm");
    private static final int FETCHED_AT_ONCE = 500;

    /** What the list does not show, read behind its columns. */
    private static final String MORE = """
            , r.frequency, r.weakness, r.vulnerability, r.reason, r.treatment_controls, r.treatment_note,
            r.acceptance_reason
            """;

    private final EntityManager entities;
    private final RiskCriteria criteria;
    private final Caller caller;
    private final Clock clock;

    protected RiskExportQueries() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    RiskExportQueries(EntityManager entities, RiskCriteria criteria, Caller caller, Clock clock) {
        this.entities = entities;
        this.criteria = criteria;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The words of the workbook, in the order of its columns.
     *
     * @param title the name of the sheet
     * @param care what stands at the foot: 取扱注意
     * @param heads as many as {@link #WIDTHS}
     * @param label the word for a constant; empty for none
     */
    public record Words(String title, String care, List<String> heads, Function<Enum<?>, String> label) {}

    /** How wide the columns are, in characters; how many there are. */
    public static final List<Integer> WIDTHS = List.of(
            8, 14, 28, 14, 26, 22, 8, 28, 10, 18, 28, 8, 8, 8, 12, 10, 8, 28, 14, 10, 20, 36, 16, 12, 10, 10, 28, 12);

    /** Writes what the filter finds, the highest priority first. */
    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
    public void write(RiskFilter filter, Words words, TableFormat format, OutputStream out) {
        RiskCriteria.Where where = criteria.of(filter).with("today", LocalDate.now(clock));
        String statement = "select " + RiskRow.COLUMNS + MORE + RiskCriteria.FROM + RiskRow.NAMES + where.sql()
                + "order by " + RiskOrder.PRIORITY.sql(true);
        NativeQuery<?> query = where.bind(entities.createNativeQuery(statement)).unwrap(NativeQuery.class);
        query.setFetchSize(FETCHED_AT_ONCE);
        String signature = caller.displayName() + " " + WHEN.format(LocalDateTime.now(clock));
        try (TableOut table = format.open(out, words.title(), words.care(), heads(words.heads()));
                Stream<?> rows = query.getResultStream()) {
            for (Iterator<?> each = rows.iterator(); each.hasNext(); ) {
                table.row(values(new Columns((Object[]) each.next()), words.label()));
            }
            table.remark("※" + words.care() + " 出力：" + signature);
            table.footer(words.care(), signature);
            table.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<TableWriter.Head> heads(List<String> names) {
        List<TableWriter.Head> heads = new ArrayList<>();
        for (int i = 0; i < WIDTHS.size(); i++) {
            heads.add(new TableWriter.Head(names.get(i), null, WIDTHS.get(i)));
        }
        return heads;
    }

    private static List<Object> values(Columns columns, Function<Enum<?>, String> label) {
        RiskRow risk = RiskRow.of(columns);
        Integer frequency = columns.number();
        Integer weakness = columns.number();
        String vulnerability = columns.text();
        String reason = columns.text();
        List<Object> values = new ArrayList<>();
        add(values, risk.priorityScore(), risk.assetNumber(), risk.assetName(), label.apply(risk.medium()));
        add(
                values,
                risk.organizationName(),
                risk.departmentName(),
                risk.threatCode(),
                risk.threat().ja());
        add(values, label.apply(risk.threatClass()), risk.phase().ja(), vulnerability, frequency, weakness);
        add(values, risk.importance(), risk.likelihood(), risk.value(), label.apply(risk.band()), reason);
        add(values, label.apply(risk.standing()), label.apply(risk.option()), columns.text(), columns.text());
        add(values, risk.ownerName(), risk.dueOn(), label.apply(risk.state()), risk.residualValue());
        add(values, columns.text(), risk.reviewOn());
        return values;
    }

    private static void add(List<Object> values, Object... more) {
        for (Object value : more) {
            values.add(value);
        }
    }
}
