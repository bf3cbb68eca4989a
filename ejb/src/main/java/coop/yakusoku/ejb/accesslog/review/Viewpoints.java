package coop.yakusoku.ejb.accesslog.review;

import coop.yakusoku.domain.accesslog.review.ViewpointCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalTime;
import java.util.List;

/** The viewpoints as the installation has them. */
@ApplicationScoped
class Viewpoints {

    private final EntityManager entities;

    protected Viewpoints() {
        this(null); // for the container's proxy
    }

    @Inject
    Viewpoints(EntityManager entities) {
        this.entities = entities;
    }

    List<Viewpoint> all() {
        Query query = entities.createNativeQuery("select code, watched, threshold, cast(begins as text),"
                + " cast(ends as text), version from accesslog_viewpoint order by place");
        return rows(query).stream().map(Viewpoints::viewpoint).toList();
    }

    private static Viewpoint viewpoint(Object[] row) {
        return new Viewpoint(
                ViewpointCode.valueOf((String) row[0]),
                (Boolean) row[1],
                ((Number) row[2]).intValue(),
                row[3] == null ? null : LocalTime.parse((String) row[3]),
                row[4] == null ? null : LocalTime.parse((String) row[4]),
                ((Number) row[5]).longValue());
    }

    /** @return false when somebody else changed it in the meantime */
    boolean change(Viewpoint viewpoint) {
        return entities.createNativeQuery("update accesslog_viewpoint set watched = :watched, threshold = :threshold,"
                                + " begins = cast(:begins as time), ends = cast(:ends as time), version = version + 1"
                                + " where code = :code and version = :version")
                        .setParameter("watched", viewpoint.watched())
                        .setParameter("threshold", viewpoint.threshold())
                        .setParameter("begins", viewpoint.begins() == null ? null : viewpoint.begins().toString())
                        .setParameter("ends", viewpoint.ends() == null ? null : viewpoint.ends().toString())
                        .setParameter("code", viewpoint.code().name())
                        .setParameter("version", viewpoint.version())
                        .executeUpdate()
                == 1;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
