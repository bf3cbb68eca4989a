package coop.yakusoku.web.home;

import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.web.shared.Door;
import coop.yakusoku.web.shared.PostLimitFilter;
import coop.yakusoku.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Backs {@code WEB-INF/templates/page.xhtml}: menu, person, and what is wrong with the form. */
@Named
@RequestScoped
public class FramePage {

    @Inject
    private House house;

    @Inject
    private Caller caller;

    private String name;
    private String place;
    private List<Section> menu;

    @PostConstruct
    void load() {
        name = caller.displayName();
        place = caller.place();
        Map<String, List<Entry>> sections = new LinkedHashMap<>();
        String here = FacesContext.getCurrentInstance().getExternalContext().getRequestServletPath();
        house.menu(caller.roles())
                .forEach(door -> sections.computeIfAbsent(door.context(), context -> new ArrayList<>())
                        .add(entry(door, here)));
        menu = new ArrayList<>();
        sections.forEach((context, entries) -> menu.add(new Section(context, text(context, "menu.heading"), entries)));
    }

    private static Entry entry(Door door, String here) {
        return new Entry(
                text(door.context(), door.menuKey()),
                door.path(),
                door.icon(),
                door.path().equals(here));
    }

    private static String text(String context, String key) {
        return Texts.find(Texts.bundleOf(context), key, Texts.locale()).orElse(key);
    }

    /** What is said beside fields, gathered for the summary on top. */
    public List<Problem> getProblems() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Problem> problems = new ArrayList<>();
        Iterator<String> fields = faces.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            if (field != null) {
                faces.getMessageList(field).forEach(message -> problems.add(new Problem(field, message.getSummary())));
            }
        }
        return problems;
    }

    /** What is said about the page as a whole. */
    public List<Notice> getNotices() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Notice> notices = new ArrayList<>();
        if (faces.getExternalContext().getRequestParameterMap().containsKey(PostLimitFilter.TOO_LARGE)
                && !faces.isPostback()) {
            notices.add(new Notice("refused", text("shared", "shared.post-too-large")));
        }
        for (FacesMessage message : faces.getMessageList(null)) {
            notices.add(new Notice(kind(message), message.getSummary()));
            message.rendered();
        }
        return notices;
    }

    private static String kind(FacesMessage message) {
        if (message.getSeverity().equals(FacesMessage.SEVERITY_INFO)) {
            return "done";
        }
        return message.getSeverity().equals(FacesMessage.SEVERITY_WARN) ? "warning" : "refused";
    }

    /** The page's address with its query, for the language switch to return to. */
    public String getHere() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String query = request.getQueryString();
        return URLEncoder.encode(request.getServletPath() + (query == null ? "" : "?" + query), StandardCharsets.UTF_8);
    }

    public boolean isEnglish() {
        return Texts.locale().getLanguage().equals("en");
    }

    public String getName() {
        return name;
    }

    /** The organisation and department in force; empty for people without one. */
    public String getPlace() {
        return place;
    }

    public String getUsername() {
        return caller.username();
    }

    public List<Section> getMenu() {
        return menu;
    }

    /** The part of the menu that belongs to one context. */
    public record Section(String context, String heading, List<Entry> entries) {}

    /** A line of the menu; {@code here} when it is the page on the screen. */
    public record Entry(String label, String path, String icon, boolean here) {}

    /** What is wrong with one field. */
    public record Problem(String field, String text) {}

    /** A message about the whole page: {@code done}, {@code warning} or {@code refused}. */
    public record Notice(String kind, String text) {

        /** The picture beside it; the words carry the meaning. */
        public String icon() {
            return switch (kind) {
                case "done" -> "pi-check-circle";
                case "warning" -> "pi-exclamation-triangle";
                default -> "pi-times-circle";
            };
        }
    }
}
