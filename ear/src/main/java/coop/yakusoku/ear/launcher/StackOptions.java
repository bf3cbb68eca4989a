package coop.yakusoku.ear.launcher;

import java.nio.file.Path;

/**
 * What to start, and where.
 *
 * @param project what the build made
 * @param home where the data lives
 * @param port of the application; 0 means any free one
 * @param size of the demo data
 * @param reset forget what the home holds and begin anew
 * @param quick compile little and start sooner; a benchmark says no
 * @param heap of WildFly in megabytes
 * @param ear what is deployed; null means what the build made
 * @param mailPort of a mail server on this machine; 0 means that no mails are sent
 */
public record StackOptions(
        Project project,
        Path home,
        int port,
        Size size,
        boolean reset,
        boolean quick,
        int heap,
        Path ear,
        int mailPort) {

    public static final int USUAL_PORT = 8080;
    private static final int USUAL_HEAP = 512;

    public StackOptions {
        home = home.toAbsolutePath().normalize();
        if (port != 0 && (port < 1024 || port > 65000)) {
            throw new Refusal("--port is a number from 1024 to 65000, not " + port);
        }
    }

    /** The demo on its usual port, its data in {@code .yakusoku} of the project. */
    public static StackOptions demo(Project project) {
        return new StackOptions(
                project, project.root().resolve(".yakusoku"), USUAL_PORT, Size.S, false, true, USUAL_HEAP, null, 0);
    }

    /** A fresh home under {@code ear/target} on free ports. */
    public static StackOptions fresh(Project project, String name) {
        return demo(project).withHome(project.root().resolve("ear/target").resolve(name)).withPort(0).withReset(true);
    }

    public StackOptions withHome(Path other) {
        return new StackOptions(project, other, port, size, reset, quick, heap, ear, mailPort);
    }

    public StackOptions withPort(int other) {
        return new StackOptions(project, home, other, size, reset, quick, heap, ear, mailPort);
    }

    public StackOptions withSize(Size other) {
        return new StackOptions(project, home, port, other, reset, quick, heap, ear, mailPort);
    }

    public StackOptions withReset(boolean other) {
        return new StackOptions(project, home, port, size, other, quick, heap, ear, mailPort);
    }

    public StackOptions withQuick(boolean other) {
        return new StackOptions(project, home, port, size, reset, other, heap, ear, mailPort);
    }

    public StackOptions withHeap(int other) {
        return new StackOptions(project, home, port, size, reset, quick, other, ear, mailPort);
    }

    public StackOptions withEar(Path other) {
        return new StackOptions(project, home, port, size, reset, quick, heap, other, mailPort);
    }

    public StackOptions withMailPort(int other) {
        return new StackOptions(project, home, port, size, reset, quick, heap, ear, other);
    }

    /** What is deployed. */
    @Override
    public Path ear() {
        return ear == null ? project.ear() : ear;
    }
}
