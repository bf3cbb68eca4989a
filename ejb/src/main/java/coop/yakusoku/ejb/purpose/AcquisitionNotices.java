package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.AcquisitionPoint;
import coop.yakusoku.domain.purpose.Notice;
import coop.yakusoku.domain.purpose.NoticeState;
import coop.yakusoku.domain.purpose.Points;
import coop.yakusoku.domain.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Under which notice a record comes in (W-1c). Whoever stores what came through an acquisition point asks here, and keeps the
 * answer with the record.
 *
 * <p>Not a door: for other contexts' services, which have asked the caller's roles.
 */
@ApplicationScoped
public class AcquisitionNotices {

    /**
     * The notice shown.
     *
     * @param notice its id, to be kept with the record
     * @param purposes the places of the purposes it names, in the masks
     */
    public record Shown(UUID notice, long purposes) {}

    private final Points points;

    protected AcquisitionNotices() {
        this(null); // for the container's proxy
    }

    @Inject
    AcquisitionNotices(Points points) {
        this.points = points;
    }

    /**
     * @param point the number of the acquisition point, {@code AP-0012}
     * @param day the day the data was collected
     * @throws RuleViolation {@code purpose.point-not-live} when nothing may come through the point on that day
     */
    public Shown shownAt(String point, LocalDate day) {
        AcquisitionPoint found = points.withNumber(point)
                .filter(it -> it.collectsOn(day))
                .orElseThrow(() -> new RuleViolation("purpose.point-not-live"));
        Notice notice = points.notices(found.id()).stream()
                .filter(it -> it.state() == NoticeState.APPROVED)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("purpose.point-not-live"));
        return new Shown(notice.id().value(), notice.mask());
    }
}
