package coop.yakusoku.ejb.work;

import coop.yakusoku.ejb.shared.work.RegisterRule;
import java.io.Serializable;

/**
 * Which findings are listed; null and blank narrow nothing.
 *
 * @param rule the code of a rule
 * @param severity how grave
 * @param given who has it
 * @param text part of the record's number or title
 */
public record FindingFilter(String rule, RegisterRule.Severity severity, Given given, String text)
        implements Serializable {

    public static final FindingFilter ALL = new FindingFilter(null, null, null, null);

    /** Who has a finding. */
    public enum Given {
        /** Nobody yet. */
        NOBODY,
        /** Somebody. */
        SOMEBODY,
        /** The reader. */
        ME,
        /** Somebody, and the day is over. */
        LATE
    }

    /** What the list may be sorted by. */
    public enum Sort {
        SEVERITY("case f.severity when 'GRAVE' then 0 when 'WARNING' then 1 else 2 end"),
        RULE("f.rule"),
        TITLE("f.number, f.title"),
        FOUND("f.found_at"),
        DUE("f.due_on");

        private final String sql;

        Sort(String sql) {
            this.sql = sql;
        }

        String sql(boolean descending) {
            return descending ? sql.replace(",", " desc,") + " desc nulls last" : sql + " nulls last";
        }
    }
}
