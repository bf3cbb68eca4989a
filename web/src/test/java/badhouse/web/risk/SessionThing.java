package badhouse.web.risk;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** Offends NO_SESSION_STATE. */
@SessionScoped
public class SessionThing implements Serializable {}
