package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.AcquisitionPoint;
import coop.yakusoku.domain.purpose.Notice;
import coop.yakusoku.domain.purpose.NoticeId;
import coop.yakusoku.domain.purpose.PointId;
import coop.yakusoku.domain.purpose.Points;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Keeps acquisition points and notices in PostgreSQL. */
@ApplicationScoped
class JpaPoints implements Points {

    private final EntityManager entities;

    protected JpaPoints() {
        this(null); // for the container's proxy
    }

    @Inject
    JpaPoints(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<AcquisitionPoint> find(PointId id) {
        return Optional.ofNullable(entities.find(AcquisitionPoint.class, id.value()));
    }

    @Override
    public Optional<AcquisitionPoint> withNumber(String number) {
        return entities.createQuery("select p from AcquisitionPoint p where p.number = :number", AcquisitionPoint.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(AcquisitionPoint point) {
        entities.persist(point);
    }

    @Override
    public List<Notice> notices(PointId point) {
        return entities.createQuery(
                        "select n from Notice n where n.pointId = :point and n.state <> DROPPED order by n.edition desc",
                        Notice.class)
                .setParameter("point", point.value())
                .getResultList();
    }

    @Override
    public List<Notice> generalNotices() {
        return entities.createQuery(
                        "select n from Notice n where n.pointId is null order by n.number, n.edition desc", Notice.class)
                .getResultList();
    }

    @Override
    public Optional<Notice> find(NoticeId id) {
        return Optional.ofNullable(entities.find(Notice.class, id.value()));
    }

    @Override
    public void add(Notice notice) {
        entities.persist(notice);
    }
}
