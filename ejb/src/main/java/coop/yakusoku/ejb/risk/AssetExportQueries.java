package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.AssetDetails;
import coop.yakusoku.domain.risk.Environment;
import coop.yakusoku.domain.shared.JapaneseFlag;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.DepartmentChoice;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.tables.TableColumn;
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
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Writes the register as a workbook that can be changed and imported again. */
@Stateless
public class AssetExportQueries {

    private static final String ROWS =
            """
            select {a.*}, o.name as organization_name,
                case when exists (select 1 from organization_department x
                        where x.organization_id = d.organization_id and x.name = d.name
                            and x.department_id <> d.department_id)
                    then d.code || ' ' || d.name else d.name end as department_name,
                case when p.person_id is not null then p.name || '（' || p.number || '）' end as owner_name,
                u.number as parent_number, r.frequency, r.weakness, r.likelihood as risk_likelihood, r.risk_value
            from risk_asset a
            join organization_organization o on o.organization_id = a.organization_id
            join organization_department d on d.department_id = a.department_id
            left join organization_person p on p.person_id = a.owner_id
            left join risk_asset u on u.asset_id = a.parent_id
            left join lateral (
                select k.frequency, k.weakness, k.likelihood, k.risk_value from risk_risk k
                where k.asset_id = a.asset_id and not k.superseded and k.risk_value is not null
                    and k.method <> 'IPA_3' and k.importance = a.importance
                order by k.priority_score desc, k.risk_id limit 1) r on true
            """;

    private static final String SHEET = "情報資産管理台帳";
    private static final String CARE = "取扱注意";
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm");
    private static final int FETCHED_AT_ONCE = 200;
    private static final int TEMPLATE_ROWS = 1_000;

    private final EntityManager entities;
    private final Register register;
    private final AssetQueries queries;
    private final Caller caller;
    private final Clock clock;

    protected AssetExportQueries() {
        this(null, null, null, null, null); // for the container's proxy
    }

    @Inject
    public AssetExportQueries(
            EntityManager entities, Register register, AssetQueries queries, Caller caller, Clock clock) {
        this.entities = entities;
        this.register = register;
        this.queries = queries;
        this.caller = caller;
        this.clock = clock;
    }

    /** Writes what the filter finds, by organisation and number, in a format. */
    @RolesAllowed({
        Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR, Roles.CONTRACT_SUPERVISOR
    })
    public void write(AssetFilter filter, TableFormat format, OutputStream out) {
        AssetSelection selection = new AssetSelection(filter, register.reading());
        NativeQuery<Object[]> query = entities.unwrap(Session.class)
                .createNativeQuery(ROWS + selection.where() + " order by o.code, a.number", Object[].class)
                .addEntity("a", Asset.class)
                .addScalar("organization_name", String.class)
                .addScalar("department_name", String.class)
                .addScalar("owner_name", String.class)
                .addScalar("parent_number", String.class)
                .addScalar("frequency", Integer.class)
                .addScalar("weakness", Integer.class)
                .addScalar("risk_likelihood", Integer.class)
                .addScalar("risk_value", Integer.class);
        query.setFetchSize(FETCHED_AT_ONCE);
        String signature = caller.displayName() + " " + WHEN.format(LocalDateTime.now(clock));
        try (TableOut table = format.open(out, SHEET, CARE, heads());
                Stream<Object[]> rows = selection.bind(query).getResultStream()) {
            for (Iterator<Object[]> each = rows.iterator(); each.hasNext(); ) {
                Object[] row = each.next();
                table.row(values(row));
                entities.detach(row[0]);
            }
            table.remark("※" + CARE + " 出力：" + signature);
            table.footer(CARE, signature);
            table.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes an empty workbook to be filled in, with an example and lists to choose from. */
    @RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
    public void template(OutputStream out) {
        List<String> departments =
                queries.writableDepartments().stream().map(DepartmentChoice::name).distinct().toList();
        try (TableWriter table = new TableWriter(SHEET, SHEET, "※記入例の行は取り込まれません。", heads())) {
            table.row(AssetExample.values(departments.isEmpty() ? "" : departments.get(0)));
            choices(table, AssetColumn.DEPARTMENT, departments);
            choices(table, AssetColumn.MEDIUM, AssetWords.media());
            choices(table, AssetColumn.STATUS, AssetWords.states());
            List<String> flags = List.of(JapaneseFlag.print(true), JapaneseFlag.print(false));
            AssetExample.FLAGS.forEach(column -> choices(table, column, flags));
            AssetExample.MARKS.forEach(column -> choices(table, column, List.of("3", "2", "1")));
            choices(table, AssetColumn.SENSITIVITY, List.of("5", "3", "1"));
            table.writeTo(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void choices(TableWriter table, AssetColumn column, List<String> words) {
        if (!words.isEmpty()) {
            table.choices(column.ordinal(), column.head(), words, TEMPLATE_ROWS);
        }
    }

    private static List<TableWriter.Head> heads() {
        return TableColumn.written(AssetColumn.class);
    }

    private static List<Object> values(Object[] row) {
        Asset asset = (Asset) row[0];
        AssetDetails details = asset.details();
        Environment environment = details.environment();
        List<Object> values = new ArrayList<>(Collections.nCopies(AssetColumn.values().length, null));
        put(values, AssetColumn.CATEGORY, details.category());
        put(values, AssetColumn.NAME, details.name());
        put(values, AssetColumn.NOTE, details.note());
        put(values, AssetColumn.USER_SCOPE, details.userScope());
        put(values, AssetColumn.OWNER, row[3]);
        put(values, AssetColumn.DEPARTMENT, row[2]);
        put(values, AssetColumn.MEDIUM, AssetWords.of(details.medium()));
        put(values, AssetColumn.PERSONAL, JapaneseFlag.print(details.contents().personal()));
        put(values, AssetColumn.SPECIAL_CARE, JapaneseFlag.print(details.contents().specialCare()));
        put(values, AssetColumn.MY_NUMBER, JapaneseFlag.print(details.contents().myNumber()));
        put(values, AssetColumn.CONFIDENTIALITY, details.cia().confidentiality());
        put(values, AssetColumn.INTEGRITY, details.cia().integrity());
        put(values, AssetColumn.AVAILABILITY, details.cia().availability());
        put(values, AssetColumn.IMPORTANCE, asset.importance());
        put(values, AssetColumn.RETENTION, details.retention());
        put(values, AssetColumn.REGISTERED_ON, details.registeredOn());
        put(values, AssetColumn.FREQUENCY, row[5]);
        put(values, AssetColumn.WEAKNESS, row[6]);
        put(values, AssetColumn.LIKELIHOOD, row[7]);
        put(values, AssetColumn.VALUE, row[8]);
        put(values, AssetColumn.NUMBER, asset.number());
        put(values, environment);
        put(values, AssetColumn.STATUS, AssetWords.of(details.status()));
        put(values, AssetColumn.PARENT, row[4]);
        put(values, AssetColumn.ACQUIRED_ON, details.acquiredOn());
        put(values, AssetColumn.RETIRED_ON, details.retiredOn());
        put(values, AssetColumn.SENSITIVITY, details.sensitivity() == null ? null : AssetWords.of(details.sensitivity()));
        put(values, AssetColumn.FORCED_REASON, details.forcedReason());
        put(values, AssetColumn.HANDED_DOWN, JapaneseFlag.print(details.handedDown()));
        put(values, AssetColumn.ORGANIZATION, row[1]);
        return values;
    }

    private static void put(List<Object> values, Environment environment) {
        put(values, AssetColumn.LOCATION, environment.location());
        put(values, AssetColumn.USER_COUNT, environment.userCount());
        put(values, AssetColumn.CARRIED_OUT, JapaneseFlag.print(environment.carriedOut()));
        put(values, AssetColumn.EXPOSED, JapaneseFlag.print(environment.exposed()));
        put(values, AssetColumn.EXTERNAL_CONNECTION, JapaneseFlag.print(environment.externalConnection()));
        put(values, AssetColumn.CONTRACTOR, JapaneseFlag.print(environment.contractor()));
        put(values, AssetColumn.CONTRACTOR_NAME, environment.contractorName());
        put(values, AssetColumn.COUNTRY, environment.country());
        put(values, AssetColumn.PRIVATE_DEVICE, JapaneseFlag.print(environment.privateDevice()));
        put(values, AssetColumn.REMOTE_USE, JapaneseFlag.print(environment.remoteUse()));
        put(values, AssetColumn.RECORD_COUNT, environment.recordCount());
        put(values, AssetColumn.PAPER_SHEETS, environment.paperSheets());
        put(values, AssetColumn.DEPARTMENT_COUNT, environment.departmentCount());
        put(values, AssetColumn.COUNTRY_NOTE, environment.countryNote());
    }

    private static void put(List<Object> values, AssetColumn column, Object value) {
        values.set(column.ordinal(), value);
    }
}
