package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.purpose.AcquisitionChannel;
import coop.yakusoku.domain.purpose.AcquisitionMethod;
import coop.yakusoku.domain.purpose.DataSubject;
import coop.yakusoku.domain.purpose.LegalityCheck;
import coop.yakusoku.domain.purpose.NoticeWay;
import coop.yakusoku.domain.purpose.PointDetails;
import coop.yakusoku.domain.purpose.PointItem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** What is typed of an acquisition point. */
public class PointForm implements Serializable {

    private String place;
    private String name;
    private AcquisitionChannel channel;
    private List<String> subjects = new ArrayList<>();
    private List<String> categories = new ArrayList<>();
    private List<String> purposes = new ArrayList<>();
    private AcquisitionMethod method;
    private NoticeWay noticeWay;
    private List<String> checks = new ArrayList<>();
    private String posting;
    private LocalDate startsOn;
    private LocalDate endsOn;

    void say(PointDetails said) {
        name = said.name();
        channel = said.channel();
        said.subjects().forEach(it -> subjects.add(it.name()));
        categories.addAll(said.categories());
        purposes.addAll(said.purposes());
        method = said.method();
        noticeWay = said.noticeWay();
        said.checks().forEach(it -> checks.add(it.name()));
        posting = said.posting();
        startsOn = said.startsOn();
        endsOn = said.endsOn();
    }

    PointDetails details(List<PointItem> items) {
        return new PointDetails(
                name,
                channel,
                subjects.stream().map(DataSubject::valueOf).collect(Collectors.toSet()),
                new LinkedHashSet<>(categories),
                new LinkedHashSet<>(purposes),
                method,
                noticeWay,
                checks.stream().map(LegalityCheck::valueOf).collect(Collectors.toSet()),
                posting,
                startsOn,
                endsOn,
                items);
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public AcquisitionChannel getChannel() {
        return channel;
    }

    public void setChannel(AcquisitionChannel channel) {
        this.channel = channel;
    }

    public List<String> getSubjects() {
        return subjects;
    }

    public void setSubjects(List<String> subjects) {
        this.subjects = subjects;
    }

    public List<String> getCategories() {
        return categories;
    }

    public void setCategories(List<String> categories) {
        this.categories = categories;
    }

    public List<String> getPurposes() {
        return purposes;
    }

    public void setPurposes(List<String> purposes) {
        this.purposes = purposes;
    }

    public AcquisitionMethod getMethod() {
        return method;
    }

    public void setMethod(AcquisitionMethod method) {
        this.method = method;
    }

    public NoticeWay getNoticeWay() {
        return noticeWay;
    }

    public void setNoticeWay(NoticeWay noticeWay) {
        this.noticeWay = noticeWay;
    }

    public List<String> getChecks() {
        return checks;
    }

    public void setChecks(List<String> checks) {
        this.checks = checks;
    }

    public String getPosting() {
        return posting;
    }

    public void setPosting(String posting) {
        this.posting = posting;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
