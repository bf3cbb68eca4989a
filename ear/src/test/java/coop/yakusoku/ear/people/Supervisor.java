package coop.yakusoku.ear.people;

import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** The contract supervisor. */
@Stateless
@RunAs(Roles.CONTRACT_SUPERVISOR)
@RunAsPrincipal("supervisor")
@PermitAll
public class Supervisor extends Acting {}
