package coop.yakusoku.domain.ledger;

import coop.yakusoku.domain.shared.Codes;
import coop.yakusoku.domain.shared.RuleViolation;
import java.io.Serializable;
import java.util.Set;

/**
 * How it came to us and how the person learnt why.
 *
 * @param kind 取得区分, or null when not said yet
 * @param channels 取得チャネル
 * @param notice 通知方法, or null when not said yet
 * @param exception PX1–PX4, exactly when no notice is needed
 * @param document 通知文書: where the purpose is written, at most 200 characters, or null
 */
public record Acquiring(
        AcquisitionKind kind, Set<Channel> channels, NoticeMethod notice, NoticeException exception, String document)
        implements Serializable {

    /** Nothing said yet. */
    public static final Acquiring UNKNOWN = new Acquiring(null, Set.of(), null, null, null);

    public Acquiring {
        channels = Codes.kept(channels);
        document = Words.optional("noticeDocument", document, 200);
        if (notice != NoticeMethod.NOT_NEEDED) {
            exception = null;
        } else if (exception == null) {
            throw new RuleViolation("ledger.exception-missing");
        }
        boolean toldAfterwards = notice == NoticeMethod.NOTICE || notice == NoticeMethod.PUBLICATION;
        if (kind == AcquisitionKind.DIRECT_WRITTEN && toldAfterwards) {
            // What a person writes down for us is asked for with the purpose in sight (法21条2項).
            throw new RuleViolation("ledger.direct-needs-explicit");
        }
    }
}
