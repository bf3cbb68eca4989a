package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * A yearly review to be begun, or widened.
 *
 * @param fiscalYear the calendar year its April is in
 * @param dueOn by when every department answers
 * @param message what the departments are told, or null
 * @param departments who is asked; those asked already are not asked twice
 */
public record BeginReview(
        OrganizationId organization,
        int fiscalYear,
        LocalDate dueOn,
        String message,
        Set<DepartmentId> departments)
        implements Serializable {}
