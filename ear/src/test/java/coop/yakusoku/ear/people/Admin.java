package coop.yakusoku.ear.people;

import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** The system administrator. */
@Stateless
@RunAs(Roles.SYSTEM_ADMIN)
@RunAsPrincipal("admin")
@PermitAll
public class Admin extends Acting {}
