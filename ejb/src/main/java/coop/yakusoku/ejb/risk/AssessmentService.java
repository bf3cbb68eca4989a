package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.Assessment;
import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.Catalogs;
import coop.yakusoku.domain.risk.Control;
import coop.yakusoku.domain.risk.Risk;
import coop.yakusoku.domain.risk.RiskAssessed;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.RiskInContext;
import coop.yakusoku.domain.risk.Risks;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.risk.SheetAnswer.RefusedRow;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rates risks, one by one or a sheet at once. The cheapest deed of the register, because it is done most often: one
 * statement reads what it needs.
 */
@Stateless
public class AssessmentService {

    /** More than this nobody types between two saves. */
    static final int MOST_ROWS = 500;

    private final Register register;
    private final Risks risks;
    private final Catalogs catalogs;
    private final Versions versions;
    private final Caller caller;
    private final Event<RiskAssessed> events;
    private final Clock clock;

    protected AssessmentService() {
        this(null, null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    AssessmentService(
            Register register,
            Risks risks,
            Catalogs catalogs,
            Versions versions,
            Caller caller,
            Event<RiskAssessed> events,
            Clock clock) {
        this.register = register;
        this.risks = risks;
        this.catalogs = catalogs;
        this.versions = versions;
        this.caller = caller;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Rates one risk.
     *
     * @throws RuleViolation {@code shared.changed-meanwhile}, {@code risk.rating-out-of-scale}, {@code
     *     risk.unknown-control}, {@code risk.superseded}, {@code risk.asset-disposed}, {@code risk.not-your-department}
     */
    @RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
    public RiskAssessed assess(AssessRisk command) {
        RiskInContext found = risks.inContext(List.of(command.risk())).stream()
                .findFirst()
                .orElseThrow(Register::unknown);
        refuseUnlessRatable(found, command.seenVersion());
        refuseUnknownControls(found, command.assessment());

        return rate(found, command.assessment());
    }

    /**
     * Rates every changed row of a sheet, or none of them: one refused row keeps all from being saved.
     *
     * @throws RuleViolation {@code risk.sheet-too-long}
     */
    @RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
    public SheetAnswer assessSheet(List<RateRow> rows) {
        if (rows.size() > MOST_ROWS) {
            throw new RuleViolation("risk.sheet-too-long", MOST_ROWS);
        }
        Map<RiskId, RiskInContext> found = risks.inContext(rows.stream().map(RateRow::risk).toList()).stream()
                .collect(Collectors.toMap(it -> it.risk().id(), Function.identity()));

        Map<RiskInContext, Assessment> accepted = new LinkedHashMap<>();
        List<RefusedRow> refused = new ArrayList<>();
        for (RateRow row : rows) {
            try {
                RiskInContext risk = found.get(row.risk());
                accepted.put(risk, read(row, risk));
            } catch (RuleViolation no) {
                refused.add(new RefusedRow(row.risk(), no.code(), no.details()));
            }
        }
        if (!refused.isEmpty()) {
            return new SheetAnswer.Refused(refused);
        }

        accepted.forEach(this::rate);
        return new SheetAnswer.Saved(accepted.size());
    }

    /** What a row says, once nothing speaks against it; the rating itself can no longer fail. */
    private Assessment read(RateRow row, RiskInContext found) {
        if (found == null) {
            throw Register.unknown();
        }
        refuseUnlessRatable(found, row.seenVersion());
        found.risk().method().likelihood(row.rating());
        Assessment before = found.risk().assessment();
        return new Assessment(
                row.rating(), before.vulnerability(), before.existingControls(), row.existingNote(), row.reason());
    }

    private RiskAssessed rate(RiskInContext found, Assessment assessment) {
        RiskAssessed assessed =
                found.risk().assess(assessment, found.asset(), found.weights(), caller.staff(), clock.instant());
        found.analysis().assessed(LocalDate.now(clock));
        events.fire(assessed);
        return assessed;
    }

    private void refuseUnlessRatable(RiskInContext found, long seenVersion) {
        Asset asset = found.asset();
        if (!register.mayRead(asset)) {
            throw Register.unknown();
        }
        register.refuseUnlessWritable(asset.organization(), asset.department());
        asset.refuseWhenDisposed();
        Risk risk = found.risk();
        if (risk.superseded()) {
            throw new RuleViolation("risk.superseded");
        }
        versions.check(seenVersion, risk.version(), Risk.class, risk.id());
    }

    private void refuseUnknownControls(RiskInContext found, Assessment assessment) {
        Set<String> added = new HashSet<>(assessment.existingControls());
        added.removeAll(found.risk().assessment().existingControls());
        if (added.isEmpty()) {
            return;
        }
        catalogs.controls(found.analysis().catalog()).stream().map(Control::code).forEach(added::remove);
        if (!added.isEmpty()) {
            throw new RuleViolation("risk.unknown-control", String.join(", ", added));
        }
    }
}
