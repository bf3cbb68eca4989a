package coop.yakusoku.domain.shared.tables;

import coop.yakusoku.domain.shared.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The uploads that are kept. */
public interface Uploads {

    Optional<Upload> find(UploadId id);

    /** Finds it and makes everybody else who wants the same wait until this transaction ends. */
    Optional<Upload> findAlone(UploadId id);

    /** Those of one person and kind that wait to be confirmed. */
    List<Upload> waitingOf(StaffId person, String kind);

    void add(Upload upload);

    /** Forgets those that came before a moment. */
    int forget(Instant before);
}
