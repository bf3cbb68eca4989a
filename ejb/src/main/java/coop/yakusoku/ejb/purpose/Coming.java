package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.Matrix;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.CallableStatement;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import org.hibernate.Session;

/**
 * Brings into force what was approved and whose day has come: the edition of the matrix, versions of purposes, surveys; and
 * ends what is over. It writes what the gate of the members' data reads, in the transaction of the caller.
 */
@ApplicationScoped
class Coming {

    private final EntityManager entities;
    private final Clock clock;

    protected Coming() {
        this(null, null); // for the container's proxy
    }

    @Inject
    Coming(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void bringIntoForce() {
        LocalDate today = LocalDate.now(clock);
        entities.flush();
        entities.unwrap(Session.class).doWork(connection -> {
            try (CallableStatement call = connection.prepareCall("call purpose_bring_into_force(?)")) {
                call.setDate(1, Date.valueOf(today));
                call.execute();
            }
        });
        // the statement changed states behind the back of what was read before it
        entities.createQuery("select m from Matrix m", Matrix.class).getResultList().forEach(entities::refresh);
    }
}
