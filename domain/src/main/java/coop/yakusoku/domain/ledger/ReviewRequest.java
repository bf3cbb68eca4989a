package coop.yakusoku.domain.ledger;

import coop.yakusoku.domain.organization.DepartmentId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a yearly review asks of one department: look at each of your rows. Sent once, chased as often as needed. */
@Entity
@Table(name = "ledger_review_request")
public class ReviewRequest {

    @Id
    @Column(name = "request_id")
    private UUID id;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "department_id")
    private UUID departmentId;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "chased_at")
    private Instant chasedAt;

    private int chases;

    @Version
    private long version;

    protected ReviewRequest() {
        // for JPA
    }

    /** Sends it. */
    public ReviewRequest(RequestId id, CampaignId campaign, DepartmentId department, Instant at) {
        this.id = id.value();
        this.campaignId = campaign.value();
        this.departmentId = department.value();
        this.sentAt = at;
    }

    /** 督促: asks again. */
    public void chase(Instant at) {
        chasedAt = at;
        chases++;
    }

    public RequestId id() {
        return new RequestId(id);
    }

    public CampaignId campaign() {
        return new CampaignId(campaignId);
    }

    public DepartmentId department() {
        return new DepartmentId(departmentId);
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** When it was asked again last; empty when it was not. */
    public Optional<Instant> chasedAt() {
        return Optional.ofNullable(chasedAt);
    }

    /** How often it was asked again. */
    public int chases() {
        return chases;
    }
}
