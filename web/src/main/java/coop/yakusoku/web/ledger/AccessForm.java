package coop.yakusoku.web.ledger;

import coop.yakusoku.domain.ledger.AccessRight;
import coop.yakusoku.domain.shared.JapaneseText;
import java.io.Serializable;

/** A line of アクセス権者 as it is typed; without a name it is no line. */
public class AccessForm implements Serializable {

    private String who;
    private boolean reads = true;
    private boolean writes;
    private boolean exports;
    private boolean prints;

    static AccessForm of(AccessRight right) {
        AccessForm form = new AccessForm();
        form.who = right.who();
        form.reads = right.reads();
        form.writes = right.writes();
        form.exports = right.exports();
        form.prints = right.prints();
        return form;
    }

    boolean said() {
        return !JapaneseText.isBlank(who);
    }

    AccessRight right() {
        return new AccessRight(JapaneseText.storable(who), reads, writes, exports, prints);
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public boolean isReads() {
        return reads;
    }

    public void setReads(boolean reads) {
        this.reads = reads;
    }

    public boolean isWrites() {
        return writes;
    }

    public void setWrites(boolean writes) {
        this.writes = writes;
    }

    public boolean isExports() {
        return exports;
    }

    public void setExports(boolean exports) {
        this.exports = exports;
    }

    public boolean isPrints() {
        return prints;
    }

    public void setPrints(boolean prints) {
        this.prints = prints;
    }
}
