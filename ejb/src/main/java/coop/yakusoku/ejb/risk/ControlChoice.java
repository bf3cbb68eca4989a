package coop.yakusoku.ejb.risk;

import java.io.Serializable;

/**
 * A control of the catalogue to choose.
 *
 * @param proposed whether the catalogue names it against the threat
 */
public record ControlChoice(String code, Bilingual name, boolean proposed) implements Serializable {}
