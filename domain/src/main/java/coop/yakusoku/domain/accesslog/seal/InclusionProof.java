package coop.yakusoku.domain.accesslog.seal;

import java.util.Arrays;
import java.util.List;

/** The audit path of one leaf, as RFC 9162, 2.1.3 has it. */
public record InclusionProof(long leaf, long size, List<byte[]> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether the leaf of that hash stands at that place in the tree of that root. */
    public boolean proves(byte[] leafHash, byte[] root) {
        if (leaf < 0 || leaf >= size) {
            return false;
        }
        long place = leaf;
        long last = size - 1;
        byte[] hash = leafHash;
        for (byte[] beside : path) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                hash = Merkle.node(beside, hash);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Merkle.node(hash, beside);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }
}
