package coop.yakusoku.ejb.work;

import coop.yakusoku.ejb.shared.work.RegisterRule;
import java.io.Serializable;

/**
 * How many findings of a rule stand; none is worth knowing too.
 *
 * @param rule the code
 * @param count as far as the reader sees
 */
public record RuleCount(String rule, RegisterRule.Severity severity, long count) implements Serializable {}
