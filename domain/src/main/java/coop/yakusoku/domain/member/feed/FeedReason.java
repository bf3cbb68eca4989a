package coop.yakusoku.domain.member.feed;

/** Why a row of a feed, or the whole file, cannot be taken. A code for programs; the sentences are in the texts. */
public enum FeedReason {
    /** The file has nothing in it. */
    FILE_EMPTY,
    /** The file is in UTF-16, or in nothing we know. */
    ENCODING_UNKNOWN,
    /** The first line names a column we do not know. */
    HEADER_UNKNOWN,
    /** The first line names a column twice. */
    HEADER_TWICE,
    /** The first line lacks a column that must be there. */
    HEADER_MISSING,
    /** The last line does not say how many rows there are: the file was cut off. */
    TRAILER_MISSING,
    /** The last line says another number of rows than there are. */
    TRAILER_COUNT,
    /** Something follows the last line. */
    TRAILER_NOT_LAST,
    /** The bytes are none of the file's encoding. */
    ENCODING_BROKEN,
    /** A quotation mark is opened and never closed. */
    QUOTE_OPEN,
    /** The row is longer than any row can be. */
    ROW_TOO_LONG,
    /** The row has more or fewer columns than the first line. */
    COLUMN_COUNT,
    /** Nothing is there, and something must be. */
    MISSING,
    TOO_LONG,
    /** A control character, or half of one that takes two. */
    UNSTORABLE,
    /** The sending system could not write a character: 〓 or U+FFFD stands in its place. */
    CHARACTER_LOST,
    NUMBER_UNREADABLE,
    /** No organisation with members has this code. */
    ORGANIZATION_UNKNOWN,
    /** The sender is not appointed for this organisation. */
    ORGANIZATION_OUTSIDE,
    KANA_UNREADABLE,
    POSTAL_CODE_UNREADABLE,
    PREFECTURE_UNKNOWN,
    DATE_UNREADABLE,
    /** The calendar or the era has no such day. */
    DATE_NONEXISTENT,
    DATE_FUTURE,
    /** The member left before joining. */
    DATE_ORDER,
    GENDER_UNKNOWN,
    PHONE_UNREADABLE,
    EMAIL_UNREADABLE,
    AMOUNT_UNREADABLE,
    MONTH_UNREADABLE,
    ACCOUNT_UNREADABLE,
    /** The same member is in an earlier row too. */
    TWICE_IN_FILE,
    /** There is no such notice, or it is not approved. */
    NOTICE_UNKNOWN,
    /** No such category of purchases. */
    CATEGORY_UNKNOWN,
    /** So many members are not in the file that it cannot be whole. */
    ABSENT_TOO_MANY,
    /** No member has this number. */
    MEMBER_UNKNOWN
}
