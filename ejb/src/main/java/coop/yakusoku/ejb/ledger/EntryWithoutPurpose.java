package coop.yakusoku.ejb.ledger;

import coop.yakusoku.ejb.shared.work.RegisterRule;
import jakarta.enterprise.context.ApplicationScoped;

/** 利用目的のない台帳: personal information is handled for a purpose that is specified (法17条; domain-knowledge 6.1). */
@ApplicationScoped
class EntryWithoutPurpose implements RegisterRule {

    @Override
    public String code() {
        return "ledger.entry-without-purpose";
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
                select e.entry_id, e.number, e.name, e.organization_id, e.department_id, e.responsible_id,
                    cast(null as text)
                from ledger_entry e where e.status <> 'ABOLISHED' and e.purposes = ''""";
    }

    @Override
    public Severity severity() {
        return Severity.GRAVE;
    }
}
