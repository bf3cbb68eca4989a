package coop.yakusoku.web.work;

import coop.yakusoku.ejb.shared.work.WorkGroup;
import coop.yakusoku.ejb.work.Inbox;
import coop.yakusoku.ejb.work.InboxFilter;
import coop.yakusoku.ejb.work.InboxQueries;
import coop.yakusoku.ejb.work.InboxService;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
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
    private String page;
    private Inbox inbox;
    private int at;
    private List<Line> lines;

    public void load() {
        at = page != null && page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
        inbox = queries.inbox(
                new InboxFilter(wished(), mine != null, unread != null, q == null ? "" : q),
                Texts.locale(),
                (at - 1) * SIZE,
                SIZE);
        LocalDate today = LocalDate.now(clock);
        lines = inbox.rows().stream().map(row -> new Line(row, left(row.item().due(), today))).toList();
    }

    /** Whatever waits now is looked at. */
    public String readAll() {
        service.readAll();
        screen.tell("workText", "inbox.allRead");
        screen.keepMessagesOverRedirect();
        return "/work/inbox.xhtml?faces-redirect=true";
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

    public void setQ(String q) {
        this.q = q;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getMine() {
        return mine;
    }

    public void setMine(String mine) {
        this.mine = mine;
    }

    public String getUnread() {
        return unread;
    }

    public void setUnread(String unread) {
        this.unread = unread;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    /** A line of the list; {@code left} says how long there is, empty without a day. */
    public record Line(Inbox.Row row, String left) {

        /** What marks it for the eye; the words beside it say it too. */
        public String style() {
            return row.read() ? "y-inbox-row" : "y-inbox-row y-inbox-new";
        }

        /** The kind of badge of its group. */
        public String badge() {
            return switch (row.group()) {
                case OVERDUE -> "bad";
                case APPROVAL, RETURNED -> "warn";
                case NEWS -> "plain";
                default -> "info";
            };
        }
    }

    /** A group to choose. */
    public record Tab(String label, long count, String address, boolean here) {

        /** What marks it for the ear. */
        public String current() {
            return here ? "page" : "false";
        }
    }
}
