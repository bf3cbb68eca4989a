package coop.yakusoku.web.risk.yearly;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.risk.RiskBand;
import coop.yakusoku.domain.risk.Standing;
import coop.yakusoku.domain.risk.yearly.SnapshotId;
import coop.yakusoku.ejb.risk.yearly.FrozenAsset;
import coop.yakusoku.ejb.risk.yearly.FrozenDepartment;
import coop.yakusoku.ejb.risk.yearly.FrozenFilter;
import coop.yakusoku.ejb.risk.yearly.FrozenRisk;
import coop.yakusoku.ejb.risk.yearly.SnapshotQueries;
import coop.yakusoku.ejb.risk.yearly.SnapshotRow;
import coop.yakusoku.web.shared.RecordFrame;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.UrlLazyModel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Backs {@code risk/year.xhtml}: the register as it stood when a year was frozen. */
@Named
@ViewScoped
public class YearPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String RISKS = "risks";
    private static final String ASSETS = "assets";

    @Inject
    private SnapshotQueries queries;

    @Inject
    private Screen screen;

    private final Map<String, String> said = new TreeMap<>();
    private String id;
    private SnapshotRow head;
    private RecordFrame frame;
    private transient List<FrozenDepartment> departments;
    private UrlLazyModel<FrozenRisk> risks;
    private UrlLazyModel<FrozenAsset> assets;

    public void load() {
        SnapshotId asked = screen.id(id, SnapshotId::of);
        head = queries.head(asked);
        frame = RecordFrame.of(head.head(), "info")
                .tab(RISKS, "years.risks")
                .tab(ASSETS, "years.assets")
                .withEvidence()
                .withApprovals()
                .withLinks()
                .open(said.get("tab"));
        if (!frame.shows(RISKS) && !frame.shows(ASSETS)) {
            return;
        }
        departments = queries.departments(asked);
        FrozenFilter filter = filter();
        if (isAssetsShown()) {
            assets = new UrlLazyModel<>(
                    () -> queries.countAssets(asked, filter),
                    window -> queries.assets(asked, filter, window.first(), window.size()),
                    row -> row.id().toString(),
                    "number",
                    Set.of());
        } else {
            risks = new UrlLazyModel<>(
                    () -> queries.countRisks(asked, filter),
                    window -> queries.risks(asked, filter, window.first(), window.size()),
                    row -> row.id().toString(),
                    "-priority",
                    Set.of());
        }
    }

    private FrozenFilter filter() {
        return new FrozenFilter(
                said.get("q"), department(), constant("band", RiskBand.class), constant("standing", Standing.class));
    }

    private DepartmentId department() {
        return departments.stream()
                .map(FrozenDepartment::id)
                .filter(it -> it.toString().equals(said.get("department")))
                .findFirst()
                .orElse(null);
    }

    private <E extends Enum<E>> E constant(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> it.name().equals(said.get(name)))
                .findFirst()
                .orElse(null);
    }

    public boolean isAssetsShown() {
        return frame.shows(ASSETS);
    }

    /** The parameters of the address. */
    public Map<String, String> getSaid() {
        return said;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public RecordFrame getFrame() {
        return frame;
    }

    public SnapshotRow getHead() {
        return head;
    }

    public List<FrozenDepartment> getDepartments() {
        return departments;
    }

    public UrlLazyModel<FrozenRisk> getRisks() {
        return risks;
    }

    public UrlLazyModel<FrozenAsset> getAssets() {
        return assets;
    }

    public RiskBand[] getBands() {
        return RiskBand.values();
    }

    public Standing[] getStandings() {
        return Standing.values();
    }
}
