package coop.yakusoku.domain.accesslog.seal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The right edge of a growing Merkle tree: the roots of its complete subtrees, one for each one-bit of its size. It is
 * all that is needed to add leaves and to know the root.
 */
public final class Frontier {

    private static final int LEVELS = 62;

    /** Hears of each subtree that becomes complete. */
    @FunctionalInterface
    public interface Completed {

        /**
         * @param level 0 for a leaf; the subtree has 2^level leaves
         * @param place its number among the subtrees of that level, from 0
         */
        void subtree(int level, long place, byte[] hash);
    }

    private static final Completed NOBODY = (level, place, hash) -> { };

    /** by level; meaningful where the bit of the size is set */
    private final byte[][] subtrees = new byte[LEVELS][];

    private long size;

    /** The edge of a tree without a leaf. */
    public Frontier() {
        // nothing yet
    }

    /**
     * The edge of a tree of that size.
     *
     * @param hashes the roots of the complete subtrees, the largest first
     * @throws IllegalArgumentException when their number does not fit the size
     */
    public Frontier(long size, List<byte[]> hashes) {
        if (size < 0 || Long.bitCount(size) != hashes.size()) {
            throw new IllegalArgumentException(hashes.size() + " subtrees for " + size + " leaves");
        }
        this.size = size;
        int next = hashes.size() - 1;
        for (int level = 0; level < LEVELS; level++) {
            if ((size >> level & 1) == 1) {
                subtrees[level] = hashes.get(next--);
            }
        }
    }

    public long size() {
        return size;
    }

    public void add(byte[] leaf) {
        add(leaf, NOBODY);
    }

    public void add(byte[] leaf, Completed completed) {
        byte[] hash = leaf;
        int level = 0;
        completed.subtree(0, size, hash);
        while ((size >> level & 1) == 1) {
            hash = Merkle.node(subtrees[level], hash);
            level++;
            completed.subtree(level, size >> level, hash);
        }
        subtrees[level] = hash;
        size++;
    }

    /** The root of the whole tree. */
    public byte[] root() {
        byte[] root = null;
        for (int level = 0; level < LEVELS; level++) {
            if ((size >> level & 1) == 1) {
                root = root == null ? subtrees[level] : Merkle.node(subtrees[level], root);
            }
        }
        return root == null ? Merkle.empty() : root.clone();
    }

    /** The roots of the complete subtrees below a level, the largest first. */
    public List<byte[]> below(int level) {
        List<byte[]> hashes = new ArrayList<>();
        for (int each = Math.min(level, LEVELS) - 1; each >= 0; each--) {
            if ((size >> each & 1) == 1) {
                hashes.add(subtrees[each].clone());
            }
        }
        return hashes;
    }

    /** The roots of all complete subtrees, the largest first. */
    public List<byte[]> hashes() {
        return below(LEVELS);
    }

    /** A copy that grows by itself. */
    public Frontier copy() {
        return new Frontier(size, hashes());
    }

    /** Hashes one after the other. */
    public static byte[] joined(List<byte[]> hashes) {
        byte[] all = new byte[hashes.size() * Merkle.HASH];
        for (int place = 0; place < hashes.size(); place++) {
            System.arraycopy(hashes.get(place), 0, all, place * Merkle.HASH, Merkle.HASH);
        }
        return all;
    }

    /** The opposite of {@link #joined}. */
    public static List<byte[]> split(byte[] all) {
        List<byte[]> hashes = new ArrayList<>();
        for (int from = 0; from + Merkle.HASH <= all.length; from += Merkle.HASH) {
            hashes.add(Arrays.copyOfRange(all, from, from + Merkle.HASH));
        }
        return hashes;
    }
}
