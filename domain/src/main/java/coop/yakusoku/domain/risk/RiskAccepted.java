package coop.yakusoku.domain.risk;

import coop.yakusoku.domain.shared.StaffId;
import java.time.LocalDate;

/** Somebody who may has accepted what is left of a risk. */
public record RiskAccepted(RiskId risk, AssetId asset, int value, StaffId by, String role, LocalDate on) {}
