package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.accesslog.AccessLine;
import coop.yakusoku.domain.accesslog.Deed;
import coop.yakusoku.domain.member.Declaration;
import coop.yakusoku.domain.member.MemberId;
import coop.yakusoku.domain.member.choice.Answer;
import coop.yakusoku.domain.member.choice.ChoiceMethod;
import coop.yakusoku.domain.member.choice.ConsentKind;
import coop.yakusoku.domain.member.choice.Representative;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.accesslog.AccessLog;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a member refused and agreed to. A member who refuses the purpose one works for is told here too: else nobody
 * could take the refusal back.
 */
@Stateless
@RolesAllowed({Roles.MEMBER_SERVICE, Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER})
public class MemberChoiceQueries {

    private static final String STANDING = "select number from member_standing(:member)";
    private static final String PURPOSES = """
            select p.code, v.name_ja, v.name_en, s.noticed & (cast(1 as bigint) << p.bit) <> 0 as noticed,
                s.objections & (cast(1 as bigint) << p.bit) <> 0 as objected
            from member_standing(:member) s
            join purpose_purpose p on p.bit is not null
            join purpose_in_force f on f.code = p.code
            join lateral (
                select name_ja, name_en from purpose_version v
                where v.purpose_id = p.id and v.state = 'APPROVED' and v.valid_from <= :today
                order by v.number desc limit 1) v on true
            order by p.sort
            """;
    private static final String TOLD = """
            select purpose, kind, answer, method, text_version, representative, proof, received_on, recorded_at,
                recorded_by, ended_on, ended_by
            from member_choices(:member) order by recorded_at desc, id
            """;

    private final EntityManager entities;
    private final MemberGate gate;
    private final AccessLog log;
    private final Clock clock;

    protected MemberChoiceQueries() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    MemberChoiceQueries(EntityManager entities, MemberGate gate, AccessLog log, Clock clock) {
        this.entities = entities;
        this.gate = gate;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Everything the member said; a line in the log like the record itself.
     *
     * @param purpose the code of the purpose the work is done for
     * @return empty when the caller has no duty for the purpose, which is a line in the log too
     * @throws RuleViolation {@code shared.unknown-record} for a member out of reach
     */
    public Optional<MemberChoices> of(MemberId member, String purpose) {
        Declared declared = gate.declare(Declaration.of(purpose));
        if (!declared.granted()) {
            log.write(AccessLine.refusal(declared.actor(), purpose, member.value(), declared.refusal()));
            return Optional.empty();
        }
        List<?> number = entities.createNativeQuery(STANDING)
                .setParameter("member", member.value())
                .getResultList();
        if (number.isEmpty()) {
            throw new RuleViolation("shared.unknown-record");
        }
        MemberChoices choices = new MemberChoices(member, (String) number.get(0), purposes(member), told(member));
        log.write(AccessLine.about(Deed.VIEW, declared.actor(), purpose, member.value(), "choices"));
        return Optional.of(choices);
    }

    @SuppressWarnings("unchecked")
    private List<MemberChoices.Purpose> purposes(MemberId member) {
        List<Tuple> rows = entities.createNativeQuery(PURPOSES, Tuple.class)
                .setParameter("member", member.value())
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
        return rows.stream()
                .map(row -> new MemberChoices.Purpose(
                        row.get("code", String.class),
                        row.get("name_ja", String.class),
                        row.get("name_en", String.class),
                        row.get("noticed", Boolean.class),
                        row.get("objected", Boolean.class)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<MemberChoices.Told> told(MemberId member) {
        List<Tuple> rows = entities.createNativeQuery(TOLD, Tuple.class)
                .setParameter("member", member.value())
                .getResultList();
        return rows.stream().map(MemberChoiceQueries::told).toList();
    }

    private static MemberChoices.Told told(Tuple row) {
        String kind = row.get("kind", String.class);
        String answer = row.get("answer", String.class);
        return new MemberChoices.Told(
                row.get("purpose", String.class),
                kind == null ? null : ConsentKind.valueOf(kind),
                answer == null ? null : Answer.valueOf(answer),
                ChoiceMethod.valueOf(row.get("method", String.class)),
                row.get("text_version", String.class),
                Representative.valueOf(row.get("representative", String.class)),
                row.get("proof", String.class),
                Columns.day(row.get("received_on")),
                Columns.moment(row.get("recorded_at")),
                row.get("recorded_by", String.class),
                Columns.day(row.get("ended_on")),
                row.get("ended_by", String.class));
    }
}
