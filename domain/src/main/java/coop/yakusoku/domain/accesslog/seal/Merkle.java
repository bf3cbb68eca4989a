package coop.yakusoku.domain.accesslog.seal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hashes of a Merkle tree as RFC 9162, 2.1 has them: leaves and nodes can never be taken for one another. */
public final class Merkle {

    /** Bytes of a hash. */
    public static final int HASH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Merkle() {
        // functions only
    }

    /** The hash of a leaf: SHA-256 of a zero byte and the content. */
    public static byte[] leaf(byte[] content) {
        return leaf(content, 0, content.length);
    }

    /** The hash of a leaf whose content is a part of an array. */
    public static byte[] leaf(byte[] array, int from, int length) {
        MessageDigest sha = sha256();
        sha.update(LEAF);
        sha.update(array, from, length);
        return sha.digest();
    }

    /** The hash of a node over its two children. */
    public static byte[] node(byte[] left, byte[] right) {
        MessageDigest sha = sha256();
        sha.update(NODE);
        sha.update(left);
        sha.update(right);
        return sha.digest();
    }

    /** The root of a tree without a leaf: SHA-256 of nothing. */
    public static byte[] empty() {
        return sha256().digest();
    }

    /** SHA-256, of which each thread keeps one; it is empty between two calls. */
    static MessageDigest sha256() {
        MessageDigest sha = DIGEST.get();
        sha.reset();
        return sha;
    }

    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(() -> {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    });
}
