package coop.yakusoku.ejb.shared.work;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One thing that waits.
 *
 * <p>It is shown, and it is mailed. So no word of it tells of a member or another person the data are about: numbers
 * and names of our own records only.
 *
 * @param id of the record within its kind; together with the kind it is what the bell remembers as read
 * @param title the record's name, perhaps with its number
 * @param about one line more, in the language of the worker; may be null
 * @param due until when; null when there is no day
 * @param mine whether it is this person's by name; false where it waits for everybody of a role
 * @param page where it is done, {@code /risk/asset.xhtml?id=…}
 */
public record WorkItem(String id, String title, String about, LocalDate due, boolean mine, String page)
        implements Serializable {}
