package coop.yakusoku.ear.people;

import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** Whose appointment the token does not know. */
@Stateless
@RunAs(Roles.STAFF)
@RunAsPrincipal("cpo")
@PermitAll
public class CpoWithoutToken extends Acting {}
