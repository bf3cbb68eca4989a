package coop.yakusoku.ejb.risk;

import static coop.yakusoku.domain.risk.RiskFixtures.COOP;
import static coop.yakusoku.domain.risk.RiskFixtures.OFFICER;
import static coop.yakusoku.domain.risk.RiskFixtures.TODAY;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.People;
import coop.yakusoku.domain.organization.Person;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.risk.AcceptanceTerm;
import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.Assets;
import coop.yakusoku.domain.risk.Risk;
import coop.yakusoku.domain.risk.RiskAccepted;
import coop.yakusoku.domain.risk.Risks;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Clocks;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.Versions;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** One asset, its risks, and a caller who may be anybody: what the treatment of risks needs and no container. */
final class Office implements Caller {

    static final Clock NOON =
            Clock.fixed(TODAY.atTime(12, 0).atZone(Clocks.TOKYO).toInstant(), Clocks.TOKYO);

    final List<RiskAccepted> told = new ArrayList<>();
    final Map<StaffId, Person> employed = new HashMap<>();
    final Map<String, Scope> appointments = new HashMap<>();
    final Asset asset;
    final Risk risk;
    StaffId staff = OFFICER;
    Scope sight = new Scope(Set.of(COOP), Set.of());

    Office(Asset asset, Risk risk) {
        this.asset = asset;
        this.risk = risk;
    }

    /** The caller is appointed to a role here. */
    Office appointed(String role, Scope scope) {
        appointments.put(role, scope);
        return this;
    }

    TreatmentService service() {
        Versions versions = (seen, held, entity, id) -> {
            if (seen != held) {
                throw new RuleViolation(Versions.CHANGED_MEANWHILE);
            }
        };
        Risks risks = finding(
                Risks.class, id -> Optional.of(risk).filter(it -> it.id().equals(id)));
        Assets assets = finding(
                Assets.class, id -> Optional.of(asset).filter(it -> it.id().equals(id)));
        People people = finding(People.class, id -> Optional.ofNullable(employed.get(id)));
        return new TreatmentService(
                risks,
                new Register(assets, this),
                new Acceptance(this),
                AcceptanceTerm.YEAR,
                people,
                versions,
                new Told(),
                this,
                NOON);
    }

    @Override
    public StaffId staff() {
        return staff;
    }

    @Override
    public String username() {
        return "somebody";
    }

    @Override
    public String displayName() {
        return "誰か";
    }

    @Override
    public Optional<OrganizationId> organization() {
        return Optional.of(COOP);
    }

    @Override
    public Optional<DepartmentId> department() {
        return Optional.empty();
    }

    @Override
    public String place() {
        return "北センター";
    }

    @Override
    public Set<String> roles() {
        Set<String> roles = new HashSet<>(appointments.keySet());
        roles.add(Roles.STAFF);
        return roles;
    }

    @Override
    public Scope scope(String... roles) {
        return Arrays.stream(roles)
                .map(role -> appointments.getOrDefault(role, Scope.NONE))
                .reduce(Scope.NONE, Scope::and);
    }

    @Override
    public Scope readable() {
        return sight;
    }

    /** A port of which a service only finds; whatever else it asks fails the test. */
    private static <P> P finding(Class<P> port, Function<Object, Optional<?>> find) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("find") && arguments.length == 1) {
                return find.apply(arguments[0]);
            }
            throw new UnsupportedOperationException(method.toString());
        };
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, handler));
    }

    /** Notes what other contexts are told. */
    private final class Told implements Event<RiskAccepted> {

        @Override
        public void fire(RiskAccepted event) {
            told.add(event);
        }

        @Override
        public <U extends RiskAccepted> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends RiskAccepted> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<RiskAccepted> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends RiskAccepted> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends RiskAccepted> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
