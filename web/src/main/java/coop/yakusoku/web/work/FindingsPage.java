package coop.yakusoku.web.work;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.work.RegisterRule;
import coop.yakusoku.ejb.work.CheckResult;
import coop.yakusoku.ejb.work.FindingFilter;
import coop.yakusoku.ejb.work.FindingQueries;
import coop.yakusoku.ejb.work.FindingRow;
import coop.yakusoku.ejb.work.RuleCount;
import coop.yakusoku.ejb.work.RulesCheckService;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.UrlLazyModel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Backs {@code work/findings.xhtml}. */
@Named
@ViewScoped
public class FindingsPage implements Serializable {

    private static final Set<String> SORTS = Arrays.stream(FindingFilter.Sort.values())
            .map(it -> it.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    @Inject
    private FindingQueries queries;

    @Inject
    private RulesCheckService service;

    @Inject
    private Screen screen;

    @Inject
    private Caller caller;

    private String q;
    private String rule;
    private String severity;
    private String given;
    private List<RuleCount> counts;
    private CheckResult last;
    private UrlLazyModel<FindingRow> findings;

    public void load() {
        counts = queries.counts();
        last = queries.last().orElse(null);
        FindingFilter filter = new FindingFilter(
                rule,
                constant(RegisterRule.Severity.values(), severity),
                constant(FindingFilter.Given.values(), given),
                q);
        findings = new UrlLazyModel<>(
                () -> queries.count(filter),
                window -> queries.page(
                        filter,
                        FindingFilter.Sort.valueOf(window.sort().toUpperCase(Locale.ROOT)),
                        window.descending(),
                        window.first(),
                        window.size()),
                FindingRow::id,
                "severity",
                SORTS);
    }

    private static <E extends Enum<E>> E constant(E[] values, String name) {
        return Arrays.stream(values).filter(it -> it.name().equals(name)).findFirst().orElse(null);
    }

    /** Runs all rules now. */
    public String check() {
        try {
            CheckResult result = service.check();
            screen.tell(
                    "workText",
                    "findings.done",
                    result.rules(),
                    result.found(),
                    result.cured(),
                    result.standing(),
                    result.seconds());
            if (!result.failed().isEmpty()) {
                screen.warn("workText", "findings.failed", String.join(", ", result.failed()));
            }
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.keepMessagesOverRedirect();
        return "/work/findings.xhtml?faces-redirect=true";
    }

    public boolean isMayCheck() {
        return caller.has(Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER);
    }

    public RegisterRule.Severity[] getSeverities() {
        return RegisterRule.Severity.values();
    }

    public FindingFilter.Given[] getGivens() {
        return FindingFilter.Given.values();
    }

    public List<RuleCount> getCounts() {
        return counts;
    }

    /** The last run; null before the first. */
    public CheckResult getLast() {
        return last;
    }

    public UrlLazyModel<FindingRow> getFindings() {
        return findings;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public String getSeverity() {
        return severity;
    }

    public void setSeverity(String severity) {
        this.severity = severity;
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }
}
