package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.purpose.ItemUse;
import coop.yakusoku.ejb.purpose.ItemRow;
import java.io.Serializable;

/** What is typed of one cell of the matrix. */
public class CellForm implements Serializable {

    private ItemUse use;
    private String reason;

    private final ItemRow item;

    CellForm(ItemRow item, ItemUse use, String reason) {
        this.item = item;
        this.use = use;
        this.reason = reason;
    }

    public ItemRow getItem() {
        return item;
    }

    public ItemUse getUse() {
        return use;
    }

    public void setUse(ItemUse use) {
        this.use = use;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
