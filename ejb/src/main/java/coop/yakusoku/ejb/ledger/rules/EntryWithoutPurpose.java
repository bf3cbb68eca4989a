package coop.yakusoku.ejb.ledger.rules;

import coop.yakusoku.ejb.shared.work.SqlRule;
import jakarta.enterprise.context.ApplicationScoped;

/** Personal information is handled for a purpose that is specified (法17条; domain-knowledge 6.1). */
@ApplicationScoped
class EntryWithoutPurpose extends SqlRule {

    EntryWithoutPurpose() {
        super("ledger.entry-without-purpose", "ledger.entry", "/ledger/entry.xhtml?id={id}", Severity.GRAVE, """
                select e.entry_id, e.number, e.name, e.organization_id, e.department_id, e.responsible_id,
                    cast(null as text)
                from ledger_entry e where e.status <> 'ABOLISHED' and e.purposes = ''
                """);
    }
}
