package coop.yakusoku.web.member;

import coop.yakusoku.domain.member.MemberItem;
import coop.yakusoku.ejb.member.PurposeChoice;
import coop.yakusoku.ejb.member.PurposeChoices;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.Texts;
import coop.yakusoku.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Members' data in the reader's words: both calendars, labels, what is masked. */
@RequestScoped
public class ItemWords {

    private static final String TEXTS = "memberText";

    @Inject private PurposeChoices purposes;
    @Inject private Screen screen;
    @Inject private Clock clock;

    /** The whole of what is kept. */
    String whole(MemberItem item, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (item) {
            case BIRTH_DATE -> Words.day(LocalDate.parse(text));
            case BIRTH_YEAR -> age(Integer.parseInt(text));
            case GENDER -> screen.text(TEXTS, "Gender." + text);
            default -> text;
        };
    }

    /** The part that is shown before anybody asks. */
    String part(MemberItem item, String text) {
        return text.isEmpty() ? "" : screen.text(TEXTS, "openMember.part." + item.name(), text);
    }

    /** The age group is what a campaign needs, and the year it is taken from. */
    private String age(int year) {
        int age = Math.max(0, LocalDate.now(clock).getYear() - year);
        return screen.text(TEXTS, "openMember.age", String.valueOf(year), String.valueOf(age / 10 * 10));
    }

    /** The purpose with its code; the code alone when nothing more is known. */
    String purpose(String code) {
        return code == null
                ? ""
                : purposes.named(code)
                        .map(it -> name(it))
                        .orElse(code);
    }

    static String name(PurposeChoice purpose) {
        return purpose.name(Texts.locale().getLanguage());
    }
}
