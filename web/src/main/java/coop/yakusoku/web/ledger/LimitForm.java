package coop.yakusoku.web.ledger;

import coop.yakusoku.domain.ledger.Limit;
import coop.yakusoku.domain.ledger.LimitKind;
import coop.yakusoku.domain.ledger.RetentionBasis;
import coop.yakusoku.domain.ledger.RetentionRule;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 利用期限, or 保管期限 of one basis, as it is typed; without a kind nothing is said. */
public class LimitForm implements Serializable {

    private final RetentionBasis basis;
    private LimitKind kind;
    private LocalDate on;

    @Size(max = 100, message = "{yakusoku.AtMost.message}")
    private String event;

    private Integer months;
    private LocalDate happenedOn;

    @Size(max = 200, message = "{yakusoku.AtMost.message}")
    private String reason;

    private LimitForm(RetentionBasis basis) {
        this.basis = basis;
    }

    /** @param limit null while nothing is said */
    static LimitForm of(Limit limit) {
        LimitForm form = new LimitForm(null);
        form.take(limit);
        return form;
    }

    /** One line for each basis, those not said empty. */
    static List<LimitForm> of(List<RetentionRule> rules) {
        List<LimitForm> forms = new ArrayList<>();
        for (RetentionBasis basis : RetentionBasis.values()) {
            LimitForm form = new LimitForm(basis);
            rules.stream().filter(rule -> rule.basis() == basis).findFirst().ifPresent(rule -> {
                form.take(rule.limit());
                form.reason = rule.reason();
            });
            forms.add(form);
        }
        return forms;
    }

    private void take(Limit limit) {
        if (limit != null) {
            kind = limit.kind();
            on = limit.on();
            event = limit.event();
            months = limit.months();
            happenedOn = limit.happenedOn();
        }
    }

    /** What is typed, or null. */
    Limit limit() {
        return kind == null ? null : new Limit(kind, on, EntryForm.clean(event), months, happenedOn);
    }

    RetentionRule rule() {
        return RetentionRule.of(basis, limit(), EntryForm.clean(reason));
    }

    public RetentionBasis getBasis() {
        return basis;
    }

    public LimitKind getKind() {
        return kind;
    }

    public void setKind(LimitKind kind) {
        this.kind = kind;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
