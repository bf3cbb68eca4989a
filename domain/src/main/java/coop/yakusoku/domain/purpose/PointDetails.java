package coop.yakusoku.domain.purpose;

import coop.yakusoku.domain.shared.RuleViolation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is said of an acquisition point (6.17).
 *
 * @param categories codes of collection categories, C1 to C4; at least one before it goes live (T-1-b)
 * @param purposes codes of the purposes the data is collected for
 * @param posting where the notice is shown, at most 300 characters
 * @param endsOn the last day, or null for no end
 */
public record PointDetails(
        String name,
        AcquisitionChannel channel,
        Set<DataSubject> subjects,
        Set<String> categories,
        Set<String> purposes,
        AcquisitionMethod method,
        NoticeWay noticeWay,
        Set<LegalityCheck> checks,
        String posting,
        LocalDate startsOn,
        LocalDate endsOn,
        List<PointItem> items)
        implements Serializable {

    /**
     * @throws RuleViolation {@code purpose.field-missing}, {@code purpose.text-too-long}, {@code
     *     purpose.end-before-begin}; {@code purpose.item-twice}
     */
    public PointDetails {
        name = Words.required("name", name, 200);
        Words.required("channel", channel);
        Words.required("method", method);
        Words.required("noticeWay", noticeWay);
        Words.required("startsOn", startsOn);
        posting = Words.optional("posting", posting, 300);
        subjects = Set.copyOf(subjects);
        checks = Set.copyOf(checks);
        items = List.copyOf(items);
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw new RuleViolation("purpose.end-before-begin", startsOn);
        }
        if (items.stream().map(PointItem::item).distinct().count() < items.size()) {
            throw new RuleViolation("purpose.item-twice");
        }
    }
}
