package badhouse.ejb.risk;

import jakarta.faces.context.FacesContext;

/** Offends EJB_KNOWS_NO_SCREEN. */
public class ServiceThatShowsMessages {
    FacesContext screen;
}
