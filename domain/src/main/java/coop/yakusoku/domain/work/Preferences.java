package coop.yakusoku.domain.work;

import coop.yakusoku.domain.shared.StaffId;
import java.util.Optional;

/** How people want to be told. */
public interface Preferences {

    /** Empty while the person has not said anything. */
    Optional<Preference> of(StaffId person);

    /** Whose calendar the secret opens. */
    Optional<StaffId> behind(CalendarSecret secret);

    void add(Preference preference);
}
