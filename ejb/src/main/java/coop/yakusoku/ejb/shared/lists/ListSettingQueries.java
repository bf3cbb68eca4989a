package coop.yakusoku.ejb.shared.lists;

import coop.yakusoku.domain.shared.lists.SavedView;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.WhoAsks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;

/** Reads how the caller likes a list. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class ListSettingQueries {

    /** Nobody looks through more. */
    private static final int SHOWN = 60;

    private final EntityManager entities;
    private final ListMemory memory;
    private final WhoAsks caller;

    protected ListSettingQueries() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    public ListSettingQueries(EntityManager entities, ListMemory memory, WhoAsks caller) {
        this.entities = entities;
        this.memory = memory;
        this.caller = caller;
    }

    /** @param list {@code context.things} */
    public ListSettings of(String list) {
        return memory.find(caller.staff(), list).orElseGet(() -> {
            ListSettings settings = new ListSettings(hidden(list), views(list));
            memory.keep(caller.staff(), list, settings);
            return settings;
        });
    }

    private Set<String> hidden(String list) {
        List<?> found = entities.createNativeQuery(
                        "select hidden from shared_list_columns where staff = :me and list = :list", String.class)
                .setParameter("me", caller.staff().value())
                .setParameter("list", list)
                .getResultList();
        return found.isEmpty() || found.get(0).toString().isEmpty()
                ? Set.of()
                : Set.of(found.get(0).toString().split(","));
    }

    private List<ListSettings.View> views(String list) {
        return entities.createQuery(
                        "select v from SavedView v where v.list = :list"
                                + " and (v.staff = :me or v.organization = :organization)"
                                + " order by case when v.staff = :me then 0 else 1 end, v.name, v.id",
                        SavedView.class)
                .setParameter("list", list)
                .setParameter("me", caller.staff().value())
                .setParameter("organization", caller.organization().orElse(null))
                .setMaxResults(SHOWN)
                .getResultList()
                .stream()
                .map(view -> new ListSettings.View(
                        view.id(),
                        view.name(),
                        view.query(),
                        view.staff().equals(caller.staff()),
                        view.organization().isPresent()))
                .toList();
    }
}
