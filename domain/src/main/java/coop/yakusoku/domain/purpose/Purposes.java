package coop.yakusoku.domain.purpose;

import java.util.List;
import java.util.Optional;

/** The purposes with their versions, the data items, and the matrix between them. */
public interface Purposes {

    /** All items, ended ones too, in their order. */
    List<Item> items();

    Optional<Item> find(ItemId id);

    void add(Item item);

    /** All purposes in their order. */
    List<Purpose> purposes();

    Optional<Purpose> find(PurposeId id);

    Optional<Purpose> withCode(String code);

    void add(Purpose purpose);

    /** The first place in the masks that no purpose ever had, alone: others who ask wait for the end of the transaction. */
    int nextBit();

    /** All versions of a purpose, the newest first. */
    List<PurposeVersion> versions(PurposeId purpose);

    /** All versions of all purposes, each purpose's newest first. */
    List<PurposeVersion> versions();

    Optional<PurposeVersion> find(VersionId id);

    void add(PurposeVersion version);

    /** All editions of the matrix, the newest first. */
    List<Matrix> matrices();

    Optional<Matrix> find(MatrixId id);

    /** The edition in force; there always is one. */
    Matrix inForce();

    void add(Matrix matrix);
}
