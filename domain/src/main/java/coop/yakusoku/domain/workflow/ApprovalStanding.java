package coop.yakusoku.domain.workflow;

/** What the latest application about a record means for the record as it is now. Only {@link #APPROVED} counts. */
public enum ApprovalStanding {
    /** 未申請: nobody has applied, or the application was dropped. */
    NONE,
    /** 下書き: taken back. */
    DRAFT,
    /** 申請中. */
    IN_PROGRESS,
    /** 決裁済: what was approved is what the record says now. */
    APPROVED,
    /** 承認後に変更あり: the record says something else now; the approval does not count any more. */
    STALE,
    /** 差戻し. */
    RETURNED,
    /** 却下. */
    REJECTED;

    /**
     * @param state of the latest application
     * @param sealed the seal of the content it was submitted with
     * @param now the seal of the record's content now; null when the record is gone
     */
    public static ApprovalStanding of(ApprovalState state, String sealed, String now) {
        return switch (state) {
            case DRAFT -> DRAFT;
            case IN_PROGRESS -> IN_PROGRESS;
            case RETURNED -> RETURNED;
            case REJECTED -> REJECTED;
            case DROPPED -> NONE;
            case APPROVED -> sealed.equals(now) ? APPROVED : STALE;
        };
    }

    /** Whether the record counts as approved. */
    public boolean counts() {
        return this == APPROVED;
    }
}
