package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.workflow.ApprovalId;

/**
 * Do something with an application.
 *
 * @param seenVersion the version the screen showed
 * @param comment at most 1000 characters; a reason where one is needed
 */
public record ActOnApproval(ApprovalId approval, long seenVersion, String comment) {}
