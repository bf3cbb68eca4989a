package coop.yakusoku.ejb.risk.bulk;

import coop.yakusoku.domain.risk.TreatmentState;
import coop.yakusoku.domain.shared.StaffId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Properties;

/** What is to be changed of many treatments; what is null is left as it is. */
public record RiskWishes(StaffId owner, LocalDate due, TreatmentState state) implements Serializable {

    Properties told() {
        Properties told = new Properties();
        put(told, "owner", owner);
        put(told, "due", due);
        put(told, "state", state);
        return told;
    }

    private static void put(Properties told, String name, Object wish) {
        if (wish != null) {
            told.setProperty(name, wish.toString());
        }
    }

    static RiskWishes of(Properties told) {
        String owner = told.getProperty("owner");
        String due = told.getProperty("due");
        String state = told.getProperty("state");
        return new RiskWishes(
                owner == null ? null : StaffId.of(owner),
                due == null ? null : LocalDate.parse(due),
                state == null ? null : TreatmentState.valueOf(state));
    }
}
