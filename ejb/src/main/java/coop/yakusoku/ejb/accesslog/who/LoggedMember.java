package coop.yakusoku.ejb.accesslog.who;

import java.io.Serializable;
import java.util.UUID;

/**
 * A member as the log knows one: by number only.
 *
 * @param serial the place in bitmaps of persons
 * @param organization the member's co-op
 */
public record LoggedMember(UUID id, int serial, UUID organization, String organizationName, String number)
        implements Serializable {}
