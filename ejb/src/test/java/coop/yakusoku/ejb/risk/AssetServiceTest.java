package coop.yakusoku.ejb.risk;

import static coop.yakusoku.domain.risk.RiskFixtures.COOP;
import static coop.yakusoku.domain.risk.RiskFixtures.NORTH_CENTER;
import static coop.yakusoku.domain.risk.RiskFixtures.TODAY;
import static coop.yakusoku.domain.risk.RiskFixtures.orderForms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.organization.Department;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.Departments;
import coop.yakusoku.domain.organization.Employment;
import coop.yakusoku.domain.organization.Organization;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.OrganizationKind;
import coop.yakusoku.domain.organization.Organizations;
import coop.yakusoku.domain.organization.People;
import coop.yakusoku.domain.organization.Person;
import coop.yakusoku.domain.organization.PersonDetails;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.risk.Analyses;
import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.AssetDetails;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.risk.Assets;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.Versions;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AssetServiceTest {

    private static final OrganizationId FEDERATION = new OrganizationId(new UUID(1, 0));
    private static final DepartmentId AUDIT_ROOM = new DepartmentId(new UUID(2, 9));
    private static final StaffId LEAVER = new StaffId(new UUID(5, 5));

    private final Map<AssetId, Asset> register = new HashMap<>();
    private final Office office = new Office(null, null)
            .appointed(Roles.PROTECTION_OFFICER, new Scope(Set.of(), Set.of(NORTH_CENTER)));
    private boolean circle;

    @Test
    void a_new_asset_gets_the_next_number_of_the_fiscal_year() {
        AssetId id = service().create(orderForms());

        assertThat(register.get(id).number()).isEqualTo("JS-2026-0001");
    }

    @Test
    void nobody_enters_assets_of_a_department_that_is_not_theirs() {
        assertThatThrownBy(() -> service().create(in(AUDIT_ROOM))).hasMessage("risk.not-your-department");
        assertThat(register).isEmpty();
    }

    @Test
    void moving_an_asset_needs_the_right_for_both_departments() {
        AssetId id = service().create(orderForms());

        assertThatThrownBy(() -> service().change(new ChangeAsset(id, 0, in(AUDIT_ROOM))))
                .hasMessage("risk.not-your-department");
    }

    @Test
    void a_screen_older_than_the_asset_is_told_so() {
        AssetId id = service().create(orderForms());

        assertThatThrownBy(() -> service().change(new ChangeAsset(id, 7, orderForms())))
                .hasMessage(Versions.CHANGED_MEANWHILE);
    }

    @Test
    void what_is_out_of_sight_is_unknown() {
        AssetId id = service().create(orderForms());
        office.sight = Scope.NONE;

        assertThatThrownBy(() -> service().change(new ChangeAsset(id, 0, orderForms())))
                .hasMessage("shared.unknown-record");
    }

    @Test
    void who_has_left_owns_nothing_new() {
        AssetDetails owned = with(orderForms(), LEAVER, null, false, AssetStatus.ACTIVE, null);

        assertThatThrownBy(() -> service().create(owned)).hasMessage("risk.owner-not-active");
    }

    @Test
    void a_parent_is_of_the_same_register_and_closes_no_circle() {
        AssetId parent = service().create(orderForms());
        AssetId child = service().create(orderForms());
        AssetDetails within = with(orderForms(), null, parent, false, AssetStatus.ACTIVE, null);
        AssetDetails nowhere = with(orderForms(), null, AssetId.next(), false, AssetStatus.ACTIVE, null);

        assertThatThrownBy(() -> service().change(new ChangeAsset(child, 0, nowhere)))
                .hasMessage("risk.parent-elsewhere");
        service().change(new ChangeAsset(child, 0, within));
        assertThat(register.get(child).details().parent()).isEqualTo(parent);

        circle = true;
        assertThatThrownBy(() -> service()
                        .change(new ChangeAsset(
                                parent, 0, with(orderForms(), null, child, false, AssetStatus.ACTIVE, null))))
                .hasMessage("risk.parent-circle");
    }

    @Test
    void only_the_federation_hands_down() {
        assertThatThrownBy(() -> service().create(with(orderForms(), null, null, true, AssetStatus.ACTIVE, null)))
                .hasMessage("risk.hand-down-federation-only");
    }

    @Test
    void an_asset_ends_today_at_the_latest_and_is_read_only_then() {
        AssetId id = service().create(orderForms());

        assertThatThrownBy(() -> service().retire(new RetireAsset(id, 0, TODAY.plusDays(1))))
                .hasMessage("risk.retired-in-future");
        service().retire(new RetireAsset(id, 0, TODAY));

        assertThat(register.get(id).status()).isEqualTo(AssetStatus.DISPOSED);
        assertThatThrownBy(() -> service().change(new ChangeAsset(id, 0, orderForms())))
                .hasMessage("risk.asset-disposed");
    }

    private AssetService service() {
        Versions versions = (seen, held, entity, id) -> {
            if (seen != held) {
                throw new RuleViolation(Versions.CHANGED_MEANWHILE);
            }
        };
        Assets assets = assets();
        Analyses none = port(Analyses.class, Map.of("current", id -> Optional.empty()));
        return new AssetService(
                assets,
                new Register(assets, office),
                new AssetAdmission(assets, organizations(), departments(), people()),
                new RisksOfAsset(none, null, null, null, new Binder.Asked()),
                versions,
                office,
                Office.NOON);
    }

    private Assets assets() {
        return new Assets() {
            @Override
            public Optional<Asset> find(AssetId id) {
                return Optional.ofNullable(register.get(id));
            }

            @Override
            public void add(Asset asset) {
                register.put(asset.id(), asset);
            }

            @Override
            public List<String> nextNumbers(OrganizationId organization, int fiscalYear, int howMany) {
                return List.of("JS-%d-%04d".formatted(fiscalYear, register.size() + 1));
            }

            @Override
            public boolean wouldCircle(AssetId child, AssetId parent) {
                return circle;
            }
        };
    }

    private static Organizations organizations() {
        Organization federation =
                new Organization(FEDERATION, OrganizationKind.FEDERATION, "00", "みのり生協連合会", "", null);
        Organization coop =
                new Organization(COOP, OrganizationKind.MEMBER_COOP, "10", "みどり野生活協同組合", "", FEDERATION);
        return port(Organizations.class, Map.of("find", id -> Optional.of(COOP.equals(id) ? coop : federation)));
    }

    private static Departments departments() {
        LocalDate first = LocalDate.of(2010, 4, 1);
        Function<Object, Object> find =
                id -> Optional.of(new Department((DepartmentId) id, COOP, null, "3100", "北センター", first));
        return port(Departments.class, Map.of("find", find));
    }

    private static People people() {
        PersonDetails about = new PersonDetails("去田 一郎", "サリタ イチロウ", "", "", Employment.REGULAR, COOP, null);
        Person left = new Person(LEAVER, "M0009", LocalDate.of(2010, 4, 1), about);
        left.leave(TODAY.minusDays(1));
        return port(People.class, Map.of("find", id -> Optional.of(left)));
    }

    private static AssetDetails in(DepartmentId department) {
        return copy(orderForms(), department, null, null, false, AssetStatus.ACTIVE, null);
    }

    private static AssetDetails with(
            AssetDetails of, StaffId owner, AssetId parent, boolean handedDown, AssetStatus status, LocalDate retiredOn) {
        return copy(of, of.department(), owner, parent, handedDown, status, retiredOn);
    }

    private static AssetDetails copy(
            AssetDetails of,
            DepartmentId department,
            StaffId owner,
            AssetId parent,
            boolean handedDown,
            AssetStatus status,
            LocalDate retiredOn) {
        return new AssetDetails(
                of.organization(),
                department,
                of.category(),
                of.name(),
                of.note(),
                of.userScope(),
                owner,
                of.medium(),
                of.contents(),
                of.cia(),
                of.forcedReason(),
                of.sensitivity(),
                of.retention(),
                of.registeredOn(),
                of.environment(),
                status,
                parent,
                of.acquiredOn(),
                retiredOn,
                handedDown);
    }

    /** A port of which only the named methods are asked; whatever else fails the test. */
    private static <P> P port(Class<P> type, Map<String, Function<Object, Object>> answers) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (answers.containsKey(method.getName())) {
                return answers.get(method.getName()).apply(arguments[0]);
            }
            throw new UnsupportedOperationException(method.toString());
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
