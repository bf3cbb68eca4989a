package coop.yakusoku.ear.people;

import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** The privacy manager. */
@Stateless
@RunAs(Roles.PRIVACY_MANAGER)
@RunAsPrincipal("manager")
@PermitAll
public class Manager extends Acting {}
