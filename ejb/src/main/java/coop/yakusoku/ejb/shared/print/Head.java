package coop.yakusoku.ejb.shared.print;

import coop.yakusoku.domain.shared.JapaneseDate;

/** What surrounds the content: the lines at the top and the foot of every page, and the title with its seals. */
final class Head {

    private static final String BLANK_NUMBER = "第　　　　　　号";

    private final Form form;

    Head(Form form) {
        this.form = form;
    }

    /** The elements every page carries; they come before any content. */
    void running(Markup page) {
        page.open("table", "running-head").open("tr");
        page.open("td", "left").text(form.title());
        if (form.subtitle() != null) {
            page.element("span", "subtitle", "　" + form.subtitle());
        }
        page.close();
        page.element("td", "right", numbers());
        page.close().close();
        page.open("table", "running-foot").open("tr");
        page.open("td", "left").element("span", "caution", form.caution());
        if (form.retention() != null) {
            page.text("　" + form.retention());
        }
        page.close();
        page.element("td", "right", form.printedBy() == null ? "" : form.printedBy());
        page.close().close();
    }

    private String numbers() {
        return form.documentNumber() == null ? form.number() : form.number() + "　" + form.documentNumber();
    }

    /** The top of the first page. */
    void title(Markup page) {
        page.open("table", "letterhead").open("tr");
        page.open("td", "left").element("div", "issuer", form.issuer()).close();
        page.open("td", "right");
        page.open("div").element("span", "form-number", form.number()).close();
        page.element("div", "", form.documentNumber() == null ? BLANK_NUMBER : form.documentNumber());
        page.element("div", "", JapaneseDate.wareki(form.issuedOn()));
        page.close().close().close();
        page.element("h1", "", form.title());
        if (form.subtitle() != null) {
            page.element("p", "subtitle", form.subtitle());
        }
        seals(page);
    }

    private void seals(Markup page) {
        if (form.seals().isEmpty()) {
            return;
        }
        page.open("table", "seals").open("tr");
        page.open("th", "label").set("rowspan", "2").text("決\n裁\n欄").close();
        form.seals().forEach(seal -> page.element("th", "", seal.title()));
        page.close().open("tr");
        form.seals().forEach(seal -> stamp(page, seal));
        page.close().close();
    }

    private static void stamp(Markup page, Seal seal) {
        page.open("td");
        if (seal.name() != null) {
            page.open("div", "stamp");
            page.element("div", "proxy", seal.proxy() ? "代" : " ");
            page.element("div", "day", seal.on() == null ? " " : JapaneseDate.warekiShort(seal.on()));
            page.element("div", "name", seal.name());
            page.close();
        }
        page.close();
    }
}
