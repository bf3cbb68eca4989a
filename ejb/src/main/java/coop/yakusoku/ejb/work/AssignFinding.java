package coop.yakusoku.ejb.work;

import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.domain.work.FindingId;
import java.time.LocalDate;

/**
 * Gives a finding to somebody.
 *
 * @param seenVersion the version the screen showed
 */
public record AssignFinding(FindingId finding, long seenVersion, StaffId to, LocalDate due) {}
