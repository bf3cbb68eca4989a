package coop.yakusoku.ejb.evidence;

/** What the list of evidence is sorted by. */
public enum EvidenceOrder {
    TITLE("e.title"),
    DONE_ON("e.done_on"),
    EXPIRES_ON("e.expires_on"),
    ATTACHED_AT("t.attached_at");

    private final String column;

    EvidenceOrder(String column) {
        this.column = column;
    }

    String sql(boolean descending) {
        return " order by " + column + (descending ? " desc" : "") + " nulls last, t.attachment_id";
    }
}
