package coop.yakusoku.ear.organization;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import coop.yakusoku.ear.shared.Records;
import coop.yakusoku.ear.shared.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;

/** Appointments as an administrator makes and ends them in the browser. */
public final class Appointing {

    private final Page page;
    private final Records records;

    /** @param page of somebody who may appoint */
    public Appointing(Visitor visitor, Page page) {
        this.page = page;
        this.records = new Records(visitor.stack());
        page.onDialog(Dialog::accept);
    }

    /**
     * From today on, for the first organisation there is to choose; ends on the page of the appointment.
     *
     * @param role such as {@code HR}
     */
    public void appoint(String account, String role) {
        String id = records.one("select person_id from organization_person where username = ?", account);
        page.navigate("/organization/appoint.xhtml?person=" + id);
        page.locator("[id='appoint:role']").selectOption(role);
        page.locator("[id='appoint:unit']").selectOption(new SelectOption().setIndex(1));
        page.locator("[id='appoint:from']").fill(LocalDate.now(ZoneId.of("Asia/Tokyo")).toString());
        page.locator("[id='appoint:save']").click();
        done();
    }

    /** Takes it back at once, from the page of the appointment. */
    public void revoke() {
        page.locator("#edit").click();
        page.locator("[id='revoke:revokeIt']").click();
        done();
    }

    private void done() {
        assertThat(page.locator("#messages [data-kind='done']")).isVisible();
    }
}
