package coop.yakusoku.web.member;

import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Door;
import coop.yakusoku.web.shared.Doors;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The pages of member service. */
@ApplicationScoped
public class MemberDoors implements Doors {

    private static final String[] READERS = {
        Roles.MEMBER_SERVICE, Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER, Roles.CPO
    };

    private static final String[] WRITERS = {Roles.MEMBER_SERVICE, Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER};

    @Override
    public List<Door> doors() {
        return List.of(
                Door.menu("/member/find-members.xhtml", "pi-search", READERS),
                Door.menu("/member/lists.xhtml", "pi-list", READERS),
                Door.menu("/member/stale-members.xhtml", "pi-history", WRITERS),
                Door.menu("/member/postal-codes.xhtml", "pi-map-marker", Roles.PRIVACY_MANAGER, Roles.SYSTEM_ADMIN),
                Door.page("/member/open-member.xhtml", READERS),
                Door.page("/member/choices.xhtml", WRITERS),
                Door.page("/member/record-objection.xhtml", WRITERS),
                Door.page("/member/record-consent.xhtml", WRITERS),
                Door.page("/member/correct-member.xhtml", WRITERS),
                Door.page("/member/export.xhtml", READERS).openTo(Roles.AUDITOR));
    }
}
