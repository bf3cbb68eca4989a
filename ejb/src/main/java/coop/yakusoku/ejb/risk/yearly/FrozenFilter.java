package coop.yakusoku.ejb.risk.yearly;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.risk.RiskBand;
import coop.yakusoku.domain.risk.Standing;
import java.io.Serializable;

/** Which part of a snapshot is shown; null does not narrow. */
public record FrozenFilter(String text, DepartmentId department, RiskBand band, Standing standing)
        implements Serializable {}
