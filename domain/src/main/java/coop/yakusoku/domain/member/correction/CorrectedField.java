package coop.yakusoku.domain.member.correction;

import coop.yakusoku.domain.member.MemberItem;
import coop.yakusoku.domain.shared.EmailAddress;
import coop.yakusoku.domain.shared.JapaneseDate;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.Kana;
import coop.yakusoku.domain.shared.PhoneNumber;
import coop.yakusoku.domain.shared.PostalCode;
import coop.yakusoku.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A field of a member's data that can be corrected here. The number, the account and the purchases come from the core
 * system and are corrected there.
 */
public enum CorrectedField {
    NAME(MemberItem.NAME, 100),
    KANA(MemberItem.KANA, 100),
    OLD_NAME(MemberItem.OLD_NAME, 100),
    POSTAL_CODE(MemberItem.POSTAL_CODE, 8),
    PREFECTURE(MemberItem.ADDRESS, 4),
    CITY(MemberItem.ADDRESS, 50),
    TOWN(MemberItem.ADDRESS, 100),
    BUILDING(MemberItem.ADDRESS, 100),
    TELEPHONE(MemberItem.TELEPHONE, 20),
    EMAIL(MemberItem.EMAIL, 254),
    BIRTH_DATE(MemberItem.BIRTH_DATE, 10),
    GENDER(MemberItem.GENDER, 10),
    COURSE(MemberItem.COURSE, 20),
    MEMBER_GROUP(MemberItem.GROUP, 40);

    private static final Set<String> GENDERS = Set.of("FEMALE", "MALE", "OTHER", "UNKNOWN");

    private final MemberItem item;
    private final int most;

    CorrectedField(MemberItem item, int most) {
        this.item = item;
        this.most = most;
    }

    /** The data item it is, or is a part of; a purpose without the item may not correct it. */
    public MemberItem item() {
        return item;
    }

    /** As the database names it. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many characters, as a reader sees them. */
    public int most() {
        return most;
    }

    /** Whether the field may be emptied: somebody has no telephone any more, but nobody has no name. */
    public boolean mayBeEmpty() {
        return this != NAME && this != GENDER;
    }

    /** The fields of the items, in their order. */
    public static List<CorrectedField> of(Set<MemberItem> items) {
        return Arrays.stream(values()).filter(it -> items.contains(it.item)).toList();
    }

    /**
     * What is kept of what was typed. Names and addresses stay as they were written, rare characters and variants
     * included; what has one right form (kana, postal code, telephone, day) gets it.
     *
     * @param typed empty to empty the field
     * @param today nobody is born later
     * @return empty, or the text; a day as {@code yyyy-mm-dd}
     * @throws RuleViolation {@code member.field-needed}, {@code member.birth-date-in-future}, {@code
     *     member.prefecture-unknown}, {@code member.emoji}, {@code shared.text-too-long}, and those of the types of the
     *     fields, such as {@code shared.kana-unreadable}
     */
    public String accept(String typed, LocalDate today) {
        String text = JapaneseText.strip(JapaneseText.storable(typed == null ? "" : typed));
        if (JapaneseText.isBlank(text)) {
            if (!mayBeEmpty()) {
                throw new RuleViolation("member.field-needed");
            }
            return "";
        }
        return switch (this) {
            case KANA -> new Kana(text).value();
            case POSTAL_CODE -> new PostalCode(text).value();
            case PREFECTURE -> prefecture(text);
            case TELEPHONE -> new PhoneNumber(text).value();
            case EMAIL -> new EmailAddress(text).value();
            case BIRTH_DATE -> birthDate(text, today);
            case GENDER -> gender(text);
            default -> written(text);
        };
    }

    private String written(String text) {
        if (text.codePoints().anyMatch(CorrectedField::isPicture)) {
            throw new RuleViolation("member.emoji");
        }
        return JapaneseText.atMost(most, text.replaceAll("[\\t\\r\\n]+", " "));
    }

    /** Pictures are no letters of a name; ideographs beyond the first plane (𠮷) and their variants (IVS) are. */
    private static boolean isPicture(int point) {
        return point >= 0x1F000 && point <= 0x1FAFF || point >= 0x2600 && point <= 0x27BF || point == 0xFE0F;
    }

    private static String prefecture(String text) {
        if (!Prefectures.NAMES.contains(text)) {
            throw new RuleViolation("member.prefecture-unknown");
        }
        return text;
    }

    private static String birthDate(String text, LocalDate today) {
        LocalDate day = JapaneseDate.parse(text);
        if (day.isAfter(today)) {
            throw new RuleViolation("member.birth-date-in-future");
        }
        return day.toString();
    }

    private static String gender(String text) {
        if (!GENDERS.contains(text)) {
            throw new RuleViolation("member.field-needed");
        }
        return text;
    }
}
