package coop.yakusoku.domain.ledger;

import coop.yakusoku.domain.shared.StaffId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a department answered for one row in one yearly review. Given once; it never changes. */
@Entity
@Table(name = "ledger_review_answer")
public class ReviewAnswer {

    @Id
    @Column(name = "answer_id")
    private UUID id;

    @Column(name = "request_id")
    private UUID requestId;

    @Column(name = "entry_id")
    private UUID entryId;

    @Enumerated(EnumType.STRING)
    private ReviewResult result;

    @Column(name = "answered_by")
    private UUID answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected ReviewAnswer() {
        // for JPA
    }

    public ReviewAnswer(RequestId request, EntryId entry, ReviewResult result, StaffId by, Instant at) {
        this.id = UUID.randomUUID();
        this.requestId = request.value();
        this.entryId = entry.value();
        this.result = result;
        this.answeredBy = by.value();
        this.answeredAt = at;
    }

    public EntryId entry() {
        return new EntryId(entryId);
    }

    public ReviewResult result() {
        return result;
    }
}
