package coop.yakusoku.web.shared;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.lists.ListSettingQueries;
import coop.yakusoku.ejb.shared.lists.ListSettingService;
import coop.yakusoku.ejb.shared.lists.ListSettings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Backs {@code y:listTools}: saved views, the columns shown, and files of any list. */
@Named
@RequestScoped
public class ListToolsPage {

    private static final String BUNDLE = "sharedText";

    /** Parameters that say how to show a list, not what of it. */
    private static final Set<String> ASKS_NOTHING = Set.of("page", "size", "sort", "dir", "print", "view");

    @Inject
    private ListSettingQueries queries;

    @Inject
    private ListSettingService service;

    @Inject
    private Screen screen;

    private final Map<String, ListTools> tools = new HashMap<>();

    /** @param list {@code context.things} */
    public ListTools of(String list) {
        return tools.computeIfAbsent(list, it -> new ListTools(it, queries.of(it)));
    }

    /** Whether the address asks for nothing in particular, so that an empty list means that there is nothing at all yet. */
    public boolean isUnasked() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().entrySet().stream()
                .noneMatch(said -> !ASKS_NOTHING.contains(said.getKey()) && !said.getValue().isBlank());
    }

    /** Keeps what the address says under the name that is typed. */
    public String keep(String list) {
        ListTools typed = of(list);
        try {
            service.keep(list, typed.getName(), query(), typed.isShared());
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell(BUNDLE, "view.kept", typed.getName());
        return here();
    }

    public String remove(ListSettings.View view) {
        service.remove(view.id());
        screen.tell(BUNDLE, "view.removed", view.name());
        return here();
    }

    /** Shows the columns that are ticked, and hides the others of those one may choose. */
    public String showColumns(String list, Map<String, String> columns) {
        String[] ticked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get("column");
        Set<String> shown = ticked == null ? Set.of() : Set.copyOf(Arrays.asList(ticked));
        List<String> hidden =
                columns.keySet().stream().filter(it -> !shown.contains(it)).toList();
        service.hide(list, hidden);
        return here();
    }

    /** The address behind its question mark, as the browser shows it; empty text for none. */
    public String getQuery() {
        return query();
    }

    private static String query() {
        String query = request().getQueryString();
        return query == null ? "" : query;
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    /** Back to the same list, so that a reload repeats nothing. */
    private String here() {
        screen.keepMessagesOverRedirect();
        FacesContext faces = FacesContext.getCurrentInstance();
        String address = request().getContextPath() + faces.getViewRoot().getViewId();
        try {
            faces.getExternalContext().redirect(query().isEmpty() ? address : address + "?" + query());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
        return null;
    }
}
