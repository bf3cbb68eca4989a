package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The login of this request, measured against today's appointments. */
@RequestScoped
class AppointedCaller implements Caller {

    private final TokenRoles token;
    private final Standings standings;

    /** By login name: one request is one person, but a test may run as several. */
    private final Map<String, Standing> known = new HashMap<>();

    protected AppointedCaller() {
        this(null, null); // for the container's proxy
    }

    @Inject
    AppointedCaller(TokenRoles token, Standings standings) {
        this.token = token;
        this.standings = standings;
    }

    @Override
    public StaffId staff() {
        StaffId staff = standing().staff();
        if (staff == null) {
            throw new EJBAccessException("the login belongs to nobody employed");
        }
        return staff;
    }

    @Override
    public String username() {
        return token.username();
    }

    @Override
    public String displayName() {
        return standing().name();
    }

    @Override
    public String place() {
        return standing().place();
    }

    @Override
    public Optional<OrganizationId> organization() {
        return Optional.ofNullable(standing().organization());
    }

    @Override
    public Optional<DepartmentId> department() {
        return Optional.ofNullable(standing().department());
    }

    @Override
    public Set<String> roles() {
        return standing().roles(token.roles());
    }

    @Override
    public Scope scope(String... roles) {
        Set<String> inForce = roles();
        return standing().scope(Arrays.stream(roles).filter(inForce::contains).toArray(String[]::new));
    }

    @Override
    public Scope readable() {
        return standing().readable();
    }

    private Standing standing() {
        return known.computeIfAbsent(token.username(), standings::today);
    }
}
