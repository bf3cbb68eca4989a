package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.shared.StaffId;
import java.time.LocalDate;

/**
 * A new proxy period.
 *
 * @param absent who will be away; null for the caller
 * @param substitute who decides meanwhile
 * @param reason at most 300 characters
 */
public record EnterProxy(StaffId absent, StaffId substitute, LocalDate from, LocalDate to, String reason) {}
