package coop.yakusoku.domain.purpose;

import java.util.List;
import java.util.Optional;

/** The acquisition points and their notices. */
public interface Points {

    Optional<AcquisitionPoint> find(PointId id);

    /** @param number {@code AP-0012} */
    Optional<AcquisitionPoint> withNumber(String number);

    void add(AcquisitionPoint point);

    /** The editions of a point's notice, the newest first, dropped ones left out. */
    List<Notice> notices(PointId point);

    /** The editions of the general notices, the newest first. */
    List<Notice> generalNotices();

    Optional<Notice> find(NoticeId id);

    void add(Notice notice);
}
