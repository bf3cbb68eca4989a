package coop.yakusoku.ejb.work;

/**
 * A mail as it is read.
 *
 * @param subject one line
 * @param plain the text for programs without HTML
 * @param html the same as a page
 */
record Letter(String subject, String plain, String html) {

    /** Tells nothing: it names records. */
    @Override
    public String toString() {
        return "Letter";
    }
}
