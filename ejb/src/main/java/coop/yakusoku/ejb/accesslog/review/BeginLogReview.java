package coop.yakusoku.ejb.accesslog.review;

import coop.yakusoku.domain.organization.OrganizationId;
import java.time.LocalDate;

/** A review is to begin: of which organisation's lines, and of which days, both included. */
public record BeginLogReview(OrganizationId organization, LocalDate from, LocalDate to) {}
