package coop.yakusoku.domain.workflow;

/** What somebody did with an application. */
public enum Deed {
    /** 申請. */
    SUBMITTED,
    /** 回覧済. */
    READ,
    /** 合議. */
    AGREED,
    /** 承認. */
    APPROVED,
    /** 決裁. */
    DECIDED,
    /** 差戻し. */
    RETURNED,
    /** 保留: has to ask or to wait before answering; the reason is said. */
    HELD,
    /** 保留解除. */
    RESUMED,
    /** 取戻し. */
    WITHDRAWN,
    /** 却下. */
    REJECTED,
    /** 取下げ. */
    DROPPED,
    /** 後閲: read after the decision, or after somebody else acted in one's place. */
    READ_AFTER;

    /** Whether it is an answer to what was asked, which ends the drafter's right to take it back. */
    public boolean answers() {
        return switch (this) {
            case READ, AGREED, APPROVED, DECIDED, RETURNED, REJECTED -> true;
            case SUBMITTED, HELD, RESUMED, WITHDRAWN, DROPPED, READ_AFTER -> false;
        };
    }
}
