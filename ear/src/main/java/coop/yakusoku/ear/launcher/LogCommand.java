package coop.yakusoku.ear.launcher;

import coop.yakusoku.domain.accesslog.seal.Fault;
import coop.yakusoku.domain.accesslog.seal.LineProof;
import coop.yakusoku.domain.accesslog.seal.LogCheck;
import coop.yakusoku.domain.accesslog.seal.SealKey;
import coop.yakusoku.ear.log.Proving;
import coop.yakusoku.ear.log.Verification;
import coop.yakusoku.ejb.accesslog.seal.SealFolder;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code ./yakusoku verify-log} and {@code ./yakusoku prove-log}. Exit code 0 when everything fits, 1 when something does
 * not or stands in the way, 2 when the command line makes no sense.
 */
public final class LogCommand {

    private static final int BAD = 1;
    private static final int MISUSED = 2;
    private static final int NAMED = 20;
    private static final Set<String> OPTIONS = Set.of("--home", "--database", "--seal", "--key", "--proof", "--out");

    private final PrintStream out;
    private final Map<String, String> options = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    private LogCommand(PrintStream out, String[] arguments) {
        this.out = out;
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        while (!rest.isEmpty()) {
            String word = rest.pop();
            if (!word.startsWith("--")) {
                words.add(word);
            } else if (!OPTIONS.contains(word) || rest.isEmpty()) {
                throw new Misuse("cannot use '" + word + "'; ./yakusoku help says how");
            } else {
                options.put(word, rest.pop());
            }
        }
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code;
        try {
            code = new LogCommand(out, arguments).run() ? 0 : BAD;
        } catch (Misuse e) {
            err.println("yakusoku: " + e.getMessage());
            code = MISUSED;
        } catch (Refusal | IOException | SQLException | IllegalStateException | IllegalArgumentException e) {
            err.println("yakusoku: " + e.getMessage());
            code = BAD;
        }
        System.exit(code);
    }

    private boolean run() throws IOException, SQLException {
        String deed = words.isEmpty() ? "" : words.remove(0);
        if (deed.equals("verify") && options.containsKey("--proof")) {
            return verifyProof();
        }
        if (deed.equals("verify") && words.isEmpty()) {
            return verify();
        }
        if (deed.equals("prove") && words.size() == 1 && words.get(0).matches("\\d{1,18}")) {
            return prove(Long.parseLong(words.get(0)));
        }
        throw new Misuse("verify-log takes options only, prove-log the number of a line; ./yakusoku help says how");
    }

    private Path home() {
        return Path.of(options.getOrDefault("--home", StackOptions.demo(Project.here()).home().toString()));
    }

    private LogDatabase database() {
        String url = options.get("--database");
        return url == null ? LogDatabase.ofHome(Project.here(), home()) : LogDatabase.at(url);
    }

    private SealFolder folder() {
        if (options.containsKey("--seal")) {
            return new SealFolder(Path.of(options.get("--seal")));
        }
        if (options.containsKey("--database")) {
            throw new Misuse("--database needs --seal DIR, the folder with the checkpoints");
        }
        return new SealFolder(SealFiles.folder(home()));
    }

    private List<SealKey> keys(Path usual) throws IOException {
        Path file = options.containsKey("--key") ? Path.of(options.get("--key")) : usual;
        if (!Files.exists(file)) {
            throw new Refusal("no public key at " + file + "; --key FILE says where it is");
        }
        return SealKey.all(Files.readString(file, StandardCharsets.US_ASCII));
    }

    private boolean verify() throws IOException, SQLException {
        SealFolder folder = folder();
        List<SealKey> keys = keys(folder.keyFile());
        Verification.Outcome outcome;
        try (LogDatabase database = database()) {
            outcome = new Verification(database.connection(), folder, keys).run();
        }
        tell(outcome);
        return outcome.intact();
    }

    private void tell(Verification.Outcome outcome) {
        LogCheck check = outcome.check();
        if (check.last().number() > 0) {
            out.printf("%,d lines checked, %,d checkpoints, the last of %s%n",
                    check.checked(), check.last().number(), check.last().sealed());
        }
        outcome.detached().ifPresent(it -> out.println("lines before " + it + " were taken off by the rule of keeping"));
        if (outcome.onlyInDatabase() > 0) {
            out.printf("%,d checkpoints are not in the folder yet%n", outcome.onlyInDatabase());
        }
        if (check.unsealed() > 0) {
            out.printf("%,d lines are not sealed yet%n", check.unsealed());
        }
        for (LogCheck.Gap gap : check.gaps()) {
            out.printf("not sealed from %s to %s: %,d lines came into checkpoint %,d late%n",
                    gap.since(), gap.sealed(), gap.lines(), gap.checkpoint());
        }
        if (outcome.intact()) {
            out.println(check.last().number() == 0 ? "nothing is sealed yet" : "INTACT");
            return;
        }
        check.faults().stream().limit(NAMED).forEach(it -> out.println(words(it)));
        outcome.persons().stream().limit(NAMED)
                .forEach(it -> out.println("line " + it + ": the list of persons was altered"));
        if (outcome.detachedTooEarly()) {
            out.println("a month was taken off before it was a year old");
        }
        out.printf("NOT INTACT: %,d faults%s%n", check.faultCount() + outcome.persons().size(),
                outcome.first().map(it -> ", the first: " + words(it)).orElse(""));
    }

    private static String words(Fault fault) {
        String line = "line " + fault.id() + (fault.checkpoint() > 0 ? " (checkpoint " + fault.checkpoint() + ")" : "");
        return switch (fault.kind()) {
            case ALTERED -> line + " was altered";
            case MISSING -> line + " is missing";
            case INSERTED -> line + " was inserted";
            case REORDERED -> line + " was put in the place of line " + fault.other();
            case PERSONS_ALTERED -> line + ": the list of persons was altered";
            case CHAIN_BROKEN -> "checkpoint " + fault.checkpoint() + " does not follow from the one before";
            case NOT_SIGNED -> "checkpoint " + fault.checkpoint() + " is not signed by the key given";
            case ROOT_DIFFERS -> "checkpoint " + fault.checkpoint() + ": a line in it is not what was sealed";
        };
    }

    private boolean prove(long id) throws IOException, SQLException {
        Optional<LineProof> proof;
        try (LogDatabase database = database()) {
            proof = new Proving(database.connection()).of(id);
        }
        if (proof.isEmpty()) {
            throw new Refusal("line " + id + " is not in the log, or not sealed yet");
        }
        Path file = Path.of(options.getOrDefault("--out", "proof-" + id + ".txt"));
        Files.writeString(file, proof.get().text(), StandardCharsets.UTF_8);
        out.println("written to " + file.toAbsolutePath());
        return true;
    }

    private boolean verifyProof() throws IOException {
        LineProof proof = LineProof.of(Files.readString(Path.of(options.get("--proof")), StandardCharsets.UTF_8));
        if (!options.containsKey("--key")) {
            throw new Misuse("--proof FILE needs --key FILE, the public key");
        }
        boolean holds = proof.holds(keys(Path.of("")));
        if (holds) {
            proof.line().readable().forEach((name, value) -> out.printf("%-16s %s%n", name, value));
        }
        out.println(holds ? "INTACT: the line was in the log when the checkpoint was signed" : "NOT INTACT");
        return holds;
    }

    /** A command line that makes no sense. */
    private static final class Misuse extends Refusal {

        private static final long serialVersionUID = 1L;

        Misuse(String message) {
            super(message);
        }
    }
}
