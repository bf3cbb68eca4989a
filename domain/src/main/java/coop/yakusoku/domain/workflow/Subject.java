package coop.yakusoku.domain.workflow;

import coop.yakusoku.domain.shared.RecordRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * One record an application is about, with what it said when it was submitted: the words, and their seal. A new
 * submission takes both anew; a decision fixes them.
 */
@Entity
@Table(name = "workflow_subject")
public class Subject {

    @Id
    @Column(name = "subject_id")
    private UUID id;

    private int ordinal;

    @Column(name = "record_kind")
    private String recordKind;

    @Column(name = "record_id")
    private UUID recordId;

    private String title;

    private String content;

    private String seal;

    private boolean open;

    protected Subject() {
        // for JPA
    }

    Subject(int ordinal, Submitted submitted) {
        this.id = UUID.randomUUID();
        this.ordinal = ordinal;
        this.recordKind = submitted.record().kind();
        this.recordId = submitted.record().id();
        this.open = true;
        take(submitted);
    }

    final void take(Submitted submitted) {
        this.title = Words.required(submitted.title(), 300, "workflow.title-missing");
        this.content = submitted.content().text();
        this.seal = submitted.content().seal();
    }

    void close() {
        this.open = false;
    }

    int ordinal() {
        return ordinal;
    }

    public RecordRef record() {
        return new RecordRef(recordKind, recordId);
    }

    /** The record's name when it was submitted. */
    public String title() {
        return title;
    }

    /** What the record said when it was submitted. */
    public Content content() {
        return Content.read(content);
    }

    /** SHA-256 of the content's text. */
    public String seal() {
        return seal;
    }
}
