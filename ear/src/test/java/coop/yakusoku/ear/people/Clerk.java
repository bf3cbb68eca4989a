package coop.yakusoku.ear.people;

import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** A member of staff without any appointment. */
@Stateless
@RunAs(Roles.STAFF)
@RunAsPrincipal("staff")
@PermitAll
public class Clerk extends Acting {}
