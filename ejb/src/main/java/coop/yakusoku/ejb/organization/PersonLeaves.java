package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.shared.StaffId;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A person leaves.
 *
 * @param person who
 * @param seenVersion the version the screen showed
 * @param lastDay the last day of employment
 */
public record PersonLeaves(StaffId person, long seenVersion, LocalDate lastDay) implements Serializable {}
