package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.risk.AssetDetails;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.risk.Cia;
import coop.yakusoku.domain.risk.Contents;
import coop.yakusoku.domain.risk.Environment;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.Sensitivity;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.shared.tables.CountryWords;
import coop.yakusoku.ejb.shared.tables.RowReading;
import coop.yakusoku.ejb.shared.workbook.Cell;
import coop.yakusoku.ejb.shared.workbook.CellReading;
import coop.yakusoku.ejb.shared.workbook.Heads;
import coop.yakusoku.ejb.shared.workbook.Row;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads one row of a workbook into what it says of an asset, and collects everything that is wrong with it.
 *
 * <p>A column the workbook does not have leaves the asset as it is; a cell that is empty empties the field.
 */
final class AssetRowReading extends RowReading<AssetColumn> {

    private final boolean oldScale;

    AssetRowReading(Heads<AssetColumn> heads, Row row, boolean from1904, boolean oldScale) {
        super(heads, row, from1904);
        this.oldScale = oldScale;
    }

    /** The department the row names, in the register's organisation; null with a finding when there is none. */
    DepartmentId department(ImportDirectory directory) {
        return required(AssetColumn.DEPARTMENT, null, directory.place()::department);
    }

    /**
     * Everything the row says.
     *
     * @param base what the register says; null for a new asset
     * @return null with findings when something is wrong
     */
    AssetDetails details(ImportDirectory directory, DepartmentId department, AssetDetails base) {
        Optional<AssetDetails> known = Optional.ofNullable(base);
        Contents contents = contents(known.map(AssetDetails::contents).orElse(Contents.NONE));
        Cia cia = cia(base);
        String category = required(AssetColumn.CATEGORY, null, words(100));
        String name = required(AssetColumn.NAME, null, words(200));
        String note = take(AssetColumn.NOTE, known.map(AssetDetails::note).orElse(null), words(2000));
        String userScope = required(AssetColumn.USER_SCOPE, null, words(200));
        StaffId owner = take(
                AssetColumn.OWNER, known.map(AssetDetails::owner).orElse(null), directory.place()::person);
        Medium medium = required(AssetColumn.MEDIUM, null, word(AssetWords.MEDIA));
        String reason =
                take(AssetColumn.FORCED_REASON, known.map(AssetDetails::forcedReason).orElse(null), words(400));
        Sensitivity sensitivity = take(
                AssetColumn.SENSITIVITY,
                known.map(AssetDetails::sensitivity).orElse(null),
                word(AssetWords.SENSITIVITIES));
        String retention = take(AssetColumn.RETENTION, known.map(AssetDetails::retention).orElse(null), words(200));
        LocalDate registeredOn = requiredDay(AssetColumn.REGISTERED_ON);
        Environment environment = environment(known.map(AssetDetails::environment).orElse(Environment.PLAIN));
        AssetStatus status = take(
                AssetColumn.STATUS,
                known.map(AssetDetails::status).orElse(AssetStatus.ACTIVE),
                word(AssetWords.STATES));
        AssetId parent =
                take(AssetColumn.PARENT, known.map(AssetDetails::parent).orElse(null), cell -> parent(cell, directory));
        LocalDate acquiredOn =
                day(AssetColumn.ACQUIRED_ON, known.map(AssetDetails::acquiredOn).orElse(null));
        LocalDate retiredOn = day(AssetColumn.RETIRED_ON, known.map(AssetDetails::retiredOn).orElse(null));
        boolean handedDown = flag(AssetColumn.HANDED_DOWN, base != null && base.handedDown());
        if (acquiredOn != null && retiredOn != null && retiredOn.isBefore(acquiredOn)) {
            find(AssetColumn.RETIRED_ON, new RuleViolation("risk.retired-before-acquired"));
        }
        if (!isSound()) {
            return null;
        }
        AssetDetails details = new AssetDetails(
                directory.organization(),
                department,
                category,
                name,
                note,
                userScope,
                owner,
                medium,
                contents,
                cia,
                reason,
                sensitivity,
                retention,
                registeredOn,
                environment,
                status == null ? AssetStatus.ACTIVE : status,
                parent,
                acquiredOn,
                retiredOn,
                handedDown);
        new ScoreReading(this, oldScale).check(details.importance());
        return isSound() ? details : null;
    }

    private Contents contents(Contents base) {
        return new Contents(
                flag(AssetColumn.PERSONAL, base.personal()),
                flag(AssetColumn.SPECIAL_CARE, base.specialCare()),
                flag(AssetColumn.MY_NUMBER, base.myNumber()));
    }

    private Cia cia(AssetDetails base) {
        ScoreReading scores = new ScoreReading(this, oldScale);
        Integer confidentiality = required(AssetColumn.CONFIDENTIALITY, null, scores::mark);
        Integer integrity = required(AssetColumn.INTEGRITY, null, scores::mark);
        Integer availability = required(AssetColumn.AVAILABILITY, null, scores::mark);
        if (confidentiality == null || integrity == null || availability == null) {
            return base == null ? null : base.cia();
        }
        return oldScale
                ? Cia.ofOldScale(confidentiality, integrity, availability)
                : new Cia(confidentiality, integrity, availability);
    }

    private Environment environment(Environment base) {
        String country = take(AssetColumn.COUNTRY, base.country(), AssetRowReading::country);
        return new Environment(
                take(AssetColumn.LOCATION, base.location(), words(200)),
                whole(AssetColumn.USER_COUNT, base.userCount(), AssetRowReading::count),
                whole(AssetColumn.DEPARTMENT_COUNT, base.departmentCount(), AssetRowReading::count),
                flag(AssetColumn.CARRIED_OUT, base.carriedOut()),
                flag(AssetColumn.EXPOSED, base.exposed()),
                flag(AssetColumn.EXTERNAL_CONNECTION, base.externalConnection()),
                flag(AssetColumn.CONTRACTOR, base.contractor()),
                take(AssetColumn.CONTRACTOR_NAME, base.contractorName(), words(200)),
                country == null ? Environment.PLAIN.country() : country,
                take(AssetColumn.COUNTRY_NOTE, base.countryNote(), words(1000)),
                flag(AssetColumn.PRIVATE_DEVICE, base.privateDevice()),
                flag(AssetColumn.REMOTE_USE, base.remoteUse()),
                take(AssetColumn.RECORD_COUNT, base.recordCount(), AssetRowReading::count),
                take(AssetColumn.PAPER_SHEETS, base.paperSheets(), AssetRowReading::count));
    }

    private static Long count(Cell cell) {
        Long count = CellReading.number(cell);
        if (count != null && count < 0) {
            throw new RuleViolation("risk.count-negative", count);
        }
        return count;
    }

    private static String country(Cell cell) {
        String written = CellReading.text(cell);
        return written == null
                ? null
                : CountryWords.code(written)
                        .orElseThrow(() -> new RuleViolation("risk.country-unknown", written));
    }

    private static AssetId parent(Cell cell, ImportDirectory directory) {
        String written = CellReading.text(cell);
        return written == null
                ? null
                : directory
                        .byNumber(written)
                        .orElseThrow(() -> new RuleViolation("risk.import-number-unknown", written))
                        .id();
    }
}
