package coop.yakusoku.web.ledger;

import java.io.Serializable;

/** A line of 担当者 as it is typed: a name with a number. */
public class HandlerForm implements Serializable {

    private String person;

    HandlerForm(String person) {
        this.person = person;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }
}
