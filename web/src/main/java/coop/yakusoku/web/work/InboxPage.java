package coop.yakusoku.web.work;

import coop.yakusoku.ejb.shared.work.WorkGroup;
import coop.yakusoku.ejb.shared.work.WorkItem;
import coop.yakusoku.ejb.work.Inbox;
import coop.yakusoku.ejb.work.InboxFilter;
import coop.yakusoku.ejb.work.InboxQueries;
import coop.yakusoku.ejb.work.InboxService;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.Texts;
import coop.yakusoku.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

/** Backs {@code work/inbox.xhtml}: a page of links, light enough for a telephone. */
@Named
@RequestScoped
public class InboxPage {

    private static final String ADDRESS = "/work/inbox.xhtml";
    private static final int SIZE = 50;

    @Inject
    private InboxQueries queries;

    @Inject
    private InboxService service;

    @Inject
    private Screen screen;

    @Inject
    private Clock clock;

    private String q;
    private String group;
    private String mine;
    private String unread;
    private Inbox inbox;
    private int at;
    private List<Line> lines;

    public void load() {
        Map<String, String> said =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        q = said.get("q");
        group = said.get("group");
        mine = blankToNull(said.get("mine"));
        unread = blankToNull(said.get("unread"));
        String page = said.get("page");
        at = page != null && page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
        inbox = queries.inbox(
                new InboxFilter(wished(), mine != null, unread != null, q == null ? "" : q),
                Texts.locale(),
                (at - 1) * SIZE,
                SIZE);
        LocalDate today = LocalDate.now(clock);
        lines = inbox.rows().stream().map(row -> line(row, today)).toList();
    }

    /** Whatever waits now is looked at. */
    public String readAll() {
        service.readAll();
        screen.tell("workText", "inbox.allRead");
        screen.keepMessagesOverRedirect();
        return "/work/inbox.xhtml?faces-redirect=true";
    }

    private Line line(Inbox.Row row, LocalDate today) {
        ResourceBundle texts = Texts.find("workText").orElseThrow();
        WorkItem item = row.item();
        String badge = badge(row.group());
        return new Line(
                row.key(),
                row.read() ? "y-inbox-row" : "y-inbox-row y-inbox-new",
                item.page(),
                item.title(),
                item.about(),
                "y-badge y-badge-" + badge,
                Words.label(texts, row.group()),
                Words.work(row.kind()),
                badge.equals("bad") ? "y-overdue" : "",
                Words.dayPart(item.due(), 0),
                Words.dayPart(item.due(), 1),
                left(item.due(), today),
                String.valueOf(row.read()),
                texts.getString(row.read() ? "inbox.markUnread" : "inbox.markRead") + " " + item.title(),
                row.read() ? "pi pi-eye" : "pi pi-circle-fill");
    }

    /** The kind of badge of a group. */
    private static String badge(WorkGroup group) {
        return switch (group) {
            case OVERDUE -> "bad";
            case APPROVAL, RETURNED -> "warn";
            case NEWS -> "plain";
            default -> "info";
        };
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private WorkGroup wished() {
        return Arrays.stream(WorkGroup.values())
                .filter(it -> it.name().equals(group))
                .findFirst()
                .orElse(null);
    }

    private String left(LocalDate due, LocalDate today) {
        if (due == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return screen.text("workText", "inbox.today");
        }
        return days < 0
                ? screen.text("workText", "inbox.late", -days)
                : screen.text("workText", "inbox.left", days);
    }

    private String address(String otherGroup, int otherPage) {
        StringBuilder address = new StringBuilder(ADDRESS).append('?');
        parameter(address, "q", q);
        parameter(address, "group", otherGroup);
        parameter(address, "mine", mine);
        parameter(address, "unread", unread);
        parameter(address, "page", otherPage == 1 ? null : String.valueOf(otherPage));
        return address.substring(0, address.length() - 1);
    }

    private static void parameter(StringBuilder address, String name, String value) {
        if (value != null && !value.isBlank()) {
            address.append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                    .append('&');
        }
    }

    /** The groups that have something, each with its number and address; first of all, everything. */
    public List<Tab> getTabs() {
        List<Tab> tabs = new ArrayList<>();
        long all = inbox.groups().values().stream().mapToLong(Long::longValue).sum();
        tabs.add(new Tab(screen.text("workText", "inbox.all"), all, address(null, 1), wished() == null));
        for (WorkGroup each : WorkGroup.values()) {
            long count = inbox.groups().getOrDefault(each, 0L);
            if (count > 0 || each == wished()) {
                String label = screen.text("workText", "WorkGroup." + each);
                tabs.add(new Tab(label, count, address(each.name(), 1), each == wished()));
            }
        }
        return tabs;
    }

    /** The page before; null on the first. */
    public String getBefore() {
        return at > 1 ? address(group, at - 1) : null;
    }

    /** The page after; null on the last. */
    public String getAfter() {
        return at * SIZE < inbox.count() ? address(group, at + 1) : null;
    }

    public List<Object> getReport() {
        int first = inbox.rows().isEmpty() ? 0 : (at - 1) * SIZE + 1;
        return List.of(inbox.count(), first, Math.max(0, first - 1 + inbox.rows().size()));
    }

    public Inbox getInbox() {
        return inbox;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getQ() {
        return q;
    }

    public String getGroup() {
        return group;
    }

    public String getMine() {
        return mine;
    }

    public String getUnread() {
        return unread;
    }

    /**
     * A line of the list, all of it in the reader's words.
     *
     * @param dueYear the day before its bracket, and behind it the bracket; both empty without a day
     * @param left how long there is
     */
    public record Line(
            String key,
            String style,
            String page,
            String title,
            String about,
            String badge,
            String group,
            String kind,
            String dueStyle,
            String dueYear,
            String dueEra,
            String left,
            String read,
            String mark,
            String icon) {}

    /** A group to choose. */
    public record Tab(String label, long count, String address, boolean here) {

        /** What marks it for the ear. */
        public String current() {
            return here ? "page" : "false";
        }
    }
}
