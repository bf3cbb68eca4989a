package coop.yakusoku.ejb.work;

import coop.yakusoku.domain.shared.JapaneseDate;
import coop.yakusoku.domain.work.MailWish;
import coop.yakusoku.domain.work.Reminder;
import coop.yakusoku.ejb.shared.work.WorkGroup;
import coop.yakusoku.ejb.shared.work.WorkItem;
import coop.yakusoku.ejb.shared.work.WorkPile;
import coop.yakusoku.ejb.shared.work.WorkWords;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Writes the mail of the day, in Japanese: what is overdue, and what is due in 1, 7 and 30 days. It names our own
 * records, and links to them; no word of members.
 */
final class LetterWriter {

    /** So many lines of a kind under one heading, so that no kind hides another; the rest is a number and a link. */
    private static final int MOST = 20;

    private final String publicUrl;
    private final Locale language;
    private final ResourceBundle texts;

    /**
     * @param publicUrl where links lead, without a slash at its end
     * @param language Japanese or English
     */
    LetterWriter(String publicUrl, Locale language) {
        this.publicUrl = publicUrl;
        this.language = language;
        this.texts = ResourceBundle.getBundle(
                "coop.yakusoku.ejb.work.WorkWords",
                language,
                LetterWriter.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * The mail of a day; empty when there is nothing to say.
     *
     * @param told the day of the last mail before, whose reminders are told
     */
    Optional<Letter> write(List<WorkPile> piles, MailWish wish, LocalDate told, LocalDate today) {
        Map<Reminder, List<Line>> lines = new EnumMap<>(Reminder.class);
        for (WorkPile pile : piles) {
            for (WorkItem item : pile.items()) {
                Reminder.of(item.due(), told, today)
                        .filter(reminder -> pile.group() != WorkGroup.NEWS)
                        .filter(reminder -> wish == MailWish.ALL || reminder == Reminder.OVERDUE)
                        .ifPresent(reminder -> lines.computeIfAbsent(reminder, it -> new ArrayList<>())
                                .add(new Line(pile.kind(), item)));
            }
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        lines.values().forEach(each -> each.sort(Comparator.comparing((Line line) -> line.item.due())
                .thenComparing(line -> line.item.title())));
        return Optional.of(new Letter(subject(lines), plain(lines, today), html(lines, today)));
    }

    private String subject(Map<Reminder, List<Line>> lines) {
        int overdue = lines.getOrDefault(Reminder.OVERDUE, List.of()).size();
        int soon = lines.values().stream().mapToInt(List::size).sum() - overdue;
        if (soon == 0) {
            return text("mail.subject.overdue", overdue);
        }
        return overdue == 0 ? text("mail.subject.soon", soon) : text("mail.subject.both", overdue, soon);
    }

    private String plain(Map<Reminder, List<Line>> lines, LocalDate today) {
        StringBuilder letter = new StringBuilder(text("mail.opening", day(today))).append("\n");
        lines.forEach((reminder, each) -> {
            letter.append("\n■ ").append(heading(reminder, each.size())).append('\n');
            shown(each).forEach(line -> letter.append("・")
                    .append(day(line.item.due()))
                    .append("　")
                    .append(line.item.title())
                    .append(line.item.about() == null ? "" : "（" + line.item.about() + "）")
                    .append("　")
                    .append(kind(line))
                    .append("\n　")
                    .append(publicUrl)
                    .append(line.item.page())
                    .append('\n'));
            int more = each.size() - shown(each).size();
            if (more > 0) {
                letter.append("　").append(text("mail.more", more)).append('\n');
            }
        });
        return letter.append('\n')
                .append(text("mail.inbox"))
                .append('\n')
                .append(publicUrl)
                .append("/work/inbox.xhtml\n\n")
                .append(text("mail.closing"))
                .append('\n')
                .append(publicUrl)
                .append("/work/notices.xhtml\n")
                .toString();
    }

    private String html(Map<Reminder, List<Line>> lines, LocalDate today) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"")
                .append(language.getLanguage())
                .append("\"><head><meta charset=\"UTF-8\"></head><body>");
        page.append("<p>").append(escaped(text("mail.opening", day(today)))).append("</p>");
        lines.forEach((reminder, each) -> {
            page.append("<h2>").append(escaped(heading(reminder, each.size()))).append("</h2><ul>");
            shown(each).forEach(line -> page.append("<li>")
                    .append(escaped(day(line.item.due())))
                    .append(" <a href=\"")
                    .append(escaped(publicUrl + line.item.page()))
                    .append("\">")
                    .append(escaped(line.item.title()))
                    .append("</a> ")
                    .append(line.item.about() == null ? "" : escaped(line.item.about()) + " ")
                    .append("<small>")
                    .append(escaped(kind(line)))
                    .append("</small></li>"));
            page.append("</ul>");
            int more = each.size() - shown(each).size();
            if (more > 0) {
                page.append("<p>").append(escaped(text("mail.more", more))).append("</p>");
            }
        });
        return page.append("<p><a href=\"")
                .append(escaped(publicUrl + "/work/inbox.xhtml"))
                .append("\">")
                .append(escaped(text("mail.inbox")))
                .append("</a></p><p><small><a href=\"")
                .append(escaped(publicUrl + "/work/notices.xhtml"))
                .append("\">")
                .append(escaped(text("mail.closing")))
                .append("</a></small></p></body></html>")
                .toString();
    }

    private static List<Line> shown(List<Line> all) {
        Map<String, Integer> seen = new HashMap<>();
        return all.stream().filter(line -> seen.merge(line.kind, 1, Integer::sum) <= MOST).toList();
    }

    private String heading(Reminder reminder, int count) {
        return text("mail." + reminder.name(), count);
    }

    private String kind(Line line) {
        return WorkWords.work(line.kind, language);
    }

    private String day(LocalDate day) {
        return language.equals(Locale.JAPANESE) ? JapaneseDate.both(day) : day.toString();
    }

    private String text(String key, Object... arguments) {
        String pattern = texts.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language).format(arguments);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private record Line(String kind, WorkItem item) {}
}
