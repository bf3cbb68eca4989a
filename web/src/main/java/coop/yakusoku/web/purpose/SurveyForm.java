package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.purpose.SurveyWords;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** What is typed of a survey. */
public class SurveyForm implements Serializable {

    private String place;
    private String name;
    private String words;
    private String criteria;
    private String scope;
    private List<String> items = new ArrayList<>();
    private boolean named;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate useEndsOn;
    private LocalDate disposeBy;

    void say(SurveyWords said) {
        name = said.name();
        words = said.words();
        criteria = said.criteria();
        scope = said.scope();
        items = new ArrayList<>(said.items());
        named = said.named();
        startsOn = said.startsOn();
        endsOn = said.endsOn();
        useEndsOn = said.useEndsOn();
        disposeBy = said.disposeBy();
    }

    SurveyWords said() {
        return new SurveyWords(
                name,
                words,
                criteria,
                scope,
                new LinkedHashSet<>(items),
                named,
                startsOn,
                endsOn,
                useEndsOn,
                disposeBy);
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

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getCriteria() {
        return criteria;
    }

    public void setCriteria(String criteria) {
        this.criteria = criteria;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public List<String> getItems() {
        return items;
    }

    public void setItems(List<String> items) {
        this.items = items;
    }

    public boolean isNamed() {
        return named;
    }

    public void setNamed(boolean named) {
        this.named = named;
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

    public LocalDate getUseEndsOn() {
        return useEndsOn;
    }

    public void setUseEndsOn(LocalDate useEndsOn) {
        this.useEndsOn = useEndsOn;
    }

    public LocalDate getDisposeBy() {
        return disposeBy;
    }

    public void setDisposeBy(LocalDate disposeBy) {
        this.disposeBy = disposeBy;
    }
}
