package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.member.MemberItem;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A purpose one may work for.
 *
 * @param items what it needs of a member
 */
public record PurposeChoice(String code, String nameJa, String nameEn, Set<MemberItem> items) {

    public PurposeChoice {
        items = Set.copyOf(items);
    }

    static PurposeChoice of(String code, String nameJa, String nameEn, String itemCodes) {
        Set<String> codes = Set.of(itemCodes.split(" "));
        return new PurposeChoice(
                code,
                nameJa,
                nameEn,
                Arrays.stream(MemberItem.values())
                        .filter(it -> codes.contains(it.code()))
                        .collect(Collectors.toSet()));
    }

    /** P1 定款に定める事業…. */
    public String name(String language) {
        return code + " " + (language.equals("en") ? nameEn : nameJa);
    }
}
