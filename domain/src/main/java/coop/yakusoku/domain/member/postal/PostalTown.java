package coop.yakusoku.domain.member.postal;

import coop.yakusoku.domain.shared.RuleViolation;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A town a postal code may mean. One code may mean several, even in two prefectures (498-0000), so towns are candidates
 * and never an answer.
 *
 * @param code seven digits
 * @param jisCode 全国地方公共団体コード, five digits
 * @param prefecture 都道府県
 * @param city 市区町村
 * @param town 町域; empty where the table names none
 */
public record PostalTown(String code, String jisCode, String prefecture, String city, String town) {

    private static final int COLUMNS = 15;
    private static final Pattern CODE = Pattern.compile("\\d{7}");
    private static final Pattern JIS = Pattern.compile("\\d{5}");
    /** The one 一円 that is a place (滋賀県犬上郡多賀町), not the whole of a municipality. */
    private static final String PLACE_CALLED_ALL = "一円";

    /**
     * Reads a line of {@code utf_ken_all.csv}: JIS code, old code, code, three readings, three names, six flags.
     *
     * @param cells of one line
     * @throws RuleViolation {@code member.postal-line-unreadable}
     */
    public static PostalTown read(List<String> cells) {
        boolean readable = cells.size() == COLUMNS
                && JIS.matcher(cells.get(0)).matches()
                && CODE.matcher(cells.get(2)).matches()
                && !cells.get(6).isBlank()
                && !cells.get(7).isBlank();
        if (!readable) {
            throw new RuleViolation("member.postal-line-unreadable");
        }
        return new PostalTown(cells.get(2), cells.get(0), cells.get(6), cells.get(7), town(cells.get(8), cells.get(7)));
    }

    /** What stands in an address: without 以下に掲載がない場合, 〇〇の次に番地がくる場合, 〇〇一円 and remarks in brackets. */
    private static String town(String written, String city) {
        boolean remark = written.equals("以下に掲載がない場合")
                || written.endsWith("の次に番地がくる場合")
                || written.endsWith("の次に１～９番地がくる場合")
                || written.endsWith(PLACE_CALLED_ALL) && !written.equals(PLACE_CALLED_ALL)
                        && city.endsWith(written.substring(0, written.length() - PLACE_CALLED_ALL.length()));
        if (remark) {
            return "";
        }
        int bracket = written.indexOf('（');
        return bracket < 0 ? written : written.substring(0, bracket);
    }

    /** 三重県桑名郡木曽岬町. */
    public String name() {
        return prefecture + city + town;
    }
}
