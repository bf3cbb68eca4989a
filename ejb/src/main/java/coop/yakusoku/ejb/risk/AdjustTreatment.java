package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.TreatmentState;
import coop.yakusoku.domain.shared.StaffId;
import java.time.LocalDate;

/**
 * Gives a treatment that is decided to somebody else, another day, another state.
 *
 * @param seenVersion the version the screen showed
 * @param owner who carries it out from now on; null leaves it
 * @param due until when; null leaves it
 * @param state how far it is; null leaves it
 */
public record AdjustTreatment(RiskId risk, long seenVersion, StaffId owner, LocalDate due, TreatmentState state) {}
