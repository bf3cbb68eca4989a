package coop.yakusoku.ear.people;

import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** The auditor. */
@Stateless
@RunAs(Roles.AUDITOR)
@RunAsPrincipal("auditor")
@PermitAll
public class Auditor extends Acting {}
