package coop.yakusoku.web.ledger;

import coop.yakusoku.domain.ledger.AccessRight;
import coop.yakusoku.domain.ledger.EntryDetails;
import coop.yakusoku.domain.ledger.FlowStep;
import coop.yakusoku.domain.ledger.Limit;
import coop.yakusoku.domain.ledger.Recipient;
import coop.yakusoku.domain.ledger.RetentionRule;
import coop.yakusoku.domain.shared.StaffId;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The lines below the fields of a row: people, rights, recipients, periods, steps. */
public class EntryRows implements Serializable {

    /** So many empty lines wait to be filled in. */
    private static final int EMPTY = 2;

    private final List<HandlerForm> handlers = new ArrayList<>();
    private final List<AccessForm> access = new ArrayList<>();
    private final List<RecipientForm> recipients = new ArrayList<>();
    private LimitForm use;
    private List<LimitForm> retention;
    private List<FlowForm> flow;

    static EntryRows of(EntryDetails details, LedgerPeople people, ItemNames names) {
        EntryRows rows = new EntryRows();
        details.handlers().forEach(person -> rows.handlers.add(new HandlerForm(people.nameOf(person))));
        details.access().forEach(right -> rows.access.add(AccessForm.of(right)));
        details.recipients().forEach(recipient -> rows.recipients.add(RecipientForm.of(recipient, names)));
        rows.use = LimitForm.of(details.use());
        rows.retention = LimitForm.of(details.retention());
        rows.flow = new ArrayList<>(FlowForm.of(details.flow()));
        for (int i = 0; i < EMPTY; i++) {
            rows.addHandler();
            rows.addAccess();
        }
        rows.addRecipient();
        return rows;
    }

    public void addHandler() {
        handlers.add(new HandlerForm(null));
    }

    public void addAccess() {
        access.add(new AccessForm());
    }

    public void addRecipient() {
        recipients.add(new RecipientForm());
    }

    public void addFlow() {
        flow.add(FlowForm.empty());
    }

    Set<StaffId> handlers(LedgerPeople people) {
        return handlers.stream()
                .map(it -> people.find(it.getPerson()))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<AccessRight> access() {
        return access.stream().filter(AccessForm::said).map(AccessForm::right).toList();
    }

    List<Recipient> recipients(ItemNames names) {
        return recipients.stream()
                .filter(RecipientForm::said)
                .map(it -> it.recipient(names))
                .toList();
    }

    Limit use() {
        return use.limit();
    }

    List<RetentionRule> retention() {
        return retention.stream()
                .filter(it -> it.getKind() != null)
                .map(LimitForm::rule)
                .toList();
    }

    List<FlowStep> flow() {
        return flow.stream().filter(FlowForm::said).map(FlowForm::step).toList();
    }

    public List<HandlerForm> getHandlers() {
        return handlers;
    }

    public List<AccessForm> getAccess() {
        return access;
    }

    public List<RecipientForm> getRecipients() {
        return recipients;
    }

    public LimitForm getUse() {
        return use;
    }

    public List<LimitForm> getRetention() {
        return retention;
    }

    public List<FlowForm> getFlow() {
        return flow;
    }
}
