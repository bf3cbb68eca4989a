package coop.yakusoku.domain.workflow;

/** Where an application stands (6.18). */
public enum ApprovalState {
    /** 下書き: taken back by its drafter, to be submitted again or dropped. */
    DRAFT,
    /** 申請中. */
    IN_PROGRESS,
    /** 決裁済. */
    APPROVED,
    /** 差戻し: waits for its drafter. */
    RETURNED,
    /** 却下: over. */
    REJECTED,
    /** 取下げ: over. */
    DROPPED;

    /** Whether something is still to be done with it; a record is in one open application at most. */
    public boolean open() {
        return this == DRAFT || this == IN_PROGRESS || this == RETURNED;
    }

    /** Whether it waits for who drafted it. */
    public boolean waitsForDrafter() {
        return this == DRAFT || this == RETURNED;
    }
}
