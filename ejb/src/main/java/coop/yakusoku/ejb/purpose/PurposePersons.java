package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.purpose.AnswerCapacity;
import coop.yakusoku.domain.purpose.AnswerMethod;
import coop.yakusoku.domain.purpose.ConsentAnswer;
import coop.yakusoku.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * The persons a purpose is about. The context that keeps their data offers one bean of this; this context knows ids only.
 *
 * <p>Whoever offers it asks the caller's duty for the purpose and writes the log, for this is members' data.
 */
public interface PurposePersons {

    /**
     * A person's answer to a change of purpose.
     *
     * @param told the purpose the person was told, and in whose name the person is reached
     * @param asked the purpose the person was asked about
     * @param text the edition of the text that was answered
     * @param proof where the answer is kept
     */
    record Answered(
            UUID person,
            String told,
            String asked,
            ConsentAnswer answer,
            AnswerMethod method,
            AnswerCapacity capacity,
            String text,
            String proof,
            LocalDate on) {}

    /** How many persons of an organisation were told a purpose and do not object to it. A number, no name. */
    long affected(OrganizationId organization, String purpose);

    /**
     * Persons by their numbers within the organisation, as far as the caller reaches them for the purpose.
     *
     * @throws RuleViolation when the caller has no duty for the purpose
     */
    Map<String, UUID> find(OrganizationId organization, String purpose, Collection<String> numbers);

    /**
     * Lets a person into a purpose by a yes, and out of it by a no. No answer changes nothing.
     *
     * @throws RuleViolation when the caller has no duty for the purpose the person was told
     */
    void answered(Answered answer);
}
