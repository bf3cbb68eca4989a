package coop.yakusoku.web.risk;

import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Door;
import coop.yakusoku.web.shared.Doors;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The pages of the register. */
@ApplicationScoped
public class RiskDoors implements Doors {

    private static final String[] READERS = {Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR};

    private static final String[] ASSET_READERS = {
        Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR, Roles.CONTRACT_SUPERVISOR
    };

    private static final String[] WRITERS = {Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER};

    @Override
    public List<Door> doors() {
        return List.of(
                Door.menu("/risk/assets.xhtml", "pi-table", ASSET_READERS),
                Door.menu("/risk/sheet.xhtml", "pi-pencil", READERS),
                Door.menu("/risk/risks.xhtml", "pi-exclamation-triangle", READERS)
                        .openTo(Roles.STAFF),
                Door.menu("/risk/heat-map.xhtml", "pi-th-large", READERS),
                Door.menu("/risk/medium-levels.xhtml", "pi-sliders-h", READERS),
                Door.menu("/risk/years.xhtml", "pi-calendar", READERS),
                Door.menu("/risk/reports.xhtml", "pi-print", READERS),
                Door.menu("/risk/catalogs.xhtml", "pi-book", READERS),
                Door.page("/risk/year.xhtml", READERS),
                Door.page("/risk/dossier.xhtml", READERS),
                Door.page("/risk/department-dossier.xhtml", READERS),
                Door.page("/risk/life-cycle.xhtml", READERS),
                Door.page("/risk/edit-handling.xhtml", WRITERS),
                Door.page("/risk/compare-years.xhtml", READERS),
                Door.page("/risk/asset.xhtml", ASSET_READERS),
                Door.page("/risk/edit-asset.xhtml", WRITERS),
                Door.page("/risk/import-assets.xhtml", WRITERS),
                Door.page("/risk/change-assets.xhtml", WRITERS),
                Door.page("/risk/change-risks.xhtml", WRITERS),
                Door.page("/risk/link-entries.xhtml", WRITERS),
                Door.page("/risk/assess-asset.xhtml", READERS),
                Door.page("/risk/submit-analyses.xhtml", WRITERS),
                Door.page("/risk/assess-risk.xhtml", WRITERS),
                Door.page("/risk/add-threat.xhtml", WRITERS),
                Door.page("/risk/catalog.xhtml", READERS),
                Door.page("/risk/publish-catalog.xhtml", Roles.PRIVACY_MANAGER),
                Door.page("/risk/edit-threat.xhtml", Roles.PRIVACY_MANAGER),
                Door.page("/risk/edit-control.xhtml", Roles.PRIVACY_MANAGER),
                Door.page("/risk/edit-vulnerability.xhtml", Roles.PRIVACY_MANAGER),
                Door.page("/risk/edit-phase.xhtml", Roles.PRIVACY_MANAGER),
                Door.page("/risk/edit-weights.xhtml", Roles.PRIVACY_MANAGER),
                Door.page("/risk/risk.xhtml", Roles.STAFF),
                Door.page("/risk/treat-risk.xhtml", WRITERS),
                Door.page("/risk/accept-risk.xhtml", Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER));
    }
}
