package coop.yakusoku.ear.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords one home gave itself when it was made. Nobody types them; they lie in a file only the owner of the
 * home can read, and go to the servers by environment, never by command line.
 */
public final class Secrets {

    private static final int BYTES = 24;

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /** Reads the file, adds the names that are missing and writes it back. */
    static Secrets in(Path file) throws IOException {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                values.load(reader);
            }
        }
        SecureRandom random = new SecureRandom();
        boolean added = false;
        for (Name name : Name.values()) {
            added |= values.putIfAbsent(name.name(), word(random)) == null;
        }
        if (added) {
            write(file, values);
        }
        return new Secrets(values);
    }

    public String of(Name name) {
        return values.getProperty(name.name());
    }

    private static String word(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Lets nobody but the owner of the home read the file. */
    static void keepPrivate(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private static void write(Path file, Properties values) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
            values.store(writer, "made by the launcher, for this home only");
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Whose password it is. */
    public enum Name {
        DATABASE_SUPERUSER, DATABASE_OWNER, DATABASE_APP, DATABASE_KEYCLOAK,
        KEYCLOAK_BOOTSTRAP, OIDC_CLIENT, KEYCLOAK_ADMIN_CLIENT, CORE_CLIENT
    }
}
