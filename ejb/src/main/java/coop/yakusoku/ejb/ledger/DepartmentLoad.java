package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.organization.DepartmentId;
import java.io.Serializable;

/**
 * A department that may be asked in a yearly review.
 *
 * @param rows how many rows it keeps
 * @param asked whether it is asked already
 */
public record DepartmentLoad(DepartmentId id, String name, int rows, boolean asked) implements Serializable {}
