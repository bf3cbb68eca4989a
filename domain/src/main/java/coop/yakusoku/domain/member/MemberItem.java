package coop.yakusoku.domain.member;

import java.util.Arrays;
import java.util.Optional;

/**
 * The items of data kept of a member (R-4, and what the work needs beside it), in the order a record shows them. Which
 * of them a purpose may use is data ({@code purpose_item}, {@code purpose_in_force}); the code ties the two together.
 */
public enum MemberItem {
    NUMBER("number"),
    NAME("name"),
    KANA("kana"),
    OLD_NAME("old_name"),
    POSTAL_CODE("postal_code"),
    ADDRESS("address"),
    TELEPHONE("telephone"),
    EMAIL("email"),
    BIRTH_DATE("birth_date"),
    BIRTH_YEAR("birth_year"),
    GENDER("gender"),
    ACCOUNT("account"),
    COURSE("course"),
    GROUP("group", "member_group"),
    SERVICES("services"),
    PURCHASES("purchases");

    private final String code;
    private final String column;

    MemberItem(String code) {
        this(code, code);
    }

    MemberItem(String code, String column) {
        this.code = code;
        this.column = column;
    }

    /** As {@code purpose_item} names it. */
    public String code() {
        return code;
    }

    /** As the view {@code member_record} names it. */
    public String column() {
        return column;
    }

    /**
     * Whether a screen shows only a part of it until it is asked for (domain knowledge 7.6); the account is kept as its
     * last digits only.
     */
    public boolean masked() {
        return this == BIRTH_DATE || this == ADDRESS;
    }

    public static Optional<MemberItem> ofCode(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
