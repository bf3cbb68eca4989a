package coop.yakusoku.ear.people;

import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** A login with a role that belongs to no person. */
@Stateless
@RunAs(Roles.CPO)
@RunAsPrincipal("nobody-we-know")
@PermitAll
public class Stranger extends Acting {}
