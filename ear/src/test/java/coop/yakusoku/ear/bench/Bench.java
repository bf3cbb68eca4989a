package coop.yakusoku.ear.bench;

import coop.yakusoku.ear.launcher.Progress;
import coop.yakusoku.ear.launcher.Project;
import coop.yakusoku.ear.launcher.Refusal;
import coop.yakusoku.ear.launcher.RunningStack;
import coop.yakusoku.ear.launcher.Size;
import coop.yakusoku.ear.launcher.StackOptions;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What {@code ./yakusoku bench [ID…]} starts. The large data set lives in a home of its own and is kept for the next time.
 * Exit code 0 whatever was measured; 1 when something stands in the way, 2 when there is no such benchmark.
 */
public final class Bench {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    /** The list at three sizes; three starts take their time, so only when asked for. */
    private static final String GROWTH = "GROWTH";

    private static final Map<String, Benchmark> ALL = new LinkedHashMap<>();

    static {
        ALL.put("P1", new RiskListBench());
        ALL.put("P2", new DossierBench());
        ALL.put("P3", new AssessmentBench());
        ALL.put("P4", new RecomputeBench());
        ALL.put("P5", new ImportBench());
        ALL.put("P6", new MemberOpenBench());
        ALL.put("P7", new MemberListBench());
        ALL.put("P8", new MemberSearchBench());
        ALL.put("P9", new LogWritingBench());
        ALL.put("P10", new WhoLookedBench());
        ALL.put("P12", new VerifyBench());
        ALL.put("R1", new PrintBench());
        ALL.put("R2", new InboxBench());
        ALL.put("R3", new RulesCheckBench());
        ALL.put("P11", new FeedBench());
    }

    private Bench() {
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Set<String> ids = new LinkedHashSet<>();
        for (String argument : arguments) {
            ids.add(argument.toUpperCase(Locale.ROOT));
        }
        if (ids.isEmpty()) {
            ids.addAll(ALL.keySet());
        }
        if (!ids.stream().allMatch(it -> it.equals(GROWTH) || ALL.containsKey(it))) {
            err.println("yakusoku: the benchmarks are " + String.join(", ", ALL.keySet()) + ", " + GROWTH);
            System.exit(MISUSED);
        }
        try {
            measure(ids, out);
            System.exit(0);
        } catch (Refusal | IOException e) {
            err.println("yakusoku: " + e.getMessage());
            System.exit(FAILED);
        }
    }

    private static void measure(Set<String> ids, PrintStream out) throws IOException {
        Project project = Project.here();
        Path ear = BenchArchive.make(project);
        List<Finding> findings = new ArrayList<>();
        if (ids.remove(GROWTH)) {
            Map<Size, List<Double>> durations = new EnumMap<>(Size.class);
            for (Size size : Size.values()) {
                try (RunningStack stack = start(project, ear, size, out)) {
                    durations.put(size, RiskListBench.alone(new Bed(stack, out)));
                }
            }
            findings.addAll(RiskListBench.growth(durations));
        }
        if (!ids.isEmpty()) {
            try (RunningStack stack = start(project, ear, Size.L, out)) {
                for (String id : ids) {
                    out.println("measuring " + id + " …");
                    findings.addAll(ALL.get(id).run(new Bed(stack, out)));
                }
            }
        }
        Report report = new Report(findings);
        report.print(out);
        out.println("written to " + report.write(project.root().resolve("target/bench.json")));
    }

    private static RunningStack start(Project project, Path ear, Size size, PrintStream out) {
        StackOptions options = StackOptions.demo(project)
                .withHome(project.root().resolve("ear/target/bench-home-" + size))
                .withPort(0)
                .withSize(size)
                .withQuick(false)
                .withEar(ear);
        return RunningStack.start(options, Progress.on(out));
    }
}
