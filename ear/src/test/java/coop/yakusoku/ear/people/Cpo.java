package coop.yakusoku.ear.people;

import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** The chief privacy officer. */
@Stateless
@RunAs(Roles.CPO)
@RunAsPrincipal("cpo")
@PermitAll
public class Cpo extends Acting {}
