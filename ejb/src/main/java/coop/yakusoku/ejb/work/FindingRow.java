package coop.yakusoku.ejb.work;

import coop.yakusoku.ejb.shared.work.RegisterRule;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A finding in the list and on its page.
 *
 * @param rule the code, whose words are {@code WorkWords.rule}
 * @param number of the record; null when it has none
 * @param detail what the rule says of it besides; may be null
 * @param page of the record; null when the reader cannot open the register
 * @param ownerName who should cure it; null when the rule names nobody
 * @param cured when it was no longer found; null while it stands
 * @param assigneeName who has it; null while nobody has
 * @param due until when; null while nobody has it
 * @param mayAssign whether the reader may give it to somebody
 */
public record FindingRow(
        String id,
        String rule,
        RegisterRule.Severity severity,
        String number,
        String title,
        String detail,
        String page,
        String organizationName,
        String departmentName,
        String ownerName,
        Instant found,
        Instant cured,
        String assigneeId,
        String assigneeName,
        LocalDate due,
        boolean late,
        boolean mayAssign,
        long version)
        implements Serializable {}
