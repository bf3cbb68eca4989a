package coop.yakusoku.ejb.shared.print;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands on a printed form besides its content. Whatever is null is left out.
 *
 * @param number 様式番号, e.g. 様式KJ-03; at the top right of every page
 * @param documentNumber 文書番号, e.g. KJ-03-2026-0012; null prints an empty line to be filled in by hand
 * @param issuedOn the day it is issued, printed in the Japanese calendar
 * @param title what it is
 * @param subtitle what it covers: an asset, a department, a filter in words; null for none
 * @param issuer the organisation that issues it
 * @param caution how it is to be handled: 取扱注意・個人情報; at the foot of every page
 * @param retention how long the paper is kept: 保存期間 5年; null for none
 * @param printedBy who printed it and when, at the foot of every page
 * @param seals the boxes of the 決裁欄 from the left; empty for none
 * @param paper how the sheet lies
 */
public record Form(
        String number,
        String documentNumber,
        LocalDate issuedOn,
        String title,
        String subtitle,
        String issuer,
        String caution,
        String retention,
        String printedBy,
        List<Seal> seals,
        Paper paper) {

    public Form {
        seals = List.copyOf(seals);
    }

    /** The same form, sealed on the screen. */
    public Form sealedBy(List<Seal> given) {
        return new Form(
                number, documentNumber, issuedOn, title, subtitle, issuer, caution, retention, printedBy, given, paper);
    }

    /** Numbers only: a title may name a person. */
    @Override
    public String toString() {
        return "Form[" + number + ", " + documentNumber + "]";
    }
}
