package coop.yakusoku.domain.shared;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.envers.RevisionListener;

/**
 * Who signs the revision being written.
 *
 * <p>Envers writes a revision when the transaction is about to commit, long after the service method has returned. The
 * service layer therefore says once, at start, where the author of the current transaction is found.
 *
 * @param staff the person's id
 * @param name the person's name as it reads today
 */
public record RevisionAuthor(StaffId staff, String name) {

    private static volatile Supplier<Optional<RevisionAuthor>> source = Optional::empty;

    public RevisionAuthor {
        Objects.requireNonNull(staff, "staff");
        Objects.requireNonNull(name, "name");
    }

    /** @param authors answers the author of the current transaction, or empty when the system itself acts */
    public static void askedOf(Supplier<Optional<RevisionAuthor>> authors) {
        source = Objects.requireNonNull(authors, "authors");
    }

    /** Signs each new revision. */
    public static class Signature implements RevisionListener {

        @Override
        public void newRevision(Object revision) {
            source.get().ifPresent(((Revision) revision)::sign);
        }
    }
}
