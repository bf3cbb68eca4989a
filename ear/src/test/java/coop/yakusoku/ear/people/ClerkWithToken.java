package coop.yakusoku.ear.people;

import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** Somebody whose token says more than any appointment does. */
@Stateless
@RunAs(Roles.CPO)
@RunAsPrincipal("staff")
@PermitAll
public class ClerkWithToken extends Acting {}
