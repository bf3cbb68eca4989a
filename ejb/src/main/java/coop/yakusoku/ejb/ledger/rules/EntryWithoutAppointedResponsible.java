package coop.yakusoku.ejb.ledger.rules;

import coop.yakusoku.ejb.shared.work.SqlRule;
import jakarta.enterprise.context.ApplicationScoped;

/** Who answers for a row of the ledger holds an appointment (T-2-(1)-b; domain-knowledge 6.1). */
@ApplicationScoped
class EntryWithoutAppointedResponsible extends SqlRule {

    EntryWithoutAppointedResponsible() {
        super("ledger.responsible-not-appointed", "ledger.entry", "/ledger/entry.xhtml?id={id}", Severity.WARNING, """
                select e.entry_id, e.number, e.name, e.organization_id, e.department_id, cast(null as uuid),
                    cast(null as text)
                from ledger_entry e
                where e.status <> 'ABOLISHED' and e.responsible_id is not null
                    and not exists (select 1 from organization_appointment a
                        where a.person_id = e.responsible_id and not a.revoked and a.valid_from <= :today
                        and (a.valid_to is null or a.valid_to >= :today))
                """);
    }
}
