package coop.yakusoku.ejb.accesslog.who;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who the members are that lines of the log speak of. Offered by the context that knows them; the log does not. */
public interface LoggedMembers {

    Optional<LoggedMember> byId(UUID member);

    /** All members of that number: two co-ops may have given the same one. */
    List<LoggedMember> byNumber(String number);

    /** What the purposes are called, by their codes. */
    Map<String, String> purposes(Locale language);
}
