package coop.yakusoku.ejb.risk.ledger;

import java.io.Serializable;
import java.util.UUID;

/** An asset or a row of the ledger that is linked, or may be. */
public record LinkChoice(UUID id, String number, String name, String place) implements Serializable {}
