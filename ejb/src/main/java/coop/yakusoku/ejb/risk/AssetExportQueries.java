package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.AssetDetails;
import coop.yakusoku.domain.risk.Environment;
import coop.yakusoku.domain.risk.Sensitivity;
import coop.yakusoku.domain.shared.JapaneseFlag;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.DepartmentChoice;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.tables.RegisterTable;
import coop.yakusoku.ejb.shared.workbook.TableFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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

    private static final RegisterTable<AssetColumn> TABLE = new RegisterTable<>(AssetColumn.class, "情報資産管理台帳");
    private static final int FETCHED_AT_ONCE = 200;

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
        TypedQuery<Object[]> bound = selection.bind(query);
        TABLE.write(format, out, caller.displayName(), LocalDateTime.now(clock), table -> {
            try (Stream<Object[]> rows = bound.getResultStream()) {
                for (Iterator<Object[]> each = rows.iterator(); each.hasNext(); ) {
                    Object[] row = each.next();
                    table.row(TABLE.line(values(row)));
                    entities.detach(row[0]);
                }
            }
        });
    }

    /** Writes an empty workbook to be filled in, with an example and lists to choose from. */
    @RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
    public void template(OutputStream out) {
        List<String> departments =
                queries.writableDepartments().stream().map(DepartmentChoice::name).distinct().toList();
        Map<AssetColumn, List<String>> choices = new EnumMap<>(AssetColumn.class);
        choices.put(AssetColumn.DEPARTMENT, departments);
        choices.put(AssetColumn.MEDIUM, AssetWords.MEDIA.written());
        choices.put(AssetColumn.STATUS, AssetWords.STATES.written());
        List<String> flags = List.of(JapaneseFlag.print(true), JapaneseFlag.print(false));
        AssetExample.FLAGS.forEach(column -> choices.put(column, flags));
        AssetExample.MARKS.forEach(column -> choices.put(column, List.of("3", "2", "1")));
        choices.put(AssetColumn.SENSITIVITY, List.of("5", "3", "1"));
        TABLE.template(out, "", AssetExample.values(departments.isEmpty() ? "" : departments.get(0)), choices);
    }

    private static Map<AssetColumn, Object> values(Object[] row) {
        Asset asset = (Asset) row[0];
        AssetDetails details = asset.details();
        Environment environment = details.environment();
        Map<AssetColumn, Object> values = new EnumMap<>(AssetColumn.class);
        values.put(AssetColumn.CATEGORY, details.category());
        values.put(AssetColumn.NAME, details.name());
        values.put(AssetColumn.NOTE, details.note());
        values.put(AssetColumn.USER_SCOPE, details.userScope());
        values.put(AssetColumn.OWNER, row[3]);
        values.put(AssetColumn.DEPARTMENT, row[2]);
        values.put(AssetColumn.MEDIUM, AssetWords.MEDIA.of(details.medium()));
        values.put(AssetColumn.PERSONAL, JapaneseFlag.print(details.contents().personal()));
        values.put(AssetColumn.SPECIAL_CARE, JapaneseFlag.print(details.contents().specialCare()));
        values.put(AssetColumn.MY_NUMBER, JapaneseFlag.print(details.contents().myNumber()));
        values.put(AssetColumn.CONFIDENTIALITY, details.cia().confidentiality());
        values.put(AssetColumn.INTEGRITY, details.cia().integrity());
        values.put(AssetColumn.AVAILABILITY, details.cia().availability());
        values.put(AssetColumn.IMPORTANCE, asset.importance());
        values.put(AssetColumn.RETENTION, details.retention());
        values.put(AssetColumn.REGISTERED_ON, details.registeredOn());
        values.put(AssetColumn.FREQUENCY, row[5]);
        values.put(AssetColumn.WEAKNESS, row[6]);
        values.put(AssetColumn.LIKELIHOOD, row[7]);
        values.put(AssetColumn.VALUE, row[8]);
        values.put(AssetColumn.NUMBER, asset.number());
        put(values, environment);
        values.put(AssetColumn.STATUS, AssetWords.STATES.of(details.status()));
        values.put(AssetColumn.PARENT, row[4]);
        values.put(AssetColumn.ACQUIRED_ON, details.acquiredOn());
        values.put(AssetColumn.RETIRED_ON, details.retiredOn());
        values.put(AssetColumn.SENSITIVITY, mark(details.sensitivity()));
        values.put(AssetColumn.FORCED_REASON, details.forcedReason());
        values.put(AssetColumn.HANDED_DOWN, JapaneseFlag.print(details.handedDown()));
        values.put(AssetColumn.ORGANIZATION, row[1]);
        return values;
    }

    private static void put(Map<AssetColumn, Object> values, Environment environment) {
        values.put(AssetColumn.LOCATION, environment.location());
        values.put(AssetColumn.USER_COUNT, environment.userCount());
        values.put(AssetColumn.CARRIED_OUT, JapaneseFlag.print(environment.carriedOut()));
        values.put(AssetColumn.EXPOSED, JapaneseFlag.print(environment.exposed()));
        values.put(AssetColumn.EXTERNAL_CONNECTION, JapaneseFlag.print(environment.externalConnection()));
        values.put(AssetColumn.CONTRACTOR, JapaneseFlag.print(environment.contractor()));
        values.put(AssetColumn.CONTRACTOR_NAME, environment.contractorName());
        values.put(AssetColumn.COUNTRY, environment.country());
        values.put(AssetColumn.PRIVATE_DEVICE, JapaneseFlag.print(environment.privateDevice()));
        values.put(AssetColumn.REMOTE_USE, JapaneseFlag.print(environment.remoteUse()));
        values.put(AssetColumn.RECORD_COUNT, environment.recordCount());
        values.put(AssetColumn.PAPER_SHEETS, environment.paperSheets());
        values.put(AssetColumn.DEPARTMENT_COUNT, environment.departmentCount());
        values.put(AssetColumn.COUNTRY_NOTE, environment.countryNote());
    }

    /** The number the workbook knows it by. */
    private static Integer mark(Sensitivity sensitivity) {
        return sensitivity == null ? null : Integer.valueOf(AssetWords.SENSITIVITIES.of(sensitivity));
    }
}
