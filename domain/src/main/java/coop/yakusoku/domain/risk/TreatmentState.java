package coop.yakusoku.domain.risk;

/** How far a treatment is: 未着手, 実施中, 完了, 延期. */
public enum TreatmentState {
    NOT_STARTED,
    IN_PROGRESS,
    DONE,
    POSTPONED
}
