package coop.yakusoku.ejb.risk.dossier;

import coop.yakusoku.domain.risk.RiskMethod;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import coop.yakusoku.ejb.risk.Bilingual;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The current analysis of an asset.
 *
 * @param assessedOn the day of its latest rating; null before the first
 * @param newer whether an edition of the catalogue newer than its own is in force
 * @param standing whether it is approved as it stands now
 */
public record DossierAnalysis(
        RiskMethod method,
        Bilingual catalog,
        LocalDate startedOn,
        LocalDate assessedOn,
        boolean newer,
        ApprovalStanding standing)
        implements Serializable {}
