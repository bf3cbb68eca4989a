package coop.yakusoku.ejb.shared.work;

/** A rule written as what it is: a code, a page and one statement. Ten lines: docs/rules.md. */
public abstract class SqlRule implements RegisterRule {

    private final String code;
    private final String kind;
    private final String page;
    private final Severity severity;
    private final String findings;

    /** The parameters are what the methods of {@link RegisterRule} answer. */
    protected SqlRule(String code, String kind, String page, Severity severity, String findings) {
        this.code = code;
        this.kind = kind;
        this.page = page;
        this.severity = severity;
        this.findings = findings;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public String page() {
        return page;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String findings() {
        return findings;
    }
}
