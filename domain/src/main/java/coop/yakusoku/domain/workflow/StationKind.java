package coop.yakusoku.domain.workflow;

/** What is asked of whoever stands at a station of a route. */
public enum StationKind {
    /** 回覧: has read it. */
    CIRCULATE(Deed.READ),
    /** 合議: agrees beside the line. */
    CONSULT(Deed.AGREED),
    /** 承認: approves in the line. */
    APPROVE(Deed.APPROVED),
    /** 決裁: decides; the last one. */
    DECIDE(Deed.DECIDED);

    private final Deed consent;

    StationKind(Deed consent) {
        this.consent = consent;
    }

    /** What a consent at this station is called. */
    public Deed consent() {
        return consent;
    }
}
