package coop.yakusoku.ejb.shared;

import java.sql.SQLException;

/** Knows a database that is away from a database that says no. */
public final class LostConnection {

    private LostConnection() {
        // answers, holds nothing
    }

    /**
     * Whether this exception, apart from its causes, says that the database cannot be reached. Judged by the names the
     * pool and Hibernate give it, and by the codes of the SQL standard and of PostgreSQL: class 08 is a connection that is
     * not there, 57P a server that ends, has crashed or is starting.
     */
    public static boolean is(Throwable thrown) {
        String state = thrown instanceof SQLException refused ? String.valueOf(refused.getSQLState()) : "";
        String type = thrown.getClass().getName();
        return state.startsWith("08")
                || state.startsWith("57P")
                || type.equals("org.hibernate.exception.JDBCConnectionException")
                || type.startsWith("jakarta.resource.")
                || type.startsWith("java.sql.SQLTransientConnection")
                || type.startsWith("java.sql.SQLNonTransientConnection")
                || type.equals("java.net.ConnectException");
    }
}
