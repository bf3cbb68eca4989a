package coop.yakusoku.web.workflow;

import coop.yakusoku.domain.workflow.ApprovalStanding;
import coop.yakusoku.domain.workflow.ApprovalState;
import coop.yakusoku.ejb.workflow.ApprovalDetail.StationLine;
import coop.yakusoku.ejb.workflow.ApprovalDetail.SubjectLine;
import coop.yakusoku.ejb.workflow.ListedState;
import coop.yakusoku.web.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Backs the tags about approvals: their colours, and the words of records of other contexts. */
@Named
@ApplicationScoped
public class ApprovalWordsPage {

    /** The colour of a standing. */
    public String colour(ApprovalStanding standing) {
        return switch (standing) {
            case NONE -> "plain";
            case DRAFT -> "draft";
            case IN_PROGRESS -> "info";
            case APPROVED -> "good";
            case STALE, RETURNED -> "warn";
            case REJECTED -> "bad";
        };
    }

    /** The colour of a state. */
    public String stateColour(ApprovalState state) {
        return switch (state) {
            case DRAFT -> "draft";
            case IN_PROGRESS -> "info";
            case APPROVED -> "good";
            case RETURNED -> "warn";
            case REJECTED -> "bad";
            case DROPPED -> "plain";
        };
    }

    /** The colour of a state in a list. */
    public String listColour(ListedState listed) {
        return switch (listed) {
            case HELD, STALE -> "warn";
            default -> stateColour(listed.state());
        };
    }

    /** How a station looks: waiting, consented, refused, or still to come. */
    public String style(StationLine station) {
        if (station.current()) {
            return "y-way-here";
        }
        if (station.done() == null) {
            return "y-way-next";
        }
        return switch (station.done().deed()) {
            case RETURNED, REJECTED -> "y-way-back";
            default -> "y-way-done";
        };
    }

    /** The words of a kind of record: 「リスク分析」. */
    public String kind(String documentType) {
        return text(documentType.substring(0, documentType.indexOf('.')), documentType);
    }

    /** The label of a field, in the words of the context of its record. */
    public String field(SubjectLine subject, String key) {
        return text(subject.context(), key);
    }

    /** A value of a field; a constant as its label. */
    public String value(SubjectLine subject, String value) {
        return text(subject.context(), value);
    }

    private static String text(String context, String keyOrWord) {
        return Texts.find(Texts.bundleOf(context), keyOrWord, Texts.locale()).orElse(keyOrWord);
    }
}
