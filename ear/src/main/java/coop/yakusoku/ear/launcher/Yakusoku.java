package coop.yakusoku.ear.launcher;

import jakarta.json.JsonObject;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What {@code ./yakusoku run} starts. Ends by Ctrl-C; exit code 1 when something stands in the way (one line on the
 * error stream), 2 when the command line makes no sense.
 */
public final class Yakusoku {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final PrintStream out;

    private Yakusoku(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code;
        try {
            new Yakusoku(out).run(options(arguments));
            code = 0;
        } catch (Misuse e) {
            err.println("yakusoku: " + e.getMessage());
            code = MISUSED;
        } catch (Refusal e) {
            err.println("yakusoku: " + e.getMessage());
            code = FAILED;
        }
        System.exit(code);
    }

    private void run(StackOptions options) {
        try (RunningStack stack = RunningStack.start(options, Progress.on(out))) {
            out.println();
            out.println("READY " + stack.baseUrl());
            out.println();
            out.println("Demo accounts (the password is the name): " + accounts(options.project()));
            out.println("Data and logs: " + options.home() + "    Stop with Ctrl-C.");
            Optional<String> ended = stack.awaitEnd();
            if (ended.isPresent()) {
                throw new Refusal(ended.get());
            }
        }
    }

    private static String accounts(Project project) {
        List<JsonObject> people = DemoRealm.people(project);
        return people.stream()
                .map(it -> it.getString("username") + " (" + it.getString("title") + ")")
                .collect(Collectors.joining(", "));
    }

    static StackOptions options(String... arguments) {
        StackOptions options = StackOptions.demo(Project.here());
        Deque<String> words = new ArrayDeque<>(List.of(arguments));
        while (!words.isEmpty()) {
            String word = words.pop();
            options = switch (word) {
                case "--port" -> options.withPort(number(word, value(word, words)));
                case "--home" -> options.withHome(Path.of(value(word, words)));
                case "--size" -> options.withSize(Size.of(value(word, words)));
                case "--reset" -> options.withReset(true);
                default -> throw new Misuse("unknown option '" + word + "'; ./yakusoku help lists them");
            };
        }
        return options;
    }

    private static String value(String option, Deque<String> words) {
        if (words.isEmpty()) {
            throw new Misuse(option + " needs a value; ./yakusoku help shows which");
        }
        return words.pop();
    }

    private static int number(String option, String text) {
        if (!text.matches("\\d{1,5}")) {
            throw new Misuse(option + " needs a number, not '" + text + "'");
        }
        return Integer.parseInt(text);
    }

    /** A command line that makes no sense. */
    private static final class Misuse extends Refusal {

        private static final long serialVersionUID = 1L;

        Misuse(String message) {
            super(message);
        }
    }
}
