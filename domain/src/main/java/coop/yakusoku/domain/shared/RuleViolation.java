package coop.yakusoku.domain.shared;

import java.util.List;

/**
 * A business rule said no, and the attempt ends. Carries a code, not a sentence: the web layer finds the sentence under
 * the same key in the context's texts, in the reader's language.
 *
 * <p>The service layer declares this as an application exception that rolls back, so nothing of the attempt stays. A no
 * that must be remembered is not this: it is an answer.
 */
public class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> details;

    /**
     * @param code {@code context.rule}, lower case, parts of the rule joined by hyphens, e.g. {@code
     *     risk.acceptance-needs-cpo}
     * @param details what the sentence names, in its order; never personal data beyond what the reader typed
     */
    public RuleViolation(String code, Object... details) {
        super(code);
        this.code = code;
        this.details = List.of(details);
    }

    /** The key of the sentence. */
    public String code() {
        return code;
    }

    /** What the sentence names, in the order of its placeholders. */
    public List<Object> details() {
        return details == null ? List.of() : details;
    }
}
