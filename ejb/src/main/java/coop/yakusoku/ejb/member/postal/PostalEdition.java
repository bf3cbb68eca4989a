package coop.yakusoku.ejb.member.postal;

import java.io.Serializable;
import java.time.Instant;

/**
 * Which table of postal codes is in use.
 *
 * @param takenBy the name of who took it in; null for the sample
 */
public record PostalEdition(String fileName, int towns, Instant takenAt, String takenBy) implements Serializable {}
