package coop.yakusoku.ejb.accesslog.review;

import coop.yakusoku.domain.accesslog.review.Judgement;
import coop.yakusoku.domain.accesslog.review.LogFindingId;

/** What the reviewer makes of a finding. */
public record JudgeFinding(LogFindingId finding, long seenVersion, Judgement judgement, String note) {}
