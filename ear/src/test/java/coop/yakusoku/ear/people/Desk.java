package coop.yakusoku.ear.people;

import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** Member service. */
@Stateless
@RunAs(Roles.MEMBER_SERVICE)
@RunAsPrincipal("desk")
@PermitAll
public class Desk extends Acting {}
