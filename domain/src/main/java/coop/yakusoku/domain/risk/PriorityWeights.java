package coop.yakusoku.domain.risk;

import coop.yakusoku.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.stream.IntStream;

/**
 * What an edition of the catalogue counts when it orders risks: {@code score = value × factor + S + N + E}. Orders only;
 * the IPA value stays what it is. Part of the edition, so that an analysis made with it keeps its order when a later
 * edition weighs otherwise.
 *
 * @param valueFactor what each point of the risk value counts, 1 to 100
 * @param specialPoints S of special data (要配慮個人情報, 特定個人情報, …), 0 to 99 as all points
 * @param basicPoints S of other personal data
 * @param businessPoints S of contacts of business partners, or of nothing personal
 * @param personsForTwo N is 2 above so many persons, and 1 up to here
 * @param personsForThree N is 3 above so many
 * @param personsForFour N is 4 above so many
 * @param personsForFive N is 5 above so many
 * @param manyDepartments used by more departments than this, an asset is a way more open
 * @param massOfPaper from so many sheets on, paper is a way more open
 * @param mostExposure E counts the ways an asset is open, at most so many
 */
@Embeddable
public record PriorityWeights(
        @Column(name = "weight_value_factor") int valueFactor,
        @Column(name = "weight_special_points") int specialPoints,
        @Column(name = "weight_basic_points") int basicPoints,
        @Column(name = "weight_business_points") int businessPoints,
        @Column(name = "weight_persons_for_two") int personsForTwo,
        @Column(name = "weight_persons_for_three") int personsForThree,
        @Column(name = "weight_persons_for_four") int personsForFour,
        @Column(name = "weight_persons_for_five") int personsForFive,
        @Column(name = "weight_many_departments") int manyDepartments,
        @Column(name = "weight_mass_of_paper") int massOfPaper,
        @Column(name = "weight_most_exposure") int mostExposure)
        implements Serializable {

    /** Our proposal, in no guideline: every asset with personal data has importance 3, so value alone cannot rank. */
    public static final PriorityWeights PROPOSED =
            new PriorityWeights(10, 5, 3, 1, 100, 1_000, 10_000, 100_000, 3, 1_000, 5);

    private static final int MOST_FACTOR = 100;
    private static final int MOST_POINTS = 99;

    /**
     * @throws RuleViolation {@code risk.weight-out-of-range}, {@code risk.weights-not-rising} when more people or more
     *     sensitive data would count for less
     */
    public PriorityWeights {
        within(valueFactor, 1, MOST_FACTOR);
        IntStream.of(specialPoints, basicPoints, businessPoints, mostExposure).forEach(it -> within(it, 0, MOST_POINTS));
        IntStream.of(personsForTwo, manyDepartments, massOfPaper).forEach(it -> within(it, 0, Integer.MAX_VALUE));
        boolean rising = businessPoints <= basicPoints
                && basicPoints <= specialPoints
                && personsForTwo < personsForThree
                && personsForThree < personsForFour
                && personsForFour < personsForFive;
        if (!rising) {
            throw new RuleViolation("risk.weights-not-rising");
        }
    }

    /** The score of an asset's risk of that value. */
    int score(int value, Asset asset) {
        Environment environment = asset.environment();
        return value * valueFactor + points(asset.effectiveSensitivity()) + volume(environment) + exposure(environment);
    }

    /** S: the points of a sensitivity. */
    int points(Sensitivity sensitivity) {
        return switch (sensitivity) {
            case SPECIAL -> specialPoints;
            case BASIC -> basicPoints;
            case BUSINESS_CONTACT -> businessPoints;
        };
    }

    /** N: 1 to 5, by the number of persons; unknown is none. */
    int volume(Environment environment) {
        long persons = environment.recordCount() == null ? 0 : environment.recordCount();
        return 1 + (int) IntStream.of(personsForTwo, personsForThree, personsForFour, personsForFive)
                .filter(step -> persons > step)
                .count();
    }

    /** E: one for each way the asset is open to the world. */
    int exposure(Environment environment) {
        int ways = 0;
        ways += environment.carriedOut() ? 1 : 0;
        ways += environment.exposed() ? 1 : 0;
        ways += environment.contractor() ? 1 : 0;
        ways += environment.abroad() ? 1 : 0;
        ways += environment.departmentCount() != null && environment.departmentCount() > manyDepartments ? 1 : 0;
        ways += environment.paperSheets() != null && environment.paperSheets() >= massOfPaper ? 1 : 0;
        ways += environment.privateDevice() ? 1 : 0;
        return Math.min(ways, mostExposure);
    }

    private static void within(int number, int least, int most) {
        if (number < least || number > most) {
            throw new RuleViolation("risk.weight-out-of-range", number, least, most);
        }
    }
}
