package coop.yakusoku.ejb.shared;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.AuditTables.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asks the audit tables who was faster. */
@ApplicationScoped
class AuditedVersions implements Versions {

    /** The same in both languages. */
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm");

    /** Who signs what the system itself did. */
    private static final String SYSTEM = "Yakusoku";

    private final AuditTables tables;

    protected AuditedVersions() {
        this(null); // for the container's proxy
    }

    @Inject
    AuditedVersions(AuditTables tables) {
        this.tables = tables;
    }

    @Override
    public void check(long seen, long held, Class<?> entity, Object id) {
        if (seen != held) {
            throw refusal(entity, UUID.fromString(id.toString()), held - seen);
        }
    }

    /**
     * The refusal for a writer who was overtaken between reading and committing. Reads in a transaction of its own: the
     * writer's is lost, and does not see what the other one committed.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    RuleViolation overtaken(Class<?> entity, UUID id) {
        return refusal(entity, id, 1);
    }

    private RuleViolation refusal(Class<?> entity, UUID id, long changes) {
        // Each change raises the version by one and leaves one revision; one more shows what was there before.
        List<State> states = tables.states(entity, id, (int) Math.max(2, Math.min(changes, 100) + 1));
        if (states.isEmpty()) {
            return new RuleViolation(CHANGED_MEANWHILE, SYSTEM, "", List.of());
        }
        State last = states.get(0);
        State first = states.get(states.size() - 1);
        List<String> fields = new ArrayList<>();
        AuditedFieldHistory.between(entity, states.size() > 1 ? first : null, last, Map.of())
                .forEach(change -> fields.add(change.field()));
        return new RuleViolation(
                CHANGED_MEANWHILE,
                last.revision().staffName().orElse(SYSTEM),
                WHEN.format(ZonedDateTime.ofInstant(last.revision().at(), Clocks.TOKYO)),
                List.copyOf(fields));
    }
}
