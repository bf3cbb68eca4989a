package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.workflow.ApprovalState;

/** How an application stands in a list: its state, and whether somebody keeps it or its records have changed since. */
public enum ListedState {
    IN_PROGRESS(ApprovalState.IN_PROGRESS),
    /** 保留. */
    HELD(ApprovalState.IN_PROGRESS),
    RETURNED(ApprovalState.RETURNED),
    DRAFT(ApprovalState.DRAFT),
    APPROVED(ApprovalState.APPROVED),
    /** 承認後に変更あり: does not count any more. */
    STALE(ApprovalState.APPROVED),
    REJECTED(ApprovalState.REJECTED),
    DROPPED(ApprovalState.DROPPED);

    private final ApprovalState state;

    ListedState(ApprovalState state) {
        this.state = state;
    }

    /** The state of those that stand like this. */
    public ApprovalState state() {
        return state;
    }

    static ListedState of(ApprovalState state, boolean held, boolean stale) {
        if (held) {
            return HELD;
        }
        return stale ? STALE : valueOf(state.name());
    }
}
