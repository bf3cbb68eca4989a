package coop.yakusoku.ejb.member;

import coop.yakusoku.ejb.accesslog.who.LoggedMember;
import coop.yakusoku.ejb.accesslog.who.LoggedMembers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tells the log which member a line is about, by number and co-op and without any item of the record. */
@ApplicationScoped
class MembersInLog implements LoggedMembers {

    private static final String FIND = """
            select m.id, m.serial, m.organization_id, o.name, m.number
            from member_in_log(cast(:member as uuid), :number) m
                join organization_organization o on o.organization_id = m.organization_id""";

    private final EntityManager entities;

    protected MembersInLog() {
        this(null); // for the container's proxy
    }

    @Inject
    MembersInLog(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<LoggedMember> byId(UUID member) {
        return find(member.toString(), null).stream().findFirst();
    }

    @Override
    public List<LoggedMember> byNumber(String number) {
        return find(null, number);
    }

    private List<LoggedMember> find(String member, String number) {
        Query query = entities.createNativeQuery(FIND)
                .setParameter("member", member)
                .setParameter("number", number);
        return rows(query).stream()
                .map(row -> new LoggedMember(
                        (UUID) row[0], ((Number) row[1]).intValue(), (UUID) row[2], (String) row[3], (String) row[4]))
                .toList();
    }

    @Override
    public Map<String, String> purposes(Locale language) {
        String name = language.getLanguage().equals("en") ? "name_en" : "name_ja";
        Query query = entities.createNativeQuery("select distinct on (p.code) p.code, v." + name
                + " from purpose_purpose p join purpose_version v on v.purpose_id = p.id"
                + " order by p.code, v.state = 'APPROVED' desc, v.number desc");
        Map<String, String> names = new HashMap<>();
        rows(query).forEach(row -> names.put((String) row[0], (String) row[1]));
        return names;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
