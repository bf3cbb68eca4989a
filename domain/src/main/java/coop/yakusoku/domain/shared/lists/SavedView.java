package coop.yakusoku.domain.shared.lists;

import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A view of a list that a person comes back to: its filters and its order under a name. It holds what the address said,
 * never what was found, so everybody who opens it sees what he or she may see. Its maker may show it to the own
 * organisation, and removes it.
 */
@Entity
@Table(name = "shared_saved_view")
public class SavedView {

    /** How many of one list a person may keep. */
    public static final int MOST = 20;

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 2000;

    /** Where one has leafed to belongs to the moment. */
    private static final List<String> OF_THE_MOMENT = List.of("page", "size", "print");

    private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9%&=.+*_~-]*");

    @Id
    @Column(name = "view_id")
    private UUID id;

    private UUID staff;

    private UUID organization;

    private String list;

    private String name;

    private String query;

    @Column(name = "made_at")
    private Instant madeAt;

    protected SavedView() {
        // for JPA
    }

    /**
     * Keeps a view.
     *
     * @param list which list, {@code context.things}
     * @param query the filters and the order, as an address has them behind its question mark
     * @param organization who else sees it; null for nobody
     * @throws RuleViolation {@code shared.view-needs-name}, {@code shared.text-too-long}, {@code
     *     shared.view-unreadable}
     */
    public SavedView(UUID id, String list, String name, String query, StaffId by, UUID organization, Instant at) {
        if (JapaneseText.isBlank(name)) {
            throw new RuleViolation("shared.view-needs-name");
        }
        this.name = JapaneseText.strip(name);
        if (this.name.length() > LONGEST_NAME) {
            throw new RuleViolation("shared.text-too-long", LONGEST_NAME, this.name.length());
        }
        this.query = kept(query);
        if (this.query.length() > LONGEST_QUERY || !QUERY.matcher(this.query).matches()) {
            throw new RuleViolation("shared.view-unreadable");
        }
        this.id = id;
        this.list = list;
        this.staff = by.value();
        this.organization = organization;
        this.madeAt = at;
    }

    private static String kept(String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> !part.endsWith("=") && part.contains("="))
                        .filter(part -> !OF_THE_MOMENT.contains(part.substring(0, part.indexOf('='))))
                        .collect(Collectors.joining("&"));
    }

    public UUID id() {
        return id;
    }

    public String list() {
        return list;
    }

    public String name() {
        return name;
    }

    /** Filters and order, as an address has them behind its question mark; may be empty. */
    public String query() {
        return query;
    }

    public StaffId staff() {
        return new StaffId(staff);
    }

    /** Who else sees it; empty for nobody. */
    public Optional<UUID> organization() {
        return Optional.ofNullable(organization);
    }

    public Instant madeAt() {
        return madeAt;
    }
}
