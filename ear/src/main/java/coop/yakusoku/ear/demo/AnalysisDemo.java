package coop.yakusoku.ear.demo;

import coop.yakusoku.domain.risk.Analysis;
import coop.yakusoku.domain.risk.AnalysisId;
import coop.yakusoku.domain.risk.Assessment;
import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.risk.CatalogId;
import coop.yakusoku.domain.risk.PriorityWeights;
import coop.yakusoku.domain.risk.Rating;
import coop.yakusoku.domain.risk.Risk;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.RiskMethod;
import coop.yakusoku.domain.risk.Standing;
import coop.yakusoku.domain.risk.Threat;
import coop.yakusoku.domain.risk.TreatmentOption;
import coop.yakusoku.domain.risk.TreatmentPlan;
import coop.yakusoku.domain.risk.TreatmentState;
import coop.yakusoku.domain.shared.StaffId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Analyses of the demo's assets, with risks in every standing. */
final class AnalysisDemo {

    private static final String[] REASONS = {"", "必要な対策はすべて実施している。", "対策は一部の部署にとどまっている。", "対策の手順が決まっていない。"};
    private static final Map<TreatmentOption, List<String>> MEASURES = Map.of(
            TreatmentOption.REDUCE,
            List.of("手順書を改め、年1回の研修で周知する。", "二人で照合し、記録を残す。", "利用者の権限を見直し、不要な権限を外す。", "操作の記録を毎月点検する。"),
            TreatmentOption.TRANSFER,
            List.of("委託契約に安全管理の条項を加え、定期的に報告を受ける。", "サイバー保険の補償範囲に加える。"),
            TreatmentOption.AVOID,
            List.of("紙での持出しをやめ、端末での表示に切り替える。", "不要になった保管をやめ、期限どおりに廃棄する。"));
    private static final List<String> ACCEPTING =
            List.of("更新が予定されており、それまでの間は運用で補えるため。", "対策の費用が被害の見込みを大きく上回るため。", "代わりの手段がなく、点検を強めて続けるため。");

    private final CatalogId catalog;
    private final List<Threat> threats;
    private final StaffId chief;
    private final StaffId manager;
    private final LocalDate today;
    private final Random random;
    private final Map<String, Rating> levels = new HashMap<>();
    private final CopyTable levelTable = new CopyTable("risk_medium_level");
    private final CopyTable analysisTable = new CopyTable("risk_analysis");
    private final CopyTable riskTable = new CopyTable("risk_risk");

    AnalysisDemo(
            CatalogId catalog, List<Threat> threats, StaffId chief, StaffId manager, LocalDate today, Random random) {
        this.catalog = catalog;
        this.threats = threats;
        this.chief = chief;
        this.manager = manager;
        this.today = today;
        this.random = random;
    }

    /** Who did what when to one risk; what the risk itself does not tell. */
    private static final class Deeds {
        private StaffId ratedBy;
        private Instant ratedAt;
        private StaffId decidedBy;
        private Instant decidedAt;
        private String acceptedRole;
        private LocalDate acceptedOn;
    }

    /** A threat in one phase of the asset's life. */
    private record Place(Threat threat, String phase) {}

    /**
     * Analyses an asset; a few are left out, as in life.
     *
     * @return how many risks it has got
     */
    int analyse(Asset asset, int riskCount, List<UUID> people) {
        if (asset.status() == AssetStatus.DISPOSED || random.nextInt(100) < 4) {
            return 0;
        }
        int daysAgo = random.nextInt(100) < 6 ? 380 + random.nextInt(120) : 15 + random.nextInt(320);
        LocalDate started = today.minusDays(daysAgo);
        StaffId by = anyOf(people);
        AnalysisId id = new AnalysisId(RiskDemo.id("analysis", asset.id().toString()));
        Analysis analysis = new Analysis(id, asset, catalog, RiskMethod.current(), by, started);

        List<Place> places = places(asset, riskCount);
        boolean rated = false;
        for (Place place : places) {
            rated |= risk(asset, analysis, place, by, people);
        }
        if (rated) {
            analysis.assessed(started.plusDays(random.nextInt(10)));
        }
        analysisTable.add(row(analysis, by));
        return places.size();
    }

    /** What fits first, each in its first phase; then further phases; then what somebody added besides. */
    private List<Place> places(Asset asset, int count) {
        List<Place> first = new ArrayList<>();
        List<Place> further = new ArrayList<>();
        List<Place> besides = new ArrayList<>();
        for (Threat threat : threats) {
            boolean fits = threat.fits(asset);
            for (String phase : threat.details().phases()) {
                Place place = new Place(threat, phase);
                if (!fits) {
                    besides.add(place);
                } else if (phase.equals(threat.firstPhase())) {
                    first.add(place);
                } else {
                    further.add(place);
                }
            }
        }
        Collections.shuffle(first, random);
        Collections.shuffle(further, random);
        Collections.shuffle(besides, random);
        List<Place> all = new ArrayList<>(first);
        all.addAll(further);
        all.addAll(besides);
        return all.subList(0, Math.min(count, all.size()));
    }

    private boolean risk(Asset asset, Analysis analysis, Place place, StaffId by, List<UUID> people) {
        RiskId id =
                new RiskId(RiskDemo.id("risk", analysis.id() + place.threat().code() + place.phase()));
        Risk risk = new Risk(id, analysis, place.threat().id(), place.phase(), null);
        Deeds deeds = new Deeds();
        int roll = random.nextInt(100);
        if (roll >= 4) {
            deeds.ratedBy = by;
            deeds.ratedAt = at(analysis.startedOn());
            rate(risk, asset, place.threat(), roll < 60, deeds);
            if (risk.standing() == Standing.UNDECIDED || random.nextInt(100) < 6) {
                treat(risk, place.threat(), analysis.startedOn(), anyOf(people), deeds);
            }
        }
        riskTable.add(row(risk, analysis, deeds));
        return roll >= 4;
    }

    private void rate(Risk risk, Asset asset, Threat threat, boolean inherited, Deeds deeds) {
        if (inherited) {
            risk.inherit(level(asset, threat), asset, PriorityWeights.PROPOSED, deeds.ratedBy, deeds.ratedAt);
            return;
        }
        Rating rating = rating(threat);
        Set<String> existing =
                rating.weakness() == 3 ? Set.of() : threat.details().controlCodes();
        Assessment assessment = new Assessment(rating, null, existing, null, REASONS[rating.weakness()]);
        risk.assess(assessment, asset, PriorityWeights.PROPOSED, deeds.ratedBy, deeds.ratedAt);
    }

    private Rating level(Asset asset, Threat threat) {
        String key = asset.organization() + "/" + asset.medium() + "/" + threat.code();
        return levels.computeIfAbsent(key, it -> {
            Rating rating = rating(threat);
            Map<String, Object> row = CopyTable.row();
            row.put("level_id", RiskDemo.id("level", key));
            row.put("organization_id", asset.organization());
            row.put("medium", asset.medium());
            row.put("threat_code", threat.code());
            row.put("frequency", rating.frequency());
            row.put("weakness", rating.weakness());
            row.put("reason", REASONS[rating.weakness()]);
            levelTable.add(row);
            return rating;
        });
    }

    private Rating rating(Threat threat) {
        int frequency = threat.defaultFrequency() + (random.nextInt(10) < 7 ? 0 : random.nextBoolean() ? 1 : -1);
        int roll = random.nextInt(100);
        return new Rating(Math.max(1, Math.min(3, frequency)), roll < 42 ? 1 : roll < 86 ? 2 : 3);
    }

    private void treat(Risk risk, Threat threat, LocalDate analysed, StaffId person, Deeds deeds) {
        int roll = random.nextInt(100);
        if (roll < 14) {
            return;
        }
        LocalDate decided = min(analysed.plusDays(3 + random.nextInt(12)), today.minusDays(1));
        deeds.decidedBy = random.nextBoolean() ? manager : person;
        deeds.decidedAt = at(decided);
        if (roll < 60) {
            risk.decide(open(risk, threat, person), deeds.decidedBy, deeds.decidedAt);
        } else if (roll < 80) {
            risk.decide(done(risk, threat, person, decided), deeds.decidedBy, deeds.decidedAt);
        } else {
            boolean soon = random.nextInt(6) == 0;
            LocalDate review = soon ? today.minusDays(random.nextInt(10)) : today.plusDays(60 + random.nextInt(300));
            String why = ACCEPTING.get(random.nextInt(ACCEPTING.size()));
            risk.decide(accepting(why, review), deeds.decidedBy, deeds.decidedAt);
            if (roll >= 87 && review.isAfter(decided.plusDays(2))) {
                accept(risk, why, review, decided.plusDays(1), deeds);
            }
        }
    }

    private void accept(Risk risk, String why, LocalDate review, LocalDate on, Deeds deeds) {
        boolean high = risk.residualValue() >= Risk.MUST_TREAT;
        if (risk.standing() != Standing.AWAITING_ACCEPTANCE || !high && deeds.decidedBy.equals(manager)) {
            return;
        }
        deeds.acceptedRole = high ? Risk.CHIEF : "privacy-manager";
        deeds.acceptedOn = on;
        risk.accept(why, review, high ? chief : manager, deeds.acceptedRole, on);
    }

    private TreatmentPlan open(Risk risk, Threat threat, StaffId person) {
        int roll = random.nextInt(100);
        LocalDate due = roll < 18
                ? today.minusDays(1 + random.nextInt(80))
                : roll < 40 ? today.plusDays(random.nextInt(30)) : today.plusDays(31 + random.nextInt(270));
        TreatmentState state = roll % 10 == 0
                ? TreatmentState.POSTPONED
                : roll % 2 == 0 ? TreatmentState.NOT_STARTED : TreatmentState.IN_PROGRESS;
        Rating left = roll < 55 ? null : better(risk);
        return plan(option(), threat, person, due, state, left);
    }

    private TreatmentPlan done(Risk risk, Threat threat, StaffId person, LocalDate decided) {
        return plan(
                TreatmentOption.REDUCE,
                threat,
                person,
                decided.plusDays(random.nextInt(60)),
                TreatmentState.DONE,
                better(risk));
    }

    private TreatmentPlan plan(
            TreatmentOption option, Threat threat, StaffId person, LocalDate due, TreatmentState state, Rating left) {
        List<String> measures = MEASURES.get(option);
        return new TreatmentPlan(
                option,
                threat.details().controlCodes(),
                measures.get(random.nextInt(measures.size())),
                person,
                due,
                state,
                left,
                left == null ? null : "対策の実施により、つけ込まれにくくなるため。",
                null,
                null);
    }

    private static TreatmentPlan accepting(String why, LocalDate review) {
        return new TreatmentPlan(TreatmentOption.ACCEPT, Set.of(), null, null, null, null, null, null, why, review);
    }

    private static Rating better(Risk risk) {
        return new Rating(risk.rating().frequency(), 1);
    }

    private TreatmentOption option() {
        int roll = random.nextInt(100);
        return roll < 75 ? TreatmentOption.REDUCE : roll < 88 ? TreatmentOption.TRANSFER : TreatmentOption.AVOID;
    }

    private StaffId anyOf(List<UUID> people) {
        return new StaffId(people.get(random.nextInt(people.size())));
    }

    private Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(9 + random.nextInt(8), random.nextInt(60)))
                .atZone(RiskDemo.TOKYO)
                .toInstant();
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Map<String, Object> row(Analysis analysis, StaffId by) {
        Map<String, Object> row = CopyTable.row();
        row.put("analysis_id", analysis.id());
        row.put("asset_id", analysis.asset());
        row.put("catalog_id", analysis.catalog());
        row.put("method", analysis.method());
        row.put("importance", analysis.importance());
        row.put("started_on", analysis.startedOn());
        row.put("started_by", by);
        row.put("assessed_on", analysis.assessedOn());
        row.put("superseded", analysis.superseded());
        return row;
    }

    private static Map<String, Object> row(Risk risk, Analysis analysis, Deeds deeds) {
        Map<String, Object> row = CopyTable.row();
        Rating rating = risk.rating();
        Assessment assessment = risk.assessment();
        row.put("risk_id", risk.id());
        row.put("analysis_id", risk.analysis());
        row.put("asset_id", risk.asset());
        row.put("threat_id", risk.threat());
        row.put("superseded", analysis.superseded());
        row.put("phase_code", risk.phase());
        row.put("method", risk.method());
        row.put("importance", analysis.importance());
        row.put("frequency", rating == null ? null : rating.frequency());
        row.put("weakness", rating == null ? null : rating.weakness());
        row.put("rating_source", risk.ratingSource());
        row.put("existing_controls", String.join(",", assessment.existingControls()));
        row.put("reason", assessment.reason());
        row.put("likelihood", risk.likelihood());
        row.put("risk_value", risk.value());
        row.put("band", risk.band());
        row.put("priority_rank", risk.priorityRank());
        row.put("priority_score", risk.priorityScore());
        row.put("rated_by", deeds.ratedBy);
        row.put("rated_at", deeds.ratedAt);
        putTreatment(row, risk, deeds);
        row.put("residual_likelihood", risk.value() == null ? null : risk.residualValue() / analysis.importance());
        row.put("residual_value", risk.residualValue());
        row.put("residual_band", risk.residualBand());
        row.put("accepted_by", risk.acceptedBy());
        row.put("accepted_role", deeds.acceptedRole);
        row.put("accepted_on", deeds.acceptedOn);
        row.put("standing", risk.standing());
        return row;
    }

    private static void putTreatment(Map<String, Object> row, Risk risk, Deeds deeds) {
        TreatmentPlan plan = risk.plan();
        Rating residual = risk.residual();
        row.put("treatment_option", plan == null ? null : plan.option());
        row.put("treatment_controls", plan == null ? "" : String.join(",", plan.controls()));
        row.put("treatment_note", plan == null ? null : plan.note());
        row.put("treatment_owner", plan == null ? null : plan.owner());
        row.put("due_on", plan == null ? null : plan.due());
        row.put("treatment_state", plan == null ? null : plan.state());
        row.put("decided_by", deeds.decidedBy);
        row.put("decided_at", deeds.decidedAt);
        row.put("residual_frequency", residual == null ? null : residual.frequency());
        row.put("residual_weakness", residual == null ? null : residual.weakness());
        row.put("residual_reason", plan == null ? null : plan.residualReason());
        row.put("acceptance_reason", plan == null ? null : plan.acceptanceReason());
        row.put("review_on", plan == null ? null : plan.reviewOn());
    }

    void send(Connection owner) throws SQLException {
        levelTable.send(owner);
        analysisTable.send(owner);
        riskTable.send(owner);
    }

    void remember(Connection owner, long revision) throws SQLException {
        levelTable.remember(owner, revision, Set.of());
        analysisTable.remember(owner, revision, Set.of());
        riskTable.remember(owner, revision, Set.of());
    }
}
