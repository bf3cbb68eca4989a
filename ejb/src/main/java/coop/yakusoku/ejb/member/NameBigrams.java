package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.shared.JapaneseText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every two neighbouring characters of a name's search key: under these a part of a name is found (performance.md). */
final class NameBigrams {

    private NameBigrams() {
        // cuts, holds nothing
    }

    static List<String> of(String name) {
        int[] points = JapaneseText.searchKey(name).codePoints().toArray();
        Set<String> pairs = new LinkedHashSet<>();
        for (int at = 0; at + 1 < points.length; at++) {
            pairs.add(new String(points, at, 2));
        }
        return List.copyOf(pairs);
    }
}
