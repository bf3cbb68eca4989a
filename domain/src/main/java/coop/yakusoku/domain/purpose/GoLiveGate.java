package coop.yakusoku.domain.purpose;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * W-1a: 「本人に断りなく、個人情報を収集することはありません」. A point goes live only with an approved notice that names every item it
 * collects and every purpose it collects them for, and with everything else the law asks of it.
 */
public final class GoLiveGate {

    private final Map<String, Item> items;

    public GoLiveGate(Collection<Item> items) {
        this.items = items.stream().collect(Collectors.toMap(Item::code, Function.identity()));
    }

    /**
     * Everything that is in the way, so that it can be put right at once.
     *
     * @param notice the newest edition that was not dropped, or null
     * @param approved whether what the point and the notice say now is approved
     */
    public List<Obstacle> obstacles(AcquisitionPoint point, Notice notice, boolean approved, LocalDate today) {
        PointDetails details = point.details();
        List<Obstacle> found = new ArrayList<>();
        if (notice == null || !approved || notice.state() != NoticeState.APPROVED) {
            found.add(new Obstacle(Obstacle.Kind.NO_APPROVED_NOTICE));
        }
        if (notice != null) {
            lacking(details.items().stream().map(PointItem::item).toList(), notice.items(), this::name)
                    .ifPresent(it -> found.add(new Obstacle(Obstacle.Kind.ITEMS_NOT_IN_NOTICE, it)));
            lacking(List.copyOf(details.purposes()), notice.purposes(), Function.identity())
                    .ifPresent(it -> found.add(new Obstacle(Obstacle.Kind.PURPOSES_NOT_IN_NOTICE, it)));
        }
        found.addAll(ofItself(details, today));
        return List.copyOf(found);
    }

    private List<Obstacle> ofItself(PointDetails details, LocalDate today) {
        List<Obstacle> found = new ArrayList<>();
        List<Item> collected = details.items().stream()
                .map(it -> items.get(it.item()))
                .filter(it -> it != null)
                .toList();
        List<String> over = collected.stream()
                .filter(it -> !it.offeredOn(today))
                .map(Item::nameJa)
                .toList();
        boolean specialCare = collected.stream().anyMatch(it -> it.flags().specialCare());
        boolean direct = details.method() == AcquisitionMethod.DIRECT_WRITTEN
                || details.method() == AcquisitionMethod.DIRECT_ONLINE;

        add(found, !over.isEmpty(), new Obstacle(Obstacle.Kind.ITEMS_ENDED, over));
        add(found, details.items().isEmpty(), new Obstacle(Obstacle.Kind.NO_ITEM));
        add(found, details.categories().isEmpty(), new Obstacle(Obstacle.Kind.NO_CATEGORY));
        add(found, details.purposes().isEmpty(), new Obstacle(Obstacle.Kind.NO_PURPOSE));
        add(found, direct && details.noticeWay() != NoticeWay.EXPLICIT, new Obstacle(Obstacle.Kind.NOT_EXPLICIT));
        add(
                found,
                !details.checks().containsAll(asked(specialCare)),
                new Obstacle(Obstacle.Kind.CHECKS_OPEN));
        add(found, details.posting().isEmpty(), new Obstacle(Obstacle.Kind.NO_POSTING));
        add(found, collected.stream().anyMatch(it -> it.flags().myNumber()), new Obstacle(Obstacle.Kind.MY_NUMBER));
        boolean itsTime =
                !today.isBefore(details.startsOn()) && (details.endsOn() == null || !today.isAfter(details.endsOn()));
        add(found, !itsTime, new Obstacle(Obstacle.Kind.NOT_ITS_TIME));
        return found;
    }

    /** The checks that must be confirmed; that of consent only where special-care information is collected. */
    public static Set<LegalityCheck> asked(boolean specialCare) {
        Set<LegalityCheck> all = EnumSet.allOf(LegalityCheck.class);
        if (!specialCare) {
            all.remove(LegalityCheck.CONSENT_FOR_SPECIAL_CARE);
        }
        return all;
    }

    private static void add(List<Obstacle> found, boolean stands, Obstacle obstacle) {
        if (stands) {
            found.add(obstacle);
        }
    }

    private static Optional<List<String>> lacking(
            List<String> wanted, Set<String> there, Function<String, String> name) {
        List<String> lacking =
                wanted.stream().filter(it -> !there.contains(it)).map(name).sorted().toList();
        return lacking.isEmpty() ? Optional.empty() : Optional.of(lacking);
    }

    private String name(String code) {
        return items.containsKey(code) ? items.get(code).nameJa() : code;
    }

    /** What it collects beyond the seven of R-4: 方針4に無い項目. Not in the way, but told. */
    public List<String> beyondPolicy(PointDetails details) {
        return details.items().stream()
                .map(it -> items.get(it.item()))
                .filter(it -> it != null && !it.flags().inPolicy())
                .map(Item::nameJa)
                .toList();
    }

    /**
     * Opens the point.
     *
     * @throws RuleViolation {@code purpose.point-not-ready} with the obstacles; {@code purpose.point-ended}
     */
    public void open(AcquisitionPoint point, Notice notice, boolean approved, LocalDate today, StaffId by, Instant at) {
        if (point.state() == PointState.ENDED) {
            throw new RuleViolation("purpose.point-ended");
        }
        List<Obstacle> found = obstacles(point, notice, approved, today);
        if (!found.isEmpty()) {
            throw new RuleViolation(
                    "purpose.point-not-ready", found.stream().map(Obstacle::kind).toList());
        }
        point.open(today, by, at);
    }
}
