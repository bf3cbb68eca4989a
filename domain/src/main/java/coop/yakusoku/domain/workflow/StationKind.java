package coop.yakusoku.domain.workflow;

/** What is asked of whoever stands at a station of a route. */
public enum StationKind {
    /** 回覧: has read it. */
    CIRCULATE(Deed.READ),
    /** 合議: agrees beside the line. */
    CONSULT(Deed.AGREED),
    /** 承認: approves in the line. */
    APPROVE(Deed.APPROVED),
    /** 決裁: decides. */
    DECIDE(Deed.DECIDED),
    /** 後閲: reads it after the decision, which does not wait for that. */
    READ_AFTER(Deed.READ_AFTER);

    private final Deed consent;

    StationKind(Deed consent) {
        this.consent = consent;
    }

    /** What a consent at this station is called. */
    public Deed consent() {
        return consent;
    }

    /** Whether several of the kind may be asked at the same time: those that only read or agree. */
    public boolean together() {
        return this == CIRCULATE || this == CONSULT;
    }
}
