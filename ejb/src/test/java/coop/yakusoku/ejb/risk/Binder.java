package coop.yakusoku.ejb.risk;

import static coop.yakusoku.domain.risk.RiskFixtures.COOP;
import static coop.yakusoku.domain.risk.RiskFixtures.NORTH_CENTER;
import static coop.yakusoku.domain.risk.RiskFixtures.OFFICER;
import static coop.yakusoku.domain.risk.RiskFixtures.TODAY;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.risk.Analyses;
import coop.yakusoku.domain.risk.Analysis;
import coop.yakusoku.domain.risk.AnalysisId;
import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.AssetChanged;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.Assets;
import coop.yakusoku.domain.risk.Catalog;
import coop.yakusoku.domain.risk.CatalogId;
import coop.yakusoku.domain.risk.Condition;
import coop.yakusoku.domain.risk.ControlDetails;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.MediumLevel;
import coop.yakusoku.domain.risk.MediumLevels;
import coop.yakusoku.domain.risk.Risk;
import coop.yakusoku.domain.risk.RiskAssessed;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.RiskInContext;
import coop.yakusoku.domain.risk.Risks;
import coop.yakusoku.domain.risk.ThreatClass;
import coop.yakusoku.domain.risk.ThreatDetails;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** A register in a ring binder: what the services need and no database. */
final class Binder implements Assets, Analyses, Risks, MediumLevels {

    static final Clock NOON = Clock.fixed(TODAY.atTime(12, 0).atZone(Clocks.TOKYO).toInstant(), Clocks.TOKYO);

    final Shelf catalogs = new Shelf();
    final List<Asset> assets = new ArrayList<>();
    final List<Analysis> analyses = new ArrayList<>();
    final List<Risk> risks = new ArrayList<>();
    final List<MediumLevel> levels = new ArrayList<>();
    final List<RiskAssessed> assessed = new ArrayList<>();
    final Asked reanalysis = new Asked();

    /** Analyses that stand in a frozen year. */
    final Set<AnalysisId> frozen = new LinkedHashSet<>();

    /** What the caller reaches, reading and writing. */
    Scope reach = new Scope(Set.of(COOP), Set.of());

    Scope writing = reach;

    /** Refuses whatever is not the version held. */
    final Versions versions = (seen, held, entity, id) -> {
        if (seen != held) {
            throw new RuleViolation(Versions.CHANGED_MEANWHILE, "田中", "10:00", List.of());
        }
    };

    AnalysisService analysisService() {
        return new AnalysisService(
                register(),
                following(),
                (filter, readable, writable) -> unanalysed(),
                reanalysis,
                this,
                this,
                catalogs,
                versions,
                caller(),
                NOON);
    }

    private List<AssetId> unanalysed() {
        return assets.stream()
                .map(Asset::id)
                .filter(it -> current(it).isEmpty())
                .toList();
    }

    AssessmentService assessmentService() {
        return new AssessmentService(register(), this, catalogs, versions, caller(), heard(), NOON);
    }

    MediumLevelService mediumLevelService() {
        return new MediumLevelService(register(), this, this, catalogs, versions, caller(), NOON);
    }

    RisksOfAsset following() {
        return new RisksOfAsset(this, this, catalogs, this, reanalysis);
    }

    /** Writes down what asked for another analysis. */
    static final class Asked implements Reanalysis {

        final List<String> told = new ArrayList<>();

        @Override
        public void changed(Asset asset, AssetChanged what) {
            told.add("changed " + asset.number());
        }

        @Override
        public void begunAnew(AssetId asset) {
            told.add("begun anew");
        }

        @Override
        public void published() {
            told.add("published");
        }

        @Override
        public void disposed(AssetId asset) {
            told.add("disposed");
        }
    }

    private Register register() {
        return new Register(this, caller());
    }

    /** The edition in force, with a threat to paper, one to servers that are exposed, and one to everything. */
    CatalogId editionInForce() {
        Catalog edition = catalogs.edition("第1版");
        catalogs.phase(edition, "USE");
        catalogs.phase(edition, "STORAGE");
        catalogs.control(edition, control("PPC-5.2", null));
        catalogs.threat(edition, threat("TH08", Set.of(), Set.of()));
        catalogs.threat(edition, threat("TH21", Set.of(Medium.PAPER), Set.of()));
        catalogs.threat(edition, threat("TH39", Set.of(Medium.CLOUD), Set.of(Condition.EXPOSED)));
        catalogs.vulnerability(edition, "VU21", "TH21", "施錠していない");
        edition.publish(TODAY);
        return edition.id();
    }

    static ControlDetails control(String code, String parent) {
        return new ControlDetails(code, parent, "施錠", "Locks", null, null, null, null, null, null);
    }

    static ThreatDetails threat(String code, Set<Medium> media, Set<Condition> conditions) {
        return new ThreatDetails(
                code,
                ThreatClass.THEFT,
                "脅威" + code,
                "Threat " + code,
                2,
                new LinkedHashSet<>(List.of("STORAGE", "USE")),
                "C",
                Set.of("PPC-5.2"),
                media,
                conditions);
    }

    Asset keep(Asset asset) {
        assets.add(asset);
        return asset;
    }

    Risk risk(String threatCode) {
        return risks.stream()
                .filter(it -> !it.superseded() && code(it).equals(threatCode))
                .findFirst()
                .orElseThrow();
    }

    List<String> codesOf(AnalysisId analysis) {
        return ofAnalysis(analysis).stream().map(this::code).sorted().toList();
    }

    private String code(Risk risk) {
        return catalogs.threat(risk.threat()).orElseThrow().code();
    }

    // --- ports

    @Override
    public Optional<Asset> find(AssetId id) {
        return assets.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public void add(Asset asset) {
        assets.add(asset);
    }

    @Override
    public String nextNumber(OrganizationId organization, int fiscalYear) {
        return "JS-" + fiscalYear + "-" + (assets.size() + 1);
    }

    @Override
    public List<String> nextNumbers(OrganizationId organization, int fiscalYear, int howMany) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean wouldCircle(AssetId child, AssetId parent) {
        return false;
    }

    @Override
    public Optional<Analysis> find(AnalysisId id) {
        return analyses.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Analysis> current(AssetId asset) {
        return analyses.stream()
                .filter(it -> it.asset().equals(asset) && !it.superseded())
                .findFirst();
    }

    @Override
    public void add(Analysis analysis) {
        analyses.add(analysis);
    }

    @Override
    public boolean frozen(AnalysisId id) {
        return frozen.contains(id);
    }

    @Override
    public void succeed(Analysis superseded, Analysis next) {
        if (current(next.asset()).isPresent()) {
            throw new IllegalStateException("two open analyses of one asset");
        }
        analyses.add(next);
    }

    @Override
    public Optional<Risk> find(RiskId id) {
        return risks.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public List<RiskInContext> inContext(Collection<RiskId> ids) {
        return risks.stream().filter(it -> ids.contains(it.id())).map(this::inContext).toList();
    }

    private RiskInContext inContext(Risk risk) {
        Analysis analysis = find(risk.analysis()).orElseThrow();
        return new RiskInContext(
                risk,
                find(risk.asset()).orElseThrow(),
                analysis,
                catalogs.find(analysis.catalog()).orElseThrow().weights());
    }

    @Override
    public List<Risk> ofAnalysis(AnalysisId analysis) {
        return risks.stream().filter(it -> it.analysis().equals(analysis)).toList();
    }

    @Override
    public List<Risk> currentOf(AssetId asset) {
        return risks.stream()
                .filter(it -> it.asset().equals(asset) && !it.superseded())
                .toList();
    }

    @Override
    public List<Risk> acceptedUntilBefore(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<RiskInContext> onMedium(OrganizationId organization, Medium medium, String threatCode) {
        return risks.stream()
                .filter(it -> !it.superseded() && code(it).equals(threatCode))
                .map(this::inContext)
                .filter(it -> it.asset().organization().equals(organization) && it.asset().medium() == medium)
                .toList();
    }

    @Override
    public void add(Risk risk) {
        risks.add(risk);
    }

    @Override
    public void remove(Risk risk) {
        risks.remove(risk);
    }

    @Override
    public Optional<MediumLevel> find(OrganizationId organization, Medium medium, String threatCode) {
        return of(organization, medium).stream()
                .filter(it -> it.threatCode().equals(threatCode))
                .findFirst();
    }

    @Override
    public List<MediumLevel> of(OrganizationId organization, Medium medium) {
        return levels.stream()
                .filter(it -> it.organization().equals(organization) && it.medium() == medium)
                .toList();
    }

    @Override
    public void add(MediumLevel level) {
        levels.add(level);
    }

    @Override
    public void remove(MediumLevel level) {
        levels.remove(level);
    }

    // --- around the ports

    Caller caller() {
        return new Caller() {
            @Override
            public StaffId staff() {
                return OFFICER;
            }

            @Override
            public String username() {
                return "officer";
            }

            @Override
            public String displayName() {
                return "田中 由美";
            }

            @Override
            public Optional<OrganizationId> organization() {
                return Optional.of(COOP);
            }

            @Override
            public Optional<DepartmentId> department() {
                return Optional.of(NORTH_CENTER);
            }

            @Override
            public String place() {
                return "みどり野生活協同組合 北センター";
            }

            @Override
            public Set<String> roles() {
                return Set.of(Roles.PROTECTION_OFFICER, Roles.STAFF);
            }

            @Override
            public Scope scope(String... roles) {
                return Arrays.asList(roles).contains(Roles.PROTECTION_OFFICER) ? writing : Scope.NONE;
            }

            @Override
            public Scope readable() {
                return reach;
            }
        };
    }

    private Event<RiskAssessed> heard() {
        return new Event<>() {
            @Override
            public void fire(RiskAssessed event) {
                assessed.add(event);
            }

            @Override
            public <U extends RiskAssessed> CompletionStage<U> fireAsync(U event) {
                throw new UnsupportedOperationException();
            }

            @Override
            public <U extends RiskAssessed> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Event<RiskAssessed> select(Annotation... qualifiers) {
                throw new UnsupportedOperationException();
            }

            @Override
            public <U extends RiskAssessed> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
                throw new UnsupportedOperationException();
            }

            @Override
            public <U extends RiskAssessed> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
