package coop.yakusoku.domain.accesslog.seal;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

/**
 * What is given to a third party to show that one line is in the sealed log: the line, its path to the root and the
 * signed checkpoint. Checked with nothing but this and the public key.
 *
 * <p>As a text: {@code yakusoku.accesslog proof 1}, {@code leaf}, {@code line} (base64 of the canonical bytes), one
 * {@code path} (base64) for each step from the leaf upwards, an empty line and the signed note.
 */
public record LineProof(CanonicalLine line, InclusionProof inclusion, SignedNote note) {

    private static final String HEAD = Checkpoint.ORIGIN + " proof 1";

    /** The file. */
    public String text() {
        Base64.Encoder base64 = Base64.getEncoder();
        StringBuilder text = new StringBuilder(HEAD).append('\n')
                .append("leaf ").append(inclusion.leaf()).append('\n')
                .append("line ").append(base64.encodeToString(line.bytes())).append('\n');
        inclusion.path().forEach(it -> text.append("path ").append(base64.encodeToString(it)).append('\n'));
        return text.append('\n').append(note.note()).toString();
    }

    /** @throws IllegalArgumentException when it is not the text of a proof */
    public static LineProof of(String text) {
        int end = text.indexOf("\n\n");
        if (!text.startsWith(HEAD + "\n") || end < 0) {
            throw new IllegalArgumentException("not a proof of " + Checkpoint.ORIGIN);
        }
        SignedNote note = SignedNote.of(text.substring(end + 2));
        long leaf = -1;
        byte[] line = {};
        List<byte[]> path = new ArrayList<>();
        for (String each : text.substring(HEAD.length() + 1, end).split("\n")) {
            String value = each.substring(each.indexOf(' ') + 1);
            switch (each.substring(0, Math.max(0, each.indexOf(' ')))) {
                case "leaf" -> leaf = Long.parseLong(value);
                case "line" -> line = Base64.getDecoder().decode(value);
                case "path" -> path.add(Base64.getDecoder().decode(value));
                default -> throw new IllegalArgumentException("a proof has no " + each);
            }
        }
        long size = Checkpoint.of(note.text()).size();
        return new LineProof(new CanonicalLine(line), new InclusionProof(leaf, size, path), note);
    }

    /** Whether the line was in the log when one of the keys signed. */
    public boolean holds(Collection<SealKey> keys) {
        return note.isSignedBy(keys)
                && inclusion.proves(
                        Merkle.leaf(line.bytes()), Checkpoint.of(note.text()).root());
    }
}
