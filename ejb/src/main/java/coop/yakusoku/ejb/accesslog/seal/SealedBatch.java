package coop.yakusoku.ejb.accesslog.seal;

import coop.yakusoku.domain.accesslog.seal.Checkpoint;
import coop.yakusoku.domain.accesslog.seal.SignedNote;

/**
 * A checkpoint as it goes to the folder.
 *
 * @param before leaves of the tree before it
 * @param locators of its lines
 */
record SealedBatch(Checkpoint checkpoint, SignedNote note, long before, byte[] locators) {}
