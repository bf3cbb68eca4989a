package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.member.MemberId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** For which purposes the caller may ask: those of his or her duty, and for a member those that member left open. */
@Stateless
@RolesAllowed({Roles.MEMBER_SERVICE, Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER, Roles.CPO})
public class OfferedPurposes {

    private final EntityManager entities;
    private final Caller caller;

    protected OfferedPurposes() {
        this(null, null); // for the container's proxy
    }

    @Inject
    public OfferedPurposes(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** The codes of the purposes in force that are the caller's duty, in the order of the purposes. */
    public List<String> mine() {
        return ask(null);
    }

    /** Those of them the member's notice names and the member has not objected to; none for a member out of reach. */
    public List<String> of(MemberId member) {
        return ask(member);
    }

    private List<String> ask(MemberId member) {
        @SuppressWarnings("unchecked")
        List<String> codes = entities.createNativeQuery(
                        "select code from member_offered(:staff, cast(:roles as text[]), cast(:member as uuid)) code")
                .setParameter("staff", caller.staff().value())
                .setParameter("roles", "{" + String.join(",", caller.roles()) + "}")
                .setParameter("member", member == null ? null : member.toString())
                .getResultList();
        return codes;
    }
}
