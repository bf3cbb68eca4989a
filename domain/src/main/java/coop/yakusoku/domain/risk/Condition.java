package coop.yakusoku.domain.risk;

import java.util.function.Predicate;

/** A circumstance of an asset's use (利用環境, T-2-(1)-d) that makes a threat fit it. */
public enum Condition {
    /** 社外持出. */
    CARRIED_OUT(asset -> asset.environment().carriedOut()),
    /** 外部公開. */
    EXPOSED(asset -> asset.environment().exposed()),
    /** 外部接続. */
    EXTERNAL_CONNECTION(asset -> asset.environment().externalConnection()),
    /** 委託先取扱. */
    CONTRACTOR(asset -> asset.environment().contractor()),
    /** 国外での取扱い. */
    ABROAD(asset -> asset.environment().abroad()),
    /** 私物端末. */
    PRIVATE_DEVICE(asset -> asset.environment().privateDevice()),
    /** 遠隔利用. */
    REMOTE_USE(asset -> asset.environment().remoteUse()),
    /** 個人情報を含む. */
    PERSONAL_DATA(asset -> asset.contents().anyPersonal()),
    /** 多部署利用: used by more than three departments. */
    MANY_DEPARTMENTS(asset -> asset.environment().usedByManyDepartments());

    private final Predicate<Asset> test;

    Condition(Predicate<Asset> test) {
        this.test = test;
    }

    /** Whether this circumstance holds for the asset. */
    public boolean holdsFor(Asset asset) {
        return test.test(asset);
    }
}
