package coop.yakusoku.domain.accesslog.seal;

import java.util.List;

/** Where the hashes of complete subtrees are found, for a proof. */
@FunctionalInterface
public interface SubtreeHashes {

    /**
     * The hashes of subtrees of one level, one beside the other.
     *
     * @param level one that {@link Tree#isKept} names; 0 asks for leaves
     * @param from the place of the first
     * @param count how many
     * @throws IllegalStateException when one of them is not there
     */
    List<byte[]> at(int level, long from, int count);
}
