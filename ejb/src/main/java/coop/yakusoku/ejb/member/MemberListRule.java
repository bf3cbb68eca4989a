package coop.yakusoku.ejb.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Above how many persons a list needs an approval. */
@ApplicationScoped
class MemberListRule {

    private final EntityManager entities;

    protected MemberListRule() {
        this(null); // for the container's proxy
    }

    @Inject
    MemberListRule(EntityManager entities) {
        this.entities = entities;
    }

    int approvalOver() {
        return ((Number) entities.createNativeQuery("select approval_over from member_list_rule")
                        .getSingleResult())
                .intValue();
    }
}
