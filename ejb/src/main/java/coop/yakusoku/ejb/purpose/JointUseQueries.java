package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.JointUse;
import coop.yakusoku.domain.purpose.JointUseId;
import coop.yakusoku.domain.purpose.JointUseState;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.ejb.shared.FieldHistory;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Reads the editions of the notice of joint use for those who keep it. */
@Stateless
@RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.MEMBER_SERVICE, Roles.AUDITOR})
public class JointUseQueries {

    private final JointUseRows rows;
    private final PurposeDesk desk;
    private final FieldHistory history;

    protected JointUseQueries() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    JointUseQueries(JointUseRows rows, PurposeDesk desk, FieldHistory history) {
        this.rows = rows;
        this.desk = desk;
        this.history = history;
    }

    /** All editions, the newest first. */
    public List<JointUseRow> editions() {
        return rows.editions(Set.of(JointUseState.values()));
    }

    /** @throws RuleViolation {@code shared.unknown-record} */
    public JointUseRow edition(JointUseId id) {
        return editions().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow(PurposeDesk::unknown);
    }

    /** Who changed what, newest first. */
    public List<FieldChange> history(JointUseId id) {
        return history.of(JointUse.class, id);
    }

    /** Whether the caller keeps the notice. */
    public boolean mayEdit() {
        return desk.keepsFederation();
    }
}
