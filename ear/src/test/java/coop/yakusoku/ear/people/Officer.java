package coop.yakusoku.ear.people;

import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** The protection officer. */
@Stateless
@RunAs(Roles.PROTECTION_OFFICER)
@RunAsPrincipal("officer")
@PermitAll
public class Officer extends Acting {}
