package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.Cases;
import coop.yakusoku.domain.purpose.JointUseState;
import coop.yakusoku.domain.purpose.PurposeChange;
import coop.yakusoku.domain.purpose.Relevance;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What everybody may read without a login: the notice of joint use in every edition that was ever published (法27条5項3号,
 * 「本人が容易に知り得る状態」), and announced changes of purposes. Drafts and answers are none of it.
 */
@Stateless
public class PublicNoticeQueries {

    private final JointUseRows rows;
    private final Cases cases;
    private final EntityManager entities;

    protected PublicNoticeQueries() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    PublicNoticeQueries(JointUseRows rows, Cases cases, EntityManager entities) {
        this.rows = rows;
        this.cases = cases;
        this.entities = entities;
    }

    /** What is out, and what was. */
    @PermitAll
    public PublicNotices published() {
        List<JointUseRow> editions = rows.editions(Set.of(JointUseState.PUBLISHED, JointUseState.ENDED));
        List<PostedChange> changes = cases.announced().stream().map(this::posted).toList();
        return new PublicNotices(editions, changes);
    }

    private PostedChange posted(PurposeChange change) {
        return new PostedChange(
                organization(change.organization().value()),
                change.words().title(),
                change.words().notice(),
                change.outcome() == Relevance.BEYOND,
                change.announcedOn(),
                change.words().answerBy(),
                change.words().effectiveOn());
    }

    private String organization(UUID id) {
        return (String) entities.createNativeQuery("select name from organization_organization where organization_id = :id")
                .setParameter("id", id)
                .getSingleResult();
    }
}
