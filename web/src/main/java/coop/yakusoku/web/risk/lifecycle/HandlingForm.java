package coop.yakusoku.web.risk.lifecycle;

import coop.yakusoku.ejb.risk.Bilingual;
import coop.yakusoku.ejb.risk.lifecycle.LifeCycle;
import coop.yakusoku.ejb.risk.lifecycle.SayHandling;
import java.io.Serializable;
import java.util.Objects;

/** One phase on the form: how the asset is handled in it, and by which regulation. */
public class HandlingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final Bilingual name;
    private final Long version;
    private final String handlingBefore;
    private final String regulationBefore;
    private String handling;
    private String regulation;

    HandlingForm(LifeCycle.Phase phase) {
        code = phase.code();
        name = phase.name();
        version = phase.version();
        handlingBefore = phase.handling();
        regulationBefore = phase.regulation();
        handling = handlingBefore;
        regulation = regulationBefore;
    }

    boolean changed() {
        return !Objects.equals(handling, handlingBefore) || !Objects.equals(regulation, regulationBefore);
    }

    SayHandling command() {
        return new SayHandling(code, version, handling, regulation);
    }

    public Bilingual getName() {
        return name;
    }

    public String getHandling() {
        return handling;
    }

    public void setHandling(String handling) {
        this.handling = handling;
    }

    public String getRegulation() {
        return regulation;
    }

    public void setRegulation(String regulation) {
        this.regulation = regulation;
    }
}
