package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.Cases;
import coop.yakusoku.domain.purpose.ChangeId;
import coop.yakusoku.domain.purpose.JointUse;
import coop.yakusoku.domain.purpose.JointUseId;
import coop.yakusoku.domain.purpose.PurposeChange;
import coop.yakusoku.domain.purpose.Survey;
import coop.yakusoku.domain.purpose.SurveyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Keeps joint use, changes of purposes and surveys in PostgreSQL. */
@ApplicationScoped
class JpaCases implements Cases {

    private final EntityManager entities;

    protected JpaCases() {
        this(null); // for the container's proxy
    }

    @Inject
    JpaCases(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<JointUse> jointUses() {
        return entities.createQuery("select j from JointUse j order by j.number desc", JointUse.class)
                .getResultList();
    }

    @Override
    public Optional<JointUse> find(JointUseId id) {
        return Optional.ofNullable(entities.find(JointUse.class, id.value()));
    }

    @Override
    public void add(JointUse edition) {
        entities.persist(edition);
    }

    @Override
    public Optional<PurposeChange> find(ChangeId id) {
        return Optional.ofNullable(entities.find(PurposeChange.class, id.value()));
    }

    @Override
    public List<PurposeChange> announced() {
        return entities.createQuery(
                        "select c from PurposeChange c where c.state in (ANNOUNCED, CLOSED)"
                                + " order by c.announcedOn desc, c.number desc",
                        PurposeChange.class)
                .getResultList();
    }

    @Override
    public void add(PurposeChange change) {
        entities.persist(change);
    }

    @Override
    public Optional<Survey> find(SurveyId id) {
        return Optional.ofNullable(entities.find(Survey.class, id.value()));
    }

    @Override
    public void add(Survey survey) {
        entities.persist(survey);
    }
}
