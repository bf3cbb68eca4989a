package coop.yakusoku.ear.member;

import java.nio.charset.StandardCharsets;

/** Files as the core system writes them. All members of them are fictitious. */
public final class FeedFile {

    private static final String HEAD = "組合員番号,単協コード,氏名,フリガナ,郵便番号,都道府県,市区町村,町域・番地,生年月日,性別,電話番号,加入日,脱退日\n";

    private FeedFile() {
        // writes, holds nothing
    }

    /** So many members of みどり野, with numbers from a first one on. */
    public static byte[] members(int first, int count) {
        StringBuilder file = new StringBuilder(HEAD);
        for (int number = first; number < first + count; number++) {
            file.append(row(number, "𠮷田 花子", "1950-04-01"));
        }
        return bytes(file, count);
    }

    /** One member. */
    static byte[] member(int number, String name, String birthDate) {
        return bytes(new StringBuilder(HEAD).append(row(number, name, birthDate)), 1);
    }

    /** A file that was cut off. */
    static byte[] half(int number) {
        return (HEAD + row(number, "山田 花子", "1950-04-01")).getBytes(StandardCharsets.UTF_8);
    }

    private static String row(int number, String name, String birthDate) {
        return "%08d,10,%s,ヨシダ ハナコ,498-0000,愛知県,みどり市,緑が丘1-%d,%s,女,00-0000-%04d,2001-04-01,%n"
                .formatted(number, name, number, birthDate, number % 10_000);
    }

    private static byte[] bytes(StringBuilder rows, int count) {
        return rows.append("#END,").append(count).append("\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
