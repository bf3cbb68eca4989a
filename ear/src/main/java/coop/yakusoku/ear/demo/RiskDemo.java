package coop.yakusoku.ear.demo;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.AssetDetails;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.risk.CatalogId;
import coop.yakusoku.domain.risk.Cia;
import coop.yakusoku.domain.risk.Condition;
import coop.yakusoku.domain.risk.Contents;
import coop.yakusoku.domain.risk.Environment;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.Threat;
import coop.yakusoku.domain.risk.ThreatClass;
import coop.yakusoku.domain.risk.ThreatDetails;
import coop.yakusoku.domain.risk.ThreatId;
import coop.yakusoku.domain.shared.FiscalYear;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ear.demo.AssetPatterns.Pattern;
import coop.yakusoku.ear.launcher.Size;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Information assets and their analyses, for every organisation but the one of the sample workbook: that register is empty
 * until somebody imports it.
 *
 * <p>The same size gives the same data on the same day; days are counted back from today, so that there is always
 * something due and overdue. Values and standings are computed by the domain itself.
 */
final class RiskDemo {

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static final String OF_THE_WORKBOOK = "10";
    private static final String FEDERATION = "00";
    private static final String[] FORMER_YEARS = {"", "（前年度分）", "（前々年度分）", "（旧版）", "（控え）"};

    /** A department with the people of its organisation. */
    private record Unit(UUID organization, String organizationCode, UUID id, String code, List<UUID> people) {}

    private final Connection owner;
    private final Random random = new Random(20261122L);
    private final LocalDate today = LocalDate.now(TOKYO);
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final CopyTable assets = new CopyTable("risk_asset");

    private RiskDemo(Connection owner) {
        this.owner = owner;
    }

    /** @param owner connected as the owner of the schema, inside the caller's transaction; organisations are there */
    static void load(Connection owner, Size size) throws SQLException {
        RiskDemo demo = new RiskDemo(owner);
        switch (size) {
            case S -> demo.fill(80, 500);
            case M -> demo.fill(500, 6_000);
            case L -> demo.fill(2_000, 24_000);
        }
    }

    private void fill(int assetCount, int riskCount) throws SQLException {
        List<Unit> units = units();
        CatalogId catalog = new CatalogId(uuid("select catalog_id from risk_catalog where state = 'PUBLISHED'"
                + " order by valid_from desc, version_no desc limit 1"));
        AnalysisDemo analyses = new AnalysisDemo(
                catalog,
                threats(catalog),
                new StaffId(uuid("select person_id from organization_person where username = 'cpo'")),
                new StaffId(uuid("select person_id from organization_person where username = 'manager'")),
                today,
                random);

        int left = riskCount;
        for (int i = 0; i < assetCount; i++) {
            Unit unit = units.get(i % units.size());
            Asset asset = asset(unit);
            int share = left / (assetCount - i) + (left % (assetCount - i) > 0 ? 1 : 0);
            left -= analyses.analyse(asset, share, unit.people());
        }

        assets.send(owner);
        sendNumbers();
        analyses.send(owner);
        remember(analyses);
    }

    private Asset asset(Unit unit) {
        List<Pattern> patterns = AssetPatterns.of(unit.code());
        int turn = used.merge(unit.id().toString(), 1, Integer::sum) - 1;
        Pattern pattern = patterns.get(turn % patterns.size());
        int again = used.merge(unit.organization() + pattern.name(), 1, Integer::sum) - 1;
        String name = pattern.name() + FORMER_YEARS[again % FORMER_YEARS.length];

        LocalDate registered = today.minusDays(40L + random.nextInt(1_300));
        LocalDate acquired = random.nextInt(8) == 0 ? null : registered.minusDays(random.nextInt(700));
        StaffId keeper =
                new StaffId(unit.people().get(random.nextInt(unit.people().size())));
        AssetStatus status = status();
        AssetDetails details = new AssetDetails(
                new OrganizationId(unit.organization()),
                new DepartmentId(unit.id()),
                pattern.category(),
                name,
                again == 0 ? null : "様式は「" + pattern.name() + "」と同じ。",
                pattern.users(),
                random.nextInt(7) == 0 ? null : keeper,
                pattern.medium(),
                new Contents(pattern.has('P'), pattern.has('S'), pattern.has('N')),
                cia(pattern.cia()),
                null,
                null,
                random.nextInt(12) == 0 ? null : pattern.retention(),
                registered,
                environment(pattern),
                status,
                null,
                acquired,
                status == AssetStatus.DISPOSED ? registered.plusDays(20) : null,
                unit.organizationCode().equals(FEDERATION)
                        && pattern.unit().equals("13")
                        && pattern.medium() != Medium.REMOVABLE_MEDIA);
        int year = FiscalYear.of(registered).year();
        int no = numbers.merge(unit.organization() + "/" + year, 1, Integer::sum);
        String number = "JS-%d-%04d".formatted(year, no);
        AssetId id = new AssetId(id("asset", unit.organization() + number));
        Instant at = registered.atTime(LocalTime.of(10, 15)).atZone(TOKYO).toInstant();
        Asset asset = new Asset(id, number, details, keeper, at);
        assets.add(row(asset, number, details, keeper, at));
        return asset;
    }

    private AssetStatus status() {
        int roll = random.nextInt(100);
        return roll < 90
                ? AssetStatus.ACTIVE
                : roll < 94 ? AssetStatus.SUSPENDED : roll < 97 ? AssetStatus.PLANNED : AssetStatus.DISPOSED;
    }

    private static Cia cia(String marks) {
        return new Cia(marks.charAt(0) - '0', marks.charAt(1) - '0', marks.charAt(2) - '0');
    }

    private Environment environment(Pattern pattern) {
        boolean abroad = pattern.has('a') || pattern.location().contains("国外");
        long records = pattern.records() * (60 + random.nextInt(80)) / 100;
        boolean known = random.nextInt(6) > 0;
        return new Environment(
                random.nextInt(15) == 0 ? null : pattern.location(),
                known ? Integer.valueOf(3 + random.nextInt(pattern.users().startsWith("全職員") ? 120 : 20)) : null,
                known ? Integer.valueOf(1 + random.nextInt(pattern.users().startsWith("全職員") ? 9 : 4)) : null,
                pattern.has('c'),
                pattern.has('x'),
                pattern.has('e') || pattern.medium() == Medium.CLOUD,
                pattern.has('t'),
                pattern.has('t') && known ? contractor(pattern) : null,
                abroad ? "US" : "JP",
                abroad && known ? "米国の州法とクラウド事業者の契約条項を確認済み。" : null,
                pattern.has('d'),
                pattern.has('r'),
                records == 0 ? null : Long.valueOf(records),
                pattern.medium() == Medium.PAPER && known ? Long.valueOf(200 + random.nextInt(9_000)) : null);
    }

    private static String contractor(Pattern pattern) {
        return switch (pattern.medium()) {
            case PAPER -> "みのり物流株式会社";
            case CLOUD -> "くらうど東日本株式会社";
            default -> "情報サービスまどか株式会社";
        };
    }

    private static Map<String, Object> row(Asset asset, String number, AssetDetails details, StaffId by, Instant at) {
        Environment environment = details.environment();
        Map<String, Object> row = CopyTable.row();
        row.put("asset_id", asset.id());
        row.put("organization_id", details.organization());
        row.put("department_id", details.department());
        row.put("number", number);
        row.put("category", details.category());
        row.put("name", details.name());
        row.put("note", details.note());
        row.put("user_scope", details.userScope());
        row.put("owner_id", details.owner());
        row.put("medium", details.medium());
        row.put("personal", details.contents().personal());
        row.put("special_care", details.contents().specialCare());
        row.put("my_number", details.contents().myNumber());
        row.put("confidentiality", details.cia().confidentiality());
        row.put("integrity", details.cia().integrity());
        row.put("availability", details.cia().availability());
        row.put("importance", asset.importance());
        row.put("retention", details.retention());
        row.put("registered_on", details.registeredOn());
        row.put("location", environment.location());
        row.put("user_count", environment.userCount());
        row.put("department_count", environment.departmentCount());
        row.put("carried_out", environment.carriedOut());
        row.put("exposed", environment.exposed());
        row.put("external_connection", environment.externalConnection());
        row.put("contractor", environment.contractor());
        row.put("contractor_name", environment.contractorName());
        row.put("country", environment.country());
        row.put("country_note", environment.countryNote());
        row.put("private_device", environment.privateDevice());
        row.put("remote_use", environment.remoteUse());
        row.put("record_count", environment.recordCount());
        row.put("paper_sheets", environment.paperSheets());
        row.put("status", details.status());
        row.put("acquired_on", details.acquiredOn());
        row.put("retired_on", details.retiredOn());
        row.put("handed_down", details.handedDown());
        row.put("search_key", searchKey(number, details));
        row.put("changed_by", by);
        row.put("changed_at", at);
        return row;
    }

    private static String searchKey(String number, AssetDetails details) {
        return Stream.of(
                        number,
                        details.name(),
                        details.category(),
                        details.note(),
                        details.environment().location())
                .filter(it -> it != null)
                .map(JapaneseText::searchKey)
                .collect(Collectors.joining(" "));
    }

    private List<Unit> units() throws SQLException {
        Map<UUID, List<UUID>> people = new HashMap<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select organization_id, person_id from organization_person"
                        + " where left_on is null order by organization_id, number")) {
            while (row.next()) {
                people.computeIfAbsent(row.getObject(1, UUID.class), it -> new ArrayList<>())
                        .add(row.getObject(2, UUID.class));
            }
        }
        List<Unit> units = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select o.organization_id, o.code, d.department_id, d.code"
                        + " from organization_department d join organization_organization o using (organization_id)"
                        + " where o.code <> '" + OF_THE_WORKBOOK + "' order by o.code, d.code")) {
            while (row.next()) {
                UUID organization = row.getObject(1, UUID.class);
                if (people.containsKey(organization)) {
                    units.add(new Unit(
                            organization,
                            row.getString(2),
                            row.getObject(3, UUID.class),
                            row.getString(4),
                            people.get(organization)));
                }
            }
        }
        return units;
    }

    private List<Threat> threats(CatalogId catalog) throws SQLException {
        List<Threat> threats = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select threat_id, code, threat_class, name_ja, name_en,"
                        + " default_frequency, phases, cia, control_codes, media, conditions from risk_threat"
                        + " where catalog_id = '" + catalog + "' order by code")) {
            while (row.next()) {
                ThreatDetails details = new ThreatDetails(
                        row.getString(2),
                        ThreatClass.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getInt(6),
                        codes(row.getString(7), it -> it),
                        row.getString(8),
                        codes(row.getString(9), it -> it),
                        codes(row.getString(10), Medium::valueOf),
                        codes(row.getString(11), Condition::valueOf));
                threats.add(new Threat(new ThreatId(row.getObject(1, UUID.class)), catalog, details));
            }
        }
        return threats;
    }

    private static <T> Set<T> codes(String column, Function<String, T> of) {
        Set<T> codes = new LinkedHashSet<>();
        for (String code : column.split(",")) {
            if (!code.isBlank()) {
                codes.add(of.apply(code));
            }
        }
        return codes;
    }

    /** The next asset somebody enters gets the next number. */
    private void sendNumbers() throws SQLException {
        CopyTable given = new CopyTable("risk_asset_number");
        numbers.forEach((key, last) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("organization_id", key.substring(0, key.indexOf('/')));
            row.put("fiscal_year", key.substring(key.indexOf('/') + 1));
            row.put("last_no", last);
            given.add(row);
        });
        given.send(owner);
    }

    private void remember(AnalysisDemo analyses) throws SQLException {
        long revision;
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("insert into shared_revision (rev, at)"
                        + " values (nextval('shared_revision_seq'), now()) returning rev")) {
            row.next();
            revision = row.getLong(1);
        }
        assets.remember(owner, revision, Set.of("search_key", "changed_by", "changed_at"));
        analyses.remember(owner, revision);
    }

    private UUID uuid(String query) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    static UUID id(String kind, String name) {
        return UUID.nameUUIDFromBytes((kind + ":" + name).getBytes(StandardCharsets.UTF_8));
    }
}
