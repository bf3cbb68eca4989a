package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.OrganizationId;
import java.io.Serializable;

/** An organisation a list may be narrowed to. */
public record OrganizationName(OrganizationId id, String name) implements Serializable {}
