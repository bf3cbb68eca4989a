package coop.yakusoku.domain.purpose;

import java.util.List;
import java.util.Optional;

/** Joint use, changes of purposes and surveys. */
public interface Cases {

    /** All editions of the notice of joint use, the newest first. */
    List<JointUse> jointUses();

    Optional<JointUse> find(JointUseId id);

    void add(JointUse edition);

    Optional<PurposeChange> find(ChangeId id);

    /** Changes that were announced to the persons, the newest first. */
    List<PurposeChange> announced();

    void add(PurposeChange change);

    Optional<Survey> find(SurveyId id);

    void add(Survey survey);
}
