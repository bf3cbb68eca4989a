package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.Cases;
import coop.yakusoku.domain.purpose.Item;
import coop.yakusoku.domain.purpose.JointUse;
import coop.yakusoku.domain.purpose.JointUseChanges;
import coop.yakusoku.domain.purpose.JointUseState;
import coop.yakusoku.domain.purpose.Purpose;
import coop.yakusoku.domain.purpose.PurposeVersion;
import coop.yakusoku.domain.purpose.Purposes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Puts the editions of the notice into words: items and purposes by name, and what differs from the edition before. */
@ApplicationScoped
class JointUseRows {

    private final Cases cases;
    private final Purposes purposes;
    private final Clock clock;

    protected JointUseRows() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    JointUseRows(Cases cases, Purposes purposes, Clock clock) {
        this.cases = cases;
        this.purposes = purposes;
        this.clock = clock;
    }

    /** Those in one of the states, the newest first. */
    List<JointUseRow> editions(Set<JointUseState> states) {
        List<JointUse> all = cases.jointUses();
        List<Item> items = purposes.items();
        List<Purpose> named = purposes.purposes();
        List<PurposeVersion> versions = purposes.versions();
        return all.stream()
                .filter(it -> states.contains(it.state()))
                .map(it -> row(it, before(it, all), items, named, versions))
                .toList();
    }

    /** The edition that was out before it. */
    private static JointUse before(JointUse edition, List<JointUse> all) {
        return all.stream()
                .filter(it -> it.number() < edition.number() && it.publishedOn() != null)
                .findFirst()
                .orElse(null);
    }

    private JointUseRow row(
            JointUse edition, JointUse before, List<Item> items, List<Purpose> named, List<PurposeVersion> versions) {
        return new JointUseRow(
                edition.id(),
                edition.number(),
                edition.state(),
                edition.words(),
                items.stream()
                        .filter(it -> edition.words().items().contains(it.code()))
                        .map(Item::nameJa)
                        .toList(),
                named.stream()
                        .filter(it -> edition.words().purposes().contains(it.code()))
                        .map(it -> statement(it, versions, edition.startsOn()))
                        .toList(),
                JointUseChanges.between(before == null ? null : before.words(), edition.words(), edition.sameBody()),
                edition.ground().orElse(null),
                edition.sameBody(),
                edition.reason(),
                edition.startsOn(),
                edition.publishedOn(),
                edition.endedOn(),
                edition.version());
    }

    /** The purpose as it read on the day the edition began to hold; the law wants all of it in the notice. */
    private String statement(Purpose purpose, List<PurposeVersion> versions, LocalDate day) {
        return versions.stream()
                .filter(it -> it.purpose().equals(purpose.id()))
                .filter(it -> it.inForceOn(day) || it.inForceOn(LocalDate.now(clock)))
                .findFirst()
                .map(it -> it.words().wordsJa())
                .orElse(purpose.code());
    }
}
