package coop.yakusoku.domain.ledger;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.FiscalYear;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 棚卸: the yearly look of one organisation at its ledger, department by department (指針; domain-knowledge 6.1).
 *
 * <p>Begun by the privacy manager once per fiscal year, with a day by which every department answers. Departments may be
 * added, and the day moved, as long as it runs. It has no end of its own: it is over when every row has been answered.
 */
@Entity
@Table(name = "ledger_campaign")
public class ReviewCampaign {

    @Id
    @Column(name = "campaign_id")
    private UUID id;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String message;

    @Column(name = "started_by")
    private UUID startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Version
    private long version;

    protected ReviewCampaign() {
        // for JPA
    }

    /**
     * Begins it.
     *
     * @param message what the departments are told, at most 1,000 characters, or null
     * @throws RuleViolation {@code ledger.campaign-due-past} for a day before today
     */
    public ReviewCampaign(
            CampaignId id,
            OrganizationId organization,
            FiscalYear year,
            LocalDate dueOn,
            String message,
            StaffId by,
            Instant at,
            LocalDate today) {
        this.id = id.value();
        this.organizationId = organization.value();
        this.fiscalYear = year.year();
        this.startedBy = by.value();
        this.startedAt = at;
        ask(dueOn, message, today);
    }

    /** Moves the day, says it in other words. */
    public void ask(LocalDate newDueOn, String newMessage, LocalDate today) {
        if (newDueOn == null) {
            throw new RuleViolation("ledger.field-missing", "dueOn");
        }
        if (newDueOn.isBefore(today)) {
            throw new RuleViolation("ledger.campaign-due-past");
        }
        dueOn = newDueOn;
        message = Words.optional("message", newMessage, 1_000);
    }

    public CampaignId id() {
        return new CampaignId(id);
    }

    public OrganizationId organization() {
        return new OrganizationId(organizationId);
    }

    public int fiscalYear() {
        return fiscalYear;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String message() {
        return message;
    }

    public StaffId startedBy() {
        return new StaffId(startedBy);
    }

    public Instant startedAt() {
        return startedAt;
    }
}
