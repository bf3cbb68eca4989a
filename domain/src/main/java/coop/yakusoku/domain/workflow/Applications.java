package coop.yakusoku.domain.workflow;

import coop.yakusoku.domain.shared.RecordRef;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The applications kept. */
public interface Applications {

    Optional<Approval> find(ApprovalId id);

    /** Finds the application and makes everybody else who acts on it wait until this transaction ends. */
    Optional<Approval> findAlone(ApprovalId id);

    /** Those of the records that stand in an open application, with it. */
    List<Approval> open(Collection<RecordRef> records);

    /** The number of the next application. */
    long nextNumber();

    /**
     * Makes everybody else who submits records of this kind wait until this transaction ends, so that no record is
     * submitted twice.
     */
    void alone(String documentType);

    void add(Approval approval);
}
