package coop.yakusoku.domain.accesslog.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Ed25519 key that signs, or only its public half, as {@code openssl} writes them: PEM blocks {@code PRIVATE KEY}
 * (PKCS#8) and {@code PUBLIC KEY}. A file that signs holds both.
 */
public final class SealKey {

    private static final String ALGORITHM = "Ed25519";
    private static final int RAW = 32;
    private static final byte ED25519_OF_NOTES = 1;
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----([A-Za-z0-9+/=\\s]+)-----END \\1 KEY-----");

    private final PrivateKey secret;
    private final PublicKey open;

    private SealKey(PrivateKey secret, PublicKey open) {
        this.secret = secret;
        this.open = open;
    }

    /** A new pair. */
    public static SealKey create() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new SealKey(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java since 15 has Ed25519", e);
        }
    }

    /**
     * Reads a key file.
     *
     * @throws IllegalArgumentException when there is no public key in it, or the private one is another's
     */
    public static SealKey of(String pem) {
        try {
            KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
            Optional<byte[]> open = block(pem, "PUBLIC");
            if (open.isEmpty()) {
                throw new IllegalArgumentException("no PUBLIC KEY in the key file");
            }
            PublicKey key = factory.generatePublic(new X509EncodedKeySpec(open.get()));
            Optional<byte[]> secret = block(pem, "PRIVATE");
            SealKey read = new SealKey(
                    secret.isEmpty() ? null : factory.generatePrivate(new PKCS8EncodedKeySpec(secret.get())), key);
            read.requirePair();
            return read;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 key", e);
        }
    }

    /** Every public key of a file that holds several: a key that was replaced still proves what it signed. */
    public static List<SealKey> all(String pem) {
        List<SealKey> keys = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(pem);
        while (blocks.find()) {
            if (blocks.group(1).equals("PUBLIC")) {
                keys.add(of(blocks.group()));
            }
        }
        return keys;
    }

    private static Optional<byte[]> block(String pem, String kind) {
        Matcher blocks = BLOCK.matcher(pem);
        while (blocks.find()) {
            if (blocks.group(1).equals(kind)) {
                return Optional.of(Base64.getMimeDecoder().decode(blocks.group(2)));
            }
        }
        return Optional.empty();
    }

    private void requirePair() {
        byte[] probe = "pair".getBytes(StandardCharsets.UTF_8);
        if (secret != null && !verifies(probe, sign(probe))) {
            throw new IllegalArgumentException("the two halves in the key file are of different keys");
        }
    }

    /** Whether it can sign. */
    public boolean signs() {
        return secret != null;
    }

    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign", e);
        }
    }

    boolean verifies(byte[] message, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(open);
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    /** The first four bytes of SHA-256 over name, line feed, algorithm and key: how a signed note names its key. */
    byte[] id() {
        byte[] encoded = open.getEncoded();
        byte[] name = (Checkpoint.ORIGIN + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(name, name.length + 1 + RAW);
        all[name.length] = ED25519_OF_NOTES;
        System.arraycopy(encoded, encoded.length - RAW, all, name.length + 1, RAW);
        return Arrays.copyOf(Merkle.sha256().digest(all), 4);
    }

    /** The public half, to give away. */
    public String publicPem() {
        return pem("PUBLIC", open.getEncoded());
    }

    /** Both halves, for the key file. */
    public String pem() {
        return pem("PRIVATE", secret.getEncoded()) + publicPem();
    }

    private static String pem(String kind, byte[] encoded) {
        return "-----BEGIN " + kind + " KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded)
                + "\n-----END " + kind + " KEY-----\n";
    }
}
