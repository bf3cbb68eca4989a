package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.OrganizationId;
import java.io.Serializable;

/**
 * What is to hold for a printed form.
 *
 * @param kind which form
 * @param organization whose; the federation's holds wherever an organisation has none of its own
 * @param seenVersion the version of the rule the screen showed
 * @param number 様式番号 without the word 様式
 * @param retentionYears null for none
 * @param seals the boxes of the 決裁欄, separated by 、
 */
public record RuleForm(
        String kind,
        OrganizationId organization,
        long seenVersion,
        String number,
        Integer retentionYears,
        String seals,
        String caution)
        implements Serializable {}
