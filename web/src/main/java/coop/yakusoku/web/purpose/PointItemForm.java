package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.purpose.PointItem;
import coop.yakusoku.ejb.purpose.ItemRow;
import java.io.Serializable;

/** What is typed of one item of an acquisition point. */
public class PointItemForm implements Serializable {

    static final String NOT = "NOT";
    static final String OPTIONAL = "OPTIONAL";
    static final String REQUIRED = "REQUIRED";

    private String asked = NOT;
    private String reason;
    private String consequence;

    private final ItemRow item;

    PointItemForm(ItemRow item) {
        this.item = item;
    }

    void say(PointItem said) {
        asked = said.required() ? REQUIRED : OPTIONAL;
        reason = said.reason();
        consequence = said.consequence();
    }

    boolean isAsked() {
        return !NOT.equals(asked);
    }

    PointItem item() {
        return new PointItem(item.code(), REQUIRED.equals(asked), reason, consequence);
    }

    public ItemRow getItem() {
        return item;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getConsequence() {
        return consequence;
    }

    public void setConsequence(String consequence) {
        this.consequence = consequence;
    }
}
