package coop.yakusoku.domain.workflow;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;

/**
 * One line of the table of competences (権限規程): for this document type, in this organisation, from this level on, these
 * stations. Type, organisation and level never change; the stations may, for what is submitted afterwards.
 */
@Entity
@Audited
@Table(name = "workflow_route")
public class Route {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "route_id"))
    private RouteId id;

    @Column(name = "document_type")
    private String documentType;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
    private OrganizationId organization;

    @Column(name = "min_level")
    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int minLevel;

    private String stations;

    private String note;

    @Version
    private long version;

    protected Route() {
        // for JPA
    }

    /**
     * @param organization null for every organisation that has no route of its own, and none above it has
     * @param minLevel from 0 to 999: the route is for matters of this level and higher ones
     * @throws RuleViolation {@code workflow.level-out-of-range}, and what {@link #change} refuses
     */
    public Route(
            RouteId id,
            String documentType,
            OrganizationId organization,
            int minLevel,
            List<Station> stations,
            String note) {
        this.id = Objects.requireNonNull(id, "id");
        this.documentType = Objects.requireNonNull(documentType, "documentType");
        this.organization = organization;
        if (minLevel < 0 || minLevel > 999) {
            throw new RuleViolation("workflow.level-out-of-range");
        }
        this.minLevel = minLevel;
        change(stations, note);
    }

    /** @throws RuleViolation {@code workflow.too-long}, and what {@link Station#line} refuses */
    public final void change(List<Station> newStations, String newNote) {
        this.stations = new Way(Station.line(newStations)).text();
        this.note = Words.optional(newNote, 500);
    }

    /**
     * The route of a matter: that of the nearest organisation that has one for the level, and of these the one with the
     * highest level.
     *
     * @param routes of one document type
     * @param upwards the organisation of the matter, then the one above it, and so on
     */
    public static Optional<Route> best(Collection<Route> routes, List<OrganizationId> upwards, int level) {
        return routes.stream()
                .filter(it -> it.minLevel <= level)
                .filter(it -> it.organization == null || upwards.contains(it.organization))
                .min(Comparator.<Route>comparingInt(it -> it.distance(upwards))
                        .thenComparing(Comparator.<Route>comparingInt(it -> it.minLevel).reversed()));
    }

    private int distance(List<OrganizationId> upwards) {
        return organization == null ? Integer.MAX_VALUE : upwards.indexOf(organization);
    }

    public RouteId id() {
        return id;
    }

    public String documentType() {
        return documentType;
    }

    /** Empty: for all that have none of their own. */
    public Optional<OrganizationId> organization() {
        return Optional.ofNullable(organization);
    }

    public int minLevel() {
        return minLevel;
    }

    public List<Station> stations() {
        return Way.read(stations).stations();
    }

    public String note() {
        return note;
    }

    public long version() {
        return version;
    }
}
