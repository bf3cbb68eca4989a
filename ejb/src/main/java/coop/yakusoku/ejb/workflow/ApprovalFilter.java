package coop.yakusoku.ejb.workflow;

import java.io.Serializable;

/**
 * Which applications.
 *
 * @param view whose
 * @param state null for all
 * @param documentType null for all
 * @param text in number, title or the drafter's name; null or blank for all
 */
public record ApprovalFilter(
        View view, ListedState state, String documentType, String text, Sort sort, boolean descending)
        implements Serializable {

    /** Whose applications. */
    public enum View {
        /** 承認待ち: those the caller may act on now. */
        WAITING,
        /** 後閲: those the caller has still to read after the decision. */
        READING,
        /** Those the caller drafted. */
        MINE,
        /** All the caller may read. */
        ALL
    }

    /** By what the list is ordered. */
    public enum Sort {
        NUMBER("a.number"),
        TITLE("a.title"),
        STATE("a.state"),
        SUBMITTED("a.submittedAt");

        private final String path;

        Sort(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }
    }
}
