package coop.yakusoku.ejb.shared.lists;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.lists.SavedView;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.WhoAsks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps how the caller likes a list. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class ListSettingService {

    private static final Pattern COLUMN = Pattern.compile("[A-Za-z]{1,30}");
    private static final int MOST_COLUMNS = 15;

    private final EntityManager entities;
    private final ListMemory memory;
    private final WhoAsks caller;
    private final Clock clock;

    protected ListSettingService() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    public ListSettingService(EntityManager entities, ListMemory memory, WhoAsks caller, Clock clock) {
        this.entities = entities;
        this.memory = memory;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Keeps a view under a name; one of the same name gives way.
     *
     * @param query what the address of the list has behind its question mark
     * @param shown whether the caller's organisation sees it too
     * @throws RuleViolation {@code shared.views-too-many} (with the limit), and what {@link SavedView} refuses
     */
    public void keep(String list, String name, String query, boolean shown) {
        UUID organization = shown ? caller.organization().orElse(null) : null;
        SavedView view = new SavedView(
                UUID.randomUUID(), list, name, query, caller.staff(), organization, clock.instant());

        entities.createQuery("delete from SavedView v where v.staff = :me and v.list = :list and v.name = :name")
                .setParameter("me", caller.staff().value())
                .setParameter("list", list)
                .setParameter("name", view.name())
                .executeUpdate();
        long held = entities.createQuery(
                        "select count(v) from SavedView v where v.staff = :me and v.list = :list", Long.class)
                .setParameter("me", caller.staff().value())
                .setParameter("list", list)
                .getSingleResult();
        if (held >= SavedView.MOST) {
            throw new RuleViolation("shared.views-too-many", SavedView.MOST);
        }
        entities.persist(view);
        memory.forget(list);
    }

    /**
     * Removes one of the caller's own views.
     *
     * @throws RuleViolation {@code shared.unknown-record} for somebody else's
     */
    public void remove(UUID id) {
        SavedView view = entities.find(SavedView.class, id);
        if (view == null || !view.staff().equals(caller.staff())) {
            throw new RuleViolation("shared.unknown-record");
        }
        entities.remove(view);
        memory.forget(view.list());
    }

    /** Shows all columns but these to the caller from now on. */
    public void hide(String list, Collection<String> columns) {
        String hidden = columns.stream()
                .filter(column -> COLUMN.matcher(column).matches())
                .sorted()
                .limit(MOST_COLUMNS)
                .collect(Collectors.joining(","));
        entities.createNativeQuery("insert into shared_list_columns (staff, list, hidden) values (:me, :list, :hidden)"
                        + " on conflict (staff, list) do update set hidden = excluded.hidden")
                .setParameter("me", caller.staff().value())
                .setParameter("list", list)
                .setParameter("hidden", hidden)
                .executeUpdate();
        memory.forget(list);
    }
}
