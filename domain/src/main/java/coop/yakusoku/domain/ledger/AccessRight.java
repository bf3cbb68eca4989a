package coop.yakusoku.domain.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * アクセス権者: who may do what with it.
 *
 * @param who a role, a department or a person, in words, at most 100 characters
 * @param reads 閲覧
 * @param writes 更新
 * @param exports 出力 (to a file)
 * @param prints 印刷
 */
@Embeddable
public record AccessRight(
        @Column(name = "who") String who,
        @Column(name = "reads") boolean reads,
        @Column(name = "writes") boolean writes,
        @Column(name = "exports") boolean exports,
        @Column(name = "prints") boolean prints)
        implements Serializable {

    public AccessRight {
        who = Words.required("access", who, 100);
    }

    /** {@code 組合員センター RW--}: for the history. */
    String inShort() {
        return who + " " + (reads ? "R" : "-") + (writes ? "W" : "-") + (exports ? "E" : "-") + (prints ? "P" : "-");
    }
}
