package coop.yakusoku.domain.accesslog.seal;

import java.util.ArrayList;
import java.util.List;

/**
 * The tree as a whole, for questions about its inside. Only the subtrees of every eighth level are kept (1/256 of the
 * leaves' number); what lies between is computed when it is asked for, a leaf's own from the lines of its block.
 */
public final class Tree {

    /** Levels between two that are kept; a block is a subtree of this many levels. */
    public static final int STEP = 8;

    /** Leaves of a block. */
    public static final int BLOCK = 1 << STEP;

    private final SubtreeHashes kept;

    public Tree(SubtreeHashes kept) {
        this.kept = kept;
    }

    /** Whether subtrees of this level are kept. Leaves are not: they are computed from the lines. */
    public static boolean isKept(int level) {
        return level > 0 && level % STEP == 0;
    }

    /**
     * The edge of the tree as it was at that size, which its root then proves.
     *
     * @param low the roots of the complete subtrees below {@link #STEP}, the largest first
     */
    public Frontier frontier(long size, List<byte[]> low) {
        List<byte[]> hashes = new ArrayList<>();
        long before = 0;
        for (int level = Long.SIZE - 2; level >= STEP; level--) {
            if ((size >> level & 1) == 1) {
                hashes.add(subtree(level, before >> level));
                before += 1L << level;
            }
        }
        hashes.addAll(low);
        return new Frontier(size, hashes);
    }

    /**
     * The audit path of RFC 9162, 2.1.3.1.
     *
     * @throws IllegalArgumentException when the tree of that size has no such leaf
     */
    public List<byte[]> path(long leaf, long size) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("leaf " + leaf + " of " + size);
        }
        List<byte[]> path = new ArrayList<>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long middle = from + Long.highestOneBit(to - from - 1);
            if (leaf < middle) {
                path.add(0, range(middle, to));
                to = middle;
            } else {
                path.add(0, range(from, middle));
                from = middle;
            }
        }
        return path;
    }

    /** The root over the leaves from (inclusive) to (exclusive), which begin where a subtree of the tree begins. */
    private byte[] range(long from, long to) {
        long count = to - from;
        if (Long.bitCount(count) == 1) {
            int level = Long.numberOfTrailingZeros(count);
            return subtree(level, from >> level);
        }
        long middle = from + Long.highestOneBit(count);
        return Merkle.node(range(from, middle), range(middle, to));
    }

    /** A complete subtree, from those kept nearest below it. */
    private byte[] subtree(int level, long place) {
        int base = level - level % STEP;
        int above = level - base;
        List<byte[]> row = kept.at(base, place << above, 1 << above);
        while (row.size() > 1) {
            List<byte[]> next = new ArrayList<>();
            for (int pair = 0; pair < row.size(); pair += 2) {
                next.add(Merkle.node(row.get(pair), row.get(pair + 1)));
            }
            row = next;
        }
        return row.get(0);
    }
}
