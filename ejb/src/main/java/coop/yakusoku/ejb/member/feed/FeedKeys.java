package coop.yakusoku.ejb.member.feed;

/** Search keys in the form of PostgreSQL's arrays. */
final class FeedKeys {

    private FeedKeys() {
        // words about keys, nothing to hold
    }

    /** Every two neighbouring characters of a key, as the literal of a text array. */
    static String bigrams(String key) {
        StringBuilder array = new StringBuilder(key.length() * 6 + 2).append('{');
        int from = 0;
        while (from < key.length()) {
            int middle = from + Character.charCount(key.codePointAt(from));
            if (middle >= key.length()) {
                break;
            }
            int to = middle + Character.charCount(key.codePointAt(middle));
            if (array.length() > 1) {
                array.append(',');
            }
            array.append('"');
            for (int i = from; i < to; i++) {
                char c = key.charAt(i);
                if (c == '"' || c == '\\') {
                    array.append('\\');
                }
                array.append(c);
            }
            array.append('"');
            from = middle;
        }
        return array.append('}').toString();
    }
}
