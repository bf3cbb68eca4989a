package coop.yakusoku.ear.launcher;

/** Something stands in the way of a start. The message is one line for the person at the keyboard: what, and where to look. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refusal(String message) {
        super(message);
    }

    public Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
