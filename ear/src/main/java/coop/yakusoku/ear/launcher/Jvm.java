package coop.yakusoku.ear.launcher;

import java.util.List;

/** What the Java machines of the servers are told. */
final class Jvm {

    private Jvm() {
    }

    /** With two cores the optimising compiler takes from the start what it gives to a long run. */
    static List<String> quickly(boolean quick) {
        return quick ? List.of("-XX:TieredStopAtLevel=1") : List.of();
    }
}
