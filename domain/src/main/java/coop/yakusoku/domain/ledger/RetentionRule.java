package coop.yakusoku.domain.ledger;

import coop.yakusoku.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 保管期限 with its 根拠: how long one reason wants it kept (N-8). Several reasons may want it; the latest end counts.
 *
 * @param basis RB1–RB4
 * @param kind how the end is fixed
 * @param until the last day, for a fixed date
 * @param event what must happen first, for a rule
 * @param months how many months after it, for a rule
 * @param happenedOn the day it happened for all of it, or null
 * @param reason why, needed for RB4, at most 200 characters, or null
 */
@Embeddable
public record RetentionRule(
        @Enumerated(EnumType.STRING) @Column(name = "basis") RetentionBasis basis,
        @Enumerated(EnumType.STRING) @Column(name = "kind") LimitKind kind,
        @Column(name = "until_on") LocalDate until,
        @Column(name = "event") String event,
        @Column(name = "months") Integer months,
        @Column(name = "happened_on") LocalDate happenedOn,
        @Column(name = "reason") String reason)
        implements Serializable {

    public RetentionRule {
        if (basis == null) {
            throw new RuleViolation("ledger.field-missing", "retention");
        }
        Limit limit = new Limit(kind, until, event, months, happenedOn);
        until = limit.on();
        event = limit.event();
        months = limit.months();
        happenedOn = limit.happenedOn();
        reason = Words.optional("retention", reason, 200);
        if (basis == RetentionBasis.RB4 && reason == null) {
            throw new RuleViolation("ledger.retention-reason-missing");
        }
    }

    /** The rule of one basis. */
    public static RetentionRule of(RetentionBasis basis, Limit limit, String reason) {
        return new RetentionRule(
                basis, limit.kind(), limit.on(), limit.event(), limit.months(), limit.happenedOn(), reason);
    }

    public Limit limit() {
        return new Limit(kind, until, event, months, happenedOn);
    }

    /** The latest of the ends; empty when there is no rule, or one whose end cannot be said yet. */
    public static Optional<LocalDate> end(List<RetentionRule> rules) {
        LocalDate latest = null;
        for (RetentionRule rule : rules) {
            Optional<LocalDate> end = rule.limit().end();
            if (end.isEmpty()) {
                return Optional.empty();
            }
            latest = latest == null || end.get().isAfter(latest) ? end.get() : latest;
        }
        return Optional.ofNullable(latest);
    }

    /** {@code RB2 AFTER_EVENT 脱退 +60}: for the history. */
    String inShort() {
        StringBuilder words = new StringBuilder(basis + " " + kind);
        words.append(until == null ? "" : " " + until);
        words.append(event == null ? "" : " " + event + " +" + months);
        words.append(happenedOn == null ? "" : " (" + happenedOn + ")");
        words.append(reason == null ? "" : " " + reason);
        return words.toString();
    }
}
