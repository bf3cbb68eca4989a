package coop.yakusoku.web.accesslog;

import coop.yakusoku.domain.accesslog.review.ViewpointCode;
import coop.yakusoku.ejb.accesslog.review.Viewpoint;
import java.io.Serializable;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** A viewpoint as it is edited. */
public class ViewpointForm implements Serializable {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    private final ViewpointCode code;
    private final long version;
    private boolean watched;
    private Integer threshold;
    private String begins;
    private String ends;

    ViewpointForm(Viewpoint held) {
        code = held.code();
        version = held.version();
        watched = held.watched();
        threshold = held.threshold();
        begins = held.begins() == null ? null : HOUR.format(held.begins());
        ends = held.ends() == null ? null : HOUR.format(held.ends());
    }

    Viewpoint wish() {
        return new Viewpoint(code, watched, threshold == null ? 0 : threshold, hour(begins), hour(ends), version);
    }

    /** Null for what is no time of the day; the service refuses it where one is needed. */
    private static LocalTime hour(String written) {
        try {
            return written == null || written.isBlank() ? null : LocalTime.parse(written.strip(), HOUR);
        } catch (DateTimeParseException noTime) {
            return null;
        }
    }

    public ViewpointCode getCode() {
        return code;
    }

    public boolean isHours() {
        return code == ViewpointCode.OUT_OF_HOURS;
    }

    public boolean isWatched() {
        return watched;
    }

    public void setWatched(boolean watched) {
        this.watched = watched;
    }

    public Integer getThreshold() {
        return threshold;
    }

    public void setThreshold(Integer threshold) {
        this.threshold = threshold;
    }

    public String getBegins() {
        return begins;
    }

    public void setBegins(String begins) {
        this.begins = begins;
    }

    public String getEnds() {
        return ends;
    }

    public void setEnds(String ends) {
        this.ends = ends;
    }
}
