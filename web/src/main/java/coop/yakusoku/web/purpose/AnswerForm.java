package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.purpose.AnswerCapacity;
import coop.yakusoku.domain.purpose.AnswerMethod;
import coop.yakusoku.domain.purpose.ConsentAnswer;
import java.io.Serializable;
import java.time.LocalDate;

/** What is typed of one answer to a change of a purpose. */
public class AnswerForm implements Serializable {

    private String number;
    private ConsentAnswer answer;
    private AnswerMethod method;
    private AnswerCapacity capacity = AnswerCapacity.SELF;
    private LocalDate answeredOn;
    private String proof;

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public ConsentAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(ConsentAnswer answer) {
        this.answer = answer;
    }

    public AnswerMethod getMethod() {
        return method;
    }

    public void setMethod(AnswerMethod method) {
        this.method = method;
    }

    public AnswerCapacity getCapacity() {
        return capacity;
    }

    public void setCapacity(AnswerCapacity capacity) {
        this.capacity = capacity;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}
