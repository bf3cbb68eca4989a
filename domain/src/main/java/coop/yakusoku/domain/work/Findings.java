package coop.yakusoku.domain.work;

import java.util.Optional;

/** The findings kept. */
public interface Findings {

    /** Finds it and makes everybody else who wants the same, the check too, wait until this transaction ends. */
    Optional<RuleFinding> hold(FindingId id);
}
