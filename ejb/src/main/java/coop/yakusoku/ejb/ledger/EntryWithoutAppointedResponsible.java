package coop.yakusoku.ejb.ledger;

import coop.yakusoku.ejb.shared.work.RegisterRule;
import jakarta.enterprise.context.ApplicationScoped;

/** 取扱責任者が任命の期間外: who answers for a row holds an appointment (T-2-(1)-b; domain-knowledge 6.1). */
@ApplicationScoped
class EntryWithoutAppointedResponsible implements RegisterRule {

    @Override
    public String code() {
        return "ledger.responsible-not-appointed";
    }

    @Override
    public String kind() {
        return LedgerRecords.KIND;
    }

    @Override
    public String page() {
        return "/ledger/entry.xhtml?id=";
    }

    @Override
    public String findings() {
        return """
                select e.entry_id, e.number, e.name, e.organization_id, e.department_id, cast(null as uuid),
                    cast(null as text)
                from ledger_entry e
                where e.status <> 'ABOLISHED' and e.responsible_id is not null
                    and not exists (select 1 from organization_appointment a
                        where a.person_id = e.responsible_id and not a.revoked and a.valid_from <= :today
                        and (a.valid_to is null or a.valid_to >= :today))""";
    }
}
