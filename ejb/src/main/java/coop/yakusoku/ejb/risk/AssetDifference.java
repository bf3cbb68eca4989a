package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.AssetDetails;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Which columns two descriptions of an asset differ in. */
final class AssetDifference {

    private static final Map<AssetColumn, Function<AssetDetails, Object>> FIELDS = fields();

    private AssetDifference() {
        // compares, holds nothing
    }

    /** The heads of the columns, in their order. */
    static List<String> heads(AssetDetails one, AssetDetails other) {
        return FIELDS.entrySet().stream()
                .filter(field -> !Objects.equals(
                        field.getValue().apply(one), field.getValue().apply(other)))
                .map(field -> field.getKey().head())
                .toList();
    }

    private static Map<AssetColumn, Function<AssetDetails, Object>> fields() {
        Map<AssetColumn, Function<AssetDetails, Object>> fields = new EnumMap<>(AssetColumn.class);
        fields.put(AssetColumn.CATEGORY, AssetDetails::category);
        fields.put(AssetColumn.NAME, AssetDetails::name);
        fields.put(AssetColumn.NOTE, AssetDetails::note);
        fields.put(AssetColumn.USER_SCOPE, AssetDetails::userScope);
        fields.put(AssetColumn.OWNER, AssetDetails::owner);
        fields.put(AssetColumn.DEPARTMENT, AssetDetails::department);
        fields.put(AssetColumn.MEDIUM, AssetDetails::medium);
        fields.put(AssetColumn.PERSONAL, it -> it.contents().personal());
        fields.put(AssetColumn.SPECIAL_CARE, it -> it.contents().specialCare());
        fields.put(AssetColumn.MY_NUMBER, it -> it.contents().myNumber());
        fields.put(AssetColumn.CONFIDENTIALITY, it -> it.cia().confidentiality());
        fields.put(AssetColumn.INTEGRITY, it -> it.cia().integrity());
        fields.put(AssetColumn.AVAILABILITY, it -> it.cia().availability());
        fields.put(AssetColumn.RETENTION, AssetDetails::retention);
        fields.put(AssetColumn.REGISTERED_ON, AssetDetails::registeredOn);
        fields.put(AssetColumn.LOCATION, it -> it.environment().location());
        fields.put(AssetColumn.USER_COUNT, it -> it.environment().userCount());
        fields.put(AssetColumn.CARRIED_OUT, it -> it.environment().carriedOut());
        fields.put(AssetColumn.EXPOSED, it -> it.environment().exposed());
        fields.put(AssetColumn.EXTERNAL_CONNECTION, it -> it.environment().externalConnection());
        fields.put(AssetColumn.CONTRACTOR, it -> it.environment().contractor());
        fields.put(AssetColumn.CONTRACTOR_NAME, it -> it.environment().contractorName());
        fields.put(AssetColumn.COUNTRY, it -> it.environment().country());
        fields.put(AssetColumn.PRIVATE_DEVICE, it -> it.environment().privateDevice());
        fields.put(AssetColumn.REMOTE_USE, it -> it.environment().remoteUse());
        fields.put(AssetColumn.RECORD_COUNT, it -> it.environment().recordCount());
        fields.put(AssetColumn.PAPER_SHEETS, it -> it.environment().paperSheets());
        fields.put(AssetColumn.DEPARTMENT_COUNT, it -> it.environment().departmentCount());
        fields.put(AssetColumn.STATUS, AssetDetails::status);
        fields.put(AssetColumn.PARENT, AssetDetails::parent);
        fields.put(AssetColumn.ACQUIRED_ON, AssetDetails::acquiredOn);
        fields.put(AssetColumn.RETIRED_ON, AssetDetails::retiredOn);
        fields.put(AssetColumn.SENSITIVITY, AssetDetails::sensitivity);
        fields.put(AssetColumn.COUNTRY_NOTE, it -> it.environment().countryNote());
        fields.put(AssetColumn.FORCED_REASON, AssetDetails::forcedReason);
        fields.put(AssetColumn.HANDED_DOWN, AssetDetails::handedDown);
        return fields;
    }
}
