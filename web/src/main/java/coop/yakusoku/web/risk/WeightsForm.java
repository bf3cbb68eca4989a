package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.PriorityWeights;
import java.io.Serializable;

/** The numbers of {@code risk/edit-weights.xhtml} while they are typed. */
public class WeightsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private int valueFactor;
    private int specialPoints;
    private int basicPoints;
    private int businessPoints;
    private int personsForTwo;
    private int personsForThree;
    private int personsForFour;
    private int personsForFive;
    private int manyDepartments;
    private int massOfPaper;
    private int mostExposure;

    static WeightsForm of(PriorityWeights weights) {
        WeightsForm form = new WeightsForm();
        form.valueFactor = weights.valueFactor();
        form.specialPoints = weights.specialPoints();
        form.basicPoints = weights.basicPoints();
        form.businessPoints = weights.businessPoints();
        form.personsForTwo = weights.personsForTwo();
        form.personsForThree = weights.personsForThree();
        form.personsForFour = weights.personsForFour();
        form.personsForFive = weights.personsForFive();
        form.manyDepartments = weights.manyDepartments();
        form.massOfPaper = weights.massOfPaper();
        form.mostExposure = weights.mostExposure();
        return form;
    }

    /** @throws coop.yakusoku.domain.shared.RuleViolation what {@link PriorityWeights} refuses */
    PriorityWeights weights() {
        return new PriorityWeights(
                valueFactor,
                specialPoints,
                basicPoints,
                businessPoints,
                personsForTwo,
                personsForThree,
                personsForFour,
                personsForFive,
                manyDepartments,
                massOfPaper,
                mostExposure);
    }

    public int getValueFactor() {
        return valueFactor;
    }

    public void setValueFactor(int valueFactor) {
        this.valueFactor = valueFactor;
    }

    public int getSpecialPoints() {
        return specialPoints;
    }

    public void setSpecialPoints(int specialPoints) {
        this.specialPoints = specialPoints;
    }

    public int getBasicPoints() {
        return basicPoints;
    }

    public void setBasicPoints(int basicPoints) {
        this.basicPoints = basicPoints;
    }

    public int getBusinessPoints() {
        return businessPoints;
    }

    public void setBusinessPoints(int businessPoints) {
        this.businessPoints = businessPoints;
    }

    public int getPersonsForTwo() {
        return personsForTwo;
    }

    public void setPersonsForTwo(int personsForTwo) {
        this.personsForTwo = personsForTwo;
    }

    public int getPersonsForThree() {
        return personsForThree;
    }

    public void setPersonsForThree(int personsForThree) {
        this.personsForThree = personsForThree;
    }

    public int getPersonsForFour() {
        return personsForFour;
    }

    public void setPersonsForFour(int personsForFour) {
        this.personsForFour = personsForFour;
    }

    public int getPersonsForFive() {
        return personsForFive;
    }

    public void setPersonsForFive(int personsForFive) {
        this.personsForFive = personsForFive;
    }

    public int getManyDepartments() {
        return manyDepartments;
    }

    public void setManyDepartments(int manyDepartments) {
        this.manyDepartments = manyDepartments;
    }

    public int getMassOfPaper() {
        return massOfPaper;
    }

    public void setMassOfPaper(int massOfPaper) {
        this.massOfPaper = massOfPaper;
    }

    public int getMostExposure() {
        return mostExposure;
    }

    public void setMostExposure(int mostExposure) {
        this.mostExposure = mostExposure;
    }
}
