package coop.yakusoku.domain.accesslog;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Whom a list or a search showed, by the dense number of each member ({@code member_member.serial}). Filled while the
 * list streams out: 420,000 members take 52 KB, whatever the list is.
 */
public final class ListedPersons {

    /** Up to this many are kept as rows, which finds them by an index; more as a bitmap. */
    public static final int FEW = 1000;

    private final BitSet serials = new BitSet();

    public static ListedPersons of(IntStream serials) {
        ListedPersons persons = new ListedPersons();
        serials.forEach(persons::add);
        return persons;
    }

    /** @throws IndexOutOfBoundsException when the number is negative */
    public void add(int serial) {
        serials.set(serial);
    }

    /** How many different members. */
    public int count() {
        return serials.cardinality();
    }

    /** Few enough for a row each. */
    public boolean few() {
        return count() <= FEW;
    }

    /** The numbers in rising order. */
    public IntStream serials() {
        return serials.stream();
    }

    /** Bit n of byte m is the number 8 m + n, the least significant bit first. */
    public byte[] bitmap() {
        return serials.toByteArray();
    }

    /** SHA-256 of the numbers in rising order, four bytes each, the most significant first. */
    public byte[] digest() {
        MessageDigest sha = sha256();
        ByteBuffer four = ByteBuffer.allocate(Integer.BYTES);
        serials.stream().forEach(it -> {
            four.clear();
            four.putInt(it);
            sha.update(four.array());
        });
        return sha.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return count() + " persons";
    }
}
