package coop.yakusoku.domain.risk;

import coop.yakusoku.domain.shared.StaffId;
import java.util.List;
import java.util.Optional;

/** The uploads of asset workbooks that are kept. */
public interface AssetImports {

    Optional<AssetImport> find(ImportId id);

    /** Finds it and makes everybody else who wants the same wait until this transaction ends. */
    Optional<AssetImport> findAlone(ImportId id);

    /** Those of one person that wait to be confirmed. */
    List<AssetImport> waitingOf(StaffId person);

    void add(AssetImport upload);
}
