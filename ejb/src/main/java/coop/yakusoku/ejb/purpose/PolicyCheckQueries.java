package coop.yakusoku.ejb.purpose;

import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** 方針点検: the published policy against the registers and the law, gap by gap, as it stands at this moment. */
@Stateless
@RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
public class PolicyCheckQueries {

    /** What this context's own registers tell: each statement names what shows the gap. */
    private static final Map<PolicyGap, String> OWN = Map.of(
            PolicyGap.G1,
            """
            select 'JU-' || number || ' ' || body_name from purpose_joint_use
            where state in ('DRAFT', 'APPROVED', 'PUBLISHED') and (body_address = '' or representative = '')
            union all
            select 'P7' where not exists (select 1 from purpose_joint_use where state = 'PUBLISHED')
                and exists (select 1 from purpose_in_force where code = 'P7')
            """,
            PolicyGap.G2,
            """
            select distinct c.purpose || ' ' || i.name_ja from purpose_cell c
            join purpose_matrix m on m.id = c.matrix_id and m.state = 'IN_FORCE'
            join purpose_item i on i.code = c.item
            where c.use = 'NEEDED' and c.purpose <> 'P1B' and i.code in ('gender', 'purchases')
            union all
            select distinct p.number || ' ' || i.name_ja from purpose_point p
            join purpose_point_item t on t.point_id = p.id join purpose_item i on i.code = t.item
            where p.state = 'LIVE' and i.code in ('gender', 'purchases') order by 1
            """,
            PolicyGap.G4,
            """
            select p.code || ' ' || v.name_ja from purpose_purpose p join purpose_version v on v.purpose_id = p.id
            where p.source = 'R-2-④' and v.state = 'APPROVED' and v.valid_to is null order by 1
            """,
            PolicyGap.G10,
            """
            select p.number || ' ' || p.name from purpose_point p join purpose_point_item t on t.point_id = p.id
            join purpose_item i on i.code = t.item where i.my_number and p.state <> 'ENDED' order by 1
            """);

    private static final Map<PolicyGap, String> PAGES = Map.of(
            PolicyGap.G1, "/purpose/joint-uses.xhtml",
            PolicyGap.G2, "/purpose/matrix.xhtml",
            PolicyGap.G4, "/purpose/purposes.xhtml",
            PolicyGap.G10, "/purpose/points.xhtml");

    private final EntityManager entities;
    private final Instance<PolicyEvidence> others;

    protected PolicyCheckQueries() {
        this(null, null); // for the container's proxy
    }

    @Inject
    PolicyCheckQueries(EntityManager entities, @Any Instance<PolicyEvidence> others) {
        this.entities = entities;
        this.others = others;
    }

    /** Every gap, in order. */
    public List<GapRow> gaps() {
        return Stream.of(PolicyGap.values()).map(this::look).toList();
    }

    private GapRow look(PolicyGap gap) {
        List<String> found = new ArrayList<>();
        Optional<PolicyEvidence> other =
                others.stream().filter(it -> it.gap() == gap).findFirst();
        if (OWN.containsKey(gap)) {
            own(gap).forEach(it -> found.add((String) it));
        } else if (other.isEmpty()) {
            return new GapRow(gap, GapState.NO_REGISTER, List.of(), null);
        }
        other.ifPresent(it -> found.addAll(it.found()));
        String page = PAGES.getOrDefault(gap, other.map(PolicyEvidence::page).orElse(null));
        return new GapRow(gap, found.isEmpty() ? GapState.KEPT : GapState.FOUND, List.copyOf(found), page);
    }

    private List<?> own(PolicyGap gap) {
        return entities.createNativeQuery(OWN.get(gap)).getResultList();
    }
}
