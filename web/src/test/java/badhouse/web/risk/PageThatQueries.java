package badhouse.web.risk;

import jakarta.persistence.EntityManager;

/** Offends WEB_KNOWS_NO_DATABASE. */
public class PageThatQueries {
    EntityManager database;
}
