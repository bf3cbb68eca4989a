package coop.yakusoku.ejb.work;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.work.Findings;
import coop.yakusoku.domain.work.RuleFinding;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.Workers;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.work.Worker;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** Gives findings to people. */
@Stateless
public class FindingService {

    private final Findings findings;
    private final Workers workers;
    private final Caller caller;
    private final Clock clock;

    protected FindingService() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    public FindingService(Findings findings, Workers workers, Caller caller, Clock clock) {
        this.findings = findings;
        this.workers = workers;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Gives a finding to somebody until a day.
     *
     * @throws RuleViolation {@code shared.unknown-record} also when the caller does not keep the department's register,
     *     {@code work.finding-changed} when somebody was faster, {@code work.unknown-person} when the person has no login,
     *     and what {@link RuleFinding#assign} refuses
     */
    @RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
    public void assign(AssignFinding command) {
        RuleFinding finding = findings.hold(command.finding()).filter(this::reached).orElseThrow(FindingService::unknown);
        if (finding.version() != command.seenVersion()) {
            throw new RuleViolation("work.finding-changed");
        }
        if (command.to() != null && workers.employed(command.to(), Locale.JAPANESE).isEmpty()) {
            throw new RuleViolation("work.unknown-person");
        }

        finding.assign(command.to(), command.due(), caller.staff(), clock.instant(), LocalDate.now(clock));
    }

    private boolean reached(RuleFinding finding) {
        Worker.Reach keeping = Workers.of(caller, Locale.JAPANESE).reach(Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER);
        return keeping.covers(finding.organizationId(), finding.departmentId());
    }

    private static RuleViolation unknown() {
        return new RuleViolation("shared.unknown-record");
    }
}
