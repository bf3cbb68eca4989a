package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.workflow.ApprovalId;
import coop.yakusoku.domain.workflow.ApprovalState;

/** Something was done with an application. For reactions only: what must happen with a decision is the source's. */
public record ApprovalChanged(ApprovalId approval, String documentType, ApprovalState state) {}
