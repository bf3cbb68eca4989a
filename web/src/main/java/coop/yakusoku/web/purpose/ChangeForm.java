package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.purpose.ChangeWords;
import coop.yakusoku.domain.purpose.Codes;
import coop.yakusoku.domain.purpose.RelevanceReview;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is typed of a change of a purpose. */
public class ChangeForm implements Serializable {

    private String organization;
    private String title;
    private String from;
    private String newWords;
    private List<String> newItems = new ArrayList<>();
    private String notice;
    private LocalDate answerBy;
    private LocalDate effectiveOn;
    private boolean sameBusiness;
    private boolean foreseeable;
    private boolean noBurden;
    private String testReason;

    void say(ChangeWords said, RelevanceReview review) {
        title = said.title();
        from = said.from();
        newWords = said.newWords();
        newItems = new ArrayList<>(Codes.split(said.newItems()));
        notice = said.notice();
        answerBy = said.answerBy();
        effectiveOn = said.effectiveOn();
        sameBusiness = review.sameBusiness();
        foreseeable = review.foreseeable();
        noBurden = review.noBurden();
        testReason = review.reason();
    }

    ChangeWords words() {
        return new ChangeWords(title, from, newWords, Codes.join(newItems), notice, answerBy, effectiveOn);
    }

    RelevanceReview review() {
        return new RelevanceReview(sameBusiness, foreseeable, noBurden, testReason);
    }

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getNewWords() {
        return newWords;
    }

    public void setNewWords(String newWords) {
        this.newWords = newWords;
    }

    public List<String> getNewItems() {
        return newItems;
    }

    public void setNewItems(List<String> newItems) {
        this.newItems = newItems;
    }

    public String getNotice() {
        return notice;
    }

    public void setNotice(String notice) {
        this.notice = notice;
    }

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(LocalDate answerBy) {
        this.answerBy = answerBy;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public boolean isSameBusiness() {
        return sameBusiness;
    }

    public void setSameBusiness(boolean sameBusiness) {
        this.sameBusiness = sameBusiness;
    }

    public boolean isForeseeable() {
        return foreseeable;
    }

    public void setForeseeable(boolean foreseeable) {
        this.foreseeable = foreseeable;
    }

    public boolean isNoBurden() {
        return noBurden;
    }

    public void setNoBurden(boolean noBurden) {
        this.noBurden = noBurden;
    }

    public String getTestReason() {
        return testReason;
    }

    public void setTestReason(String testReason) {
        this.testReason = testReason;
    }
}
