package coop.yakusoku.ear.demo;

import coop.yakusoku.domain.ledger.AccessRight;
import coop.yakusoku.domain.ledger.Classification;
import coop.yakusoku.domain.ledger.Completion;
import coop.yakusoku.domain.ledger.EntryDetails;
import coop.yakusoku.domain.ledger.FlowStep;
import coop.yakusoku.domain.ledger.ItemFlags;
import coop.yakusoku.domain.ledger.Recipient;
import coop.yakusoku.domain.ledger.RetentionRule;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.StaffId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of the ledger on their way into the database. */
final class LedgerTables {

    private final Connection owner;
    private final CopyTable entries = new CopyTable("ledger_entry");
    private final CopyTable access = new CopyTable("ledger_access");
    private final CopyTable recipients = new CopyTable("ledger_recipient");
    private final CopyTable retention = new CopyTable("ledger_retention");
    private final CopyTable flow = new CopyTable("ledger_flow");
    private final List<String[]> wanted = new ArrayList<>();

    LedgerTables(Connection owner) {
        this.owner = owner;
    }

    /** @param assets words of the names of assets that hold it, comma separated */
    void add(
            String number,
            EntryDetails details,
            Map<String, ItemFlags> master,
            LocalDate registered,
            LocalDate reviewed,
            StaffId by,
            String assets) {
        UUID id = RiskDemo.id("ledger", details.organization() + number);
        entries.add(row(id, number, details, master, registered, reviewed, by));
        int position = 0;
        for (AccessRight right : details.access()) {
            access.add(of(id, position++, "who", right.who(), "reads", right.reads(), "writes", right.writes(),
                    "exports", right.exports(), "prints", right.prints()));
        }
        position = 0;
        for (Recipient recipient : details.recipients()) {
            recipients.add(of(id, position++, "kind", recipient.kind(), "name", recipient.name(), "items",
                    recipient.items()));
        }
        position = 0;
        for (RetentionRule rule : details.retention()) {
            retention.add(of(id, position++, "basis", rule.basis(), "kind", rule.kind(), "until_on", rule.until(),
                    "event", rule.event(), "months", rule.months(), "reason", rule.reason()));
        }
        position = 0;
        for (FlowStep step : details.flow()) {
            flow.add(of(id, position++, "phase", step.phase(), "handling", step.handling(), "place", step.place(),
                    "means", step.means(), "regulation", step.regulation()));
        }
        for (String word : assets.split(",")) {
            wanted.add(new String[] {id.toString(), word});
        }
    }

    private static Map<String, Object> of(UUID id, int position, Object... cells) {
        Map<String, Object> row = CopyTable.row();
        row.put("entry_id", id);
        row.put("position", position);
        for (int i = 0; i < cells.length; i += 2) {
            row.put((String) cells[i], cells[i + 1]);
        }
        return row;
    }

    private static Map<String, Object> row(
            UUID id,
            String number,
            EntryDetails details,
            Map<String, ItemFlags> master,
            LocalDate registered,
            LocalDate reviewed,
            StaffId by) {
        Completion completion = details.completion();
        Classification found =
                Classification.of(details.holding(), details.acquiring().kind(), master);
        Instant at = reviewed.atTime(LocalTime.of(10, 15)).atZone(RiskDemo.TOKYO).toInstant();
        Map<String, Object> row = CopyTable.row();
        row.put("entry_id", id);
        row.put("organization_id", details.organization());
        row.put("department_id", details.department());
        row.put("number", number);
        row.put("name", details.name());
        row.put("name_key", JapaneseText.searchKey(details.name()));
        row.put("kana", details.kana());
        row.put("business", details.business());
        row.put("responsible_id", details.responsible());
        row.put("subjects", codes(details.holding().subjects()));
        row.put("items", codes(details.holding().items()));
        row.put("searchable", details.holding().searchable());
        row.put("processing", details.holding().processing());
        row.put("kind", found.kind());
        row.put("special_care", found.specialCare());
        row.put("my_number", found.myNumber());
        row.put("purposes", codes(details.purposes()));
        row.put("acquisition", details.acquiring().kind());
        row.put("channels", codes(details.acquiring().channels()));
        row.put("notice", details.acquiring().notice());
        row.put("notice_document", details.acquiring().document());
        row.put("record_count", details.volume().count());
        row.put("most_count", details.volume().most());
        row.put("yearly_increase", details.volume().yearlyIncrease());
        row.put("media", codes(details.keeping().media()));
        row.put("place", details.keeping().place());
        row.put("methods", codes(details.keeping().methods()));
        row.put("backup", details.keeping().backup());
        row.put("backup_place", details.keeping().backupPlace());
        row.put("countries", codes(details.keeping().countries()));
        row.put("country_note", details.keeping().countryNote());
        row.put("use_kind", details.use().kind());
        row.put("retention_end", RetentionRule.end(details.retention()).orElse(null));
        row.put("disposal", details.disposal());
        row.put("accuracy_method", details.accuracy().method());
        row.put("accuracy_months", details.accuracy().everyMonths());
        row.put("accuracy_on", details.accuracy().lastOn());
        row.put("accuracy_due_on", details.accuracy().nextOn(registered));
        row.put("registered_on", registered);
        row.put("reviewed_on", reviewed);
        row.put("review_due_on", reviewed.plusYears(1));
        row.put("status", completion.usable() ? "IN_USE" : "DRAFT");
        row.put("completion", completion.percent());
        row.put("missing", String.join(",", completion.needed()));
        row.put("search_key", searchKey(number, details));
        row.put("changed_by", by);
        row.put("changed_at", at);
        return row;
    }

    private static String codes(Collection<?> codes) {
        return codes.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    private static String searchKey(String number, EntryDetails details) {
        return Stream.concat(
                        Stream.of(
                                number,
                                details.name(),
                                details.kana(),
                                details.business(),
                                details.keeping().place()),
                        details.recipients().stream().map(Recipient::name))
                .filter(Objects::nonNull)
                .map(JapaneseText::searchKey)
                .collect(Collectors.joining(" "));
    }

    /** @param numbers the last number given, by organisation and fiscal year */
    void send(Map<String, Integer> numbers) throws SQLException {
        CopyTable given = new CopyTable("ledger_entry_number");
        numbers.forEach((key, last) -> {
            Map<String, Object> row = CopyTable.row();
            row.put("organization_id", key.substring(0, key.indexOf('/')));
            row.put("fiscal_year", key.substring(key.indexOf('/') + 1));
            row.put("last_no", last);
            given.add(row);
        });
        for (CopyTable table : List.of(given, entries, access, recipients, retention, flow)) {
            table.send(owner);
        }
        entries.remember(
                owner,
                revision(),
                Set.of("name_key", "completion", "missing", "search_key", "changed_by", "changed_at"));
    }

    /** Links every row to the assets of its organisation that are called like what holds it. */
    void link() throws SQLException {
        CopyTable links = new CopyTable("pg_temp.wanted");
        try (Statement statement = owner.createStatement()) {
            statement.execute("create temporary table wanted (entry_id uuid, word text) on commit drop");
        }
        for (String[] want : wanted) {
            Map<String, Object> row = CopyTable.row();
            row.put("entry_id", want[0]);
            row.put("word", want[1]);
            links.add(row);
        }
        links.send(owner);
        try (Statement statement = owner.createStatement()) {
            statement.execute("insert into risk_asset_ledger_entry (link_id, asset_id, entry_id, linked_by, linked_at)"
                    + " select md5(a.asset_id::text || e.entry_id)::uuid, a.asset_id, e.entry_id, e.changed_by,"
                    + " max(e.changed_at) from wanted w join ledger_entry e on e.entry_id = w.entry_id"
                    + " join risk_asset a on a.organization_id = e.organization_id and a.name like '%' || w.word || '%'"
                    + " and (a.personal or a.special_care or a.my_number)"
                    + " group by a.asset_id, e.entry_id, e.changed_by");
            statement.execute("insert into risk_asset_ledger_entry_aud (rev, revtype, link_id, asset_id, entry_id,"
                    + " linked_by, linked_at) select " + revision() + ", 0, link_id, asset_id, entry_id, linked_by,"
                    + " linked_at from risk_asset_ledger_entry");
        }
    }

    private long revision() throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("insert into shared_revision (rev, at)"
                        + " values (nextval('shared_revision_seq'), now()) returning rev")) {
            row.next();
            return row.getLong(1);
        }
    }

    UUID uuid(String query) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }
}
