package badhouse.ejb.risk;

import jakarta.inject.Named;

/** Offends PAGES_ARE_NAMED_PAGES. */
@Named
public class NamedButNoScreen {}
