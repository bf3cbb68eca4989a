package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.accesslog.AccessLine;
import coop.yakusoku.domain.accesslog.Deed;
import coop.yakusoku.domain.member.Declaration;
import coop.yakusoku.domain.member.MemberKeys;
import coop.yakusoku.domain.member.correction.CorrectedField;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.accesslog.AccessLog;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Puts members' data right, and keeps what they were, why they changed and by what it is known (法22条, W-5d). */
@Stateless
@RolesAllowed({Roles.MEMBER_SERVICE, Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER})
public class MemberCorrectionService {

    private static final int MOST_REASON = 300;
    private static final String CORRECT =
            "select member_correct(?, ?, cast(? as jsonb), cast(? as jsonb), ?, ?, ?)";

    private final EntityManager entities;
    private final MemberGate gate;
    private final MemberCorrections corrections;
    private final AccessLog log;
    private final Clock clock;

    protected MemberCorrectionService() {
        this(null, null, null, null, null); // for the container's proxy
    }

    @Inject
    MemberCorrectionService(
            EntityManager entities, MemberGate gate, MemberCorrections corrections, AccessLog log, Clock clock) {
        this.entities = entities;
        this.gate = gate;
        this.corrections = corrections;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Corrects the fields and notes the day everything was confirmed.
     *
     * @throws RuleViolation {@code shared.changed-meanwhile} with who, when and which fields, when somebody corrected the
     *     member after the caller looked; {@code member.reason-missing}, {@code member.verified-in-future}, {@code
     *     member.nothing-to-correct} when everything typed stands there already, {@code member.field-outside-purpose},
     *     {@code shared.unknown-record}; what {@link CorrectedField#accept} refuses
     */
    public Writing correct(CorrectMember command) {
        LocalDate today = LocalDate.now(clock);
        String reason = reason(command, today);
        Map<CorrectedField, String> accepted = new EnumMap<>(CorrectedField.class);
        command.typed().forEach((field, typed) -> accepted.put(field, field.accept(typed, today)));

        Declared declared = gate.declare(Declaration.of(command.purpose()));
        if (!declared.granted()) {
            log.write(AccessLine.refusal(
                    declared.actor(), command.purpose(), command.member().value(), declared.refusal()));
            return new Writing.Declined(declared.refusal());
        }
        String no = call(command, accepted, reason);
        if (no != null) {
            throw refusal(no, command);
        }
        log.write(AccessLine.about(
                Deed.CORRECTION,
                declared.actor(),
                command.purpose(),
                command.member().value(),
                accepted.isEmpty() ? "verified" : detail(accepted)));
        return new Writing.Written();
    }

    private static String reason(CorrectMember command, LocalDate today) {
        String reason = command.reason() == null
                ? ""
                : JapaneseText.strip(JapaneseText.storable(command.reason()));
        if (reason.isEmpty() && !command.typed().isEmpty()) {
            throw new RuleViolation("member.reason-missing");
        }
        if (command.verifiedOn().isAfter(today)) {
            throw new RuleViolation("member.verified-in-future");
        }
        return JapaneseText.atMost(MOST_REASON, reason);
    }

    /** Which items, never what stands in them. */
    private static String detail(Map<CorrectedField, String> accepted) {
        String items = accepted.keySet().stream()
                .map(it -> it.item().code())
                .distinct()
                .collect(Collectors.joining(" "));
        return items.length() > 100 ? items.substring(0, 100) : items;
    }

    private RuleViolation refusal(String no, CorrectMember command) {
        if (no.equals("changed-meanwhile")) {
            return corrections
                    .last(command.member())
                    .map(it -> new RuleViolation(Versions.CHANGED_MEANWHILE, it.by(), it.atText(), it.fieldKeys()))
                    .orElseGet(() -> new RuleViolation("member.changed-by-feed"));
        }
        return new RuleViolation(no.equals("unknown-record") ? "shared.unknown-record" : "member." + no);
    }

    private String call(CorrectMember command, Map<CorrectedField, String> accepted, String reason) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(CORRECT)) {
                statement.setObject(1, command.member().value());
                statement.setLong(2, command.seenVersion());
                statement.setString(3, json(accepted));
                statement.setString(4, keys(accepted).toString());
                statement.setString(5, command.source().name());
                statement.setString(6, reason);
                statement.setObject(7, command.verifiedOn());
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return row.getString(1);
                }
            }
        });
    }

    private static String json(Map<CorrectedField, String> accepted) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        accepted.forEach((field, text) -> json.add(field.column(), text));
        return json.build().toString();
    }

    /** Under what the member is found from now on. */
    private static JsonObject keys(Map<CorrectedField, String> accepted) {
        JsonObjectBuilder keys = Json.createObjectBuilder();
        String name = accepted.get(CorrectedField.NAME);
        if (name != null) {
            String key = JapaneseText.searchKey(name);
            keys.add("name_key", key);
            keys.add("name_bigrams", Json.createArrayBuilder(MemberKeys.bigrams(key)));
        }
        String kana = accepted.get(CorrectedField.KANA);
        if (kana != null) {
            keys.add("kana_key", JapaneseText.searchKey(kana));
        }
        return keys.build();
    }
}
