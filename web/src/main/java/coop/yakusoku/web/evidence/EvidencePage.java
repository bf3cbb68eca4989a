package coop.yakusoku.web.evidence;

import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.evidence.EvidenceFilter;
import coop.yakusoku.ejb.evidence.EvidenceOrder;
import coop.yakusoku.ejb.evidence.EvidenceQueries;
import coop.yakusoku.ejb.evidence.EvidenceStanding;
import coop.yakusoku.ejb.evidence.ListedEvidence;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Texts;
import coop.yakusoku.web.shared.UrlLazyModel;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Backs {@code evidence/evidence.xhtml}: all evidence of records one may read. */
@Named
@ViewScoped
public class EvidencePage implements Serializable {

    private static final Map<String, EvidenceOrder> SORTS = Map.of(
            "title", EvidenceOrder.TITLE,
            "doneOn", EvidenceOrder.DONE_ON,
            "expiresOn", EvidenceOrder.EXPIRES_ON,
            "attachedAt", EvidenceOrder.ATTACHED_AT);

    @Inject private EvidenceQueries queries;
    @Inject private Caller caller;

    private EvidenceFilter filter;
    private List<String> kinds;
    private StaffId me;
    private UrlLazyModel<ListedEvidence> list;

    public void load() {
        Map<String, String> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        me = caller.staff();
        kinds = queries.kinds();
        String kind = address.get("kind");
        EvidenceFilter wish = new EvidenceFilter(
                address.get("q"),
                kind != null && kinds.contains(kind) ? kind : null,
                value(address.get("standing"), EvidenceStanding::valueOf),
                value(address.get("person"), StaffId::of));
        filter = wish;
        list = new UrlLazyModel<>(
                () -> queries.count(wish),
                window -> queries.page(
                        wish, SORTS.get(window.sort()), window.descending(), window.first(), window.size()),
                row -> row.row().attachment().toString(),
                "-attachedAt",
                SORTS.keySet());
    }

    private static <T> T value(String text, Function<String, T> reader) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException forged) {
            return null;
        }
    }

    /** The name of a kind of record: 情報資産. */
    public String kind(String kind) {
        String context = kind.substring(0, kind.indexOf('.'));
        return Texts.find(Texts.bundleOf(context), kind, Texts.locale()).orElse(kind);
    }

    public EvidenceStanding[] getStandings() {
        return EvidenceStanding.values();
    }

    public EvidenceFilter getFilter() {
        return filter;
    }

    public List<String> getKinds() {
        return kinds;
    }

    public StaffId getMe() {
        return me;
    }

    /** Somebody else the list is narrowed to; empty when it is not. */
    public List<StaffId> getOthers() {
        return filter.person() == null || filter.person().equals(me) ? List.of() : List.of(filter.person());
    }

    public boolean isMaySetLimits() {
        return caller.has(Roles.PRIVACY_MANAGER);
    }

    public UrlLazyModel<ListedEvidence> getList() {
        return list;
    }
}
