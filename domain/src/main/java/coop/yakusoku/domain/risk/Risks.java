package coop.yakusoku.domain.risk;

import coop.yakusoku.domain.organization.OrganizationId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The risks that are kept. */
public interface Risks {

    Optional<Risk> find(RiskId id);

    /** Those of the ids that exist, with their assets and analyses, in one statement. */
    List<RiskInContext> inContext(Collection<RiskId> ids);

    List<Risk> ofAnalysis(AnalysisId analysis);

    /** The risks of the current analysis of an asset. */
    List<Risk> currentOf(AssetId asset);

    /** Current risks of an organisation's assets on one medium that come from the threat with this code. */
    List<RiskInContext> onMedium(OrganizationId organization, Medium medium, String threatCode);

    /** Current risks whose acceptance had its last day before this one. */
    List<Risk> acceptedUntilBefore(LocalDate day);

    void add(Risk risk);

    void remove(Risk risk);
}
