package coop.yakusoku.web.shared;

import coop.yakusoku.ejb.shared.lists.ListSettings;
import coop.yakusoku.ejb.shared.lists.ListSettings.View;
import java.util.List;

/** How the person in front of one list likes it, and what is typed to change that. */
public class ListTools {

    private final String list;
    private final ListSettings settings;
    private String name;
    private boolean shared;

    ListTools(String list, ListSettings settings) {
        this.list = list;
        this.settings = settings;
    }

    /** Whether a column is to be shown. */
    public boolean shows(String column) {
        return !settings.hidden().contains(column);
    }

    /** {@code context.things}. */
    public String getList() {
        return list;
    }

    public List<View> getViews() {
        return settings.views();
    }

    /** The name for a view. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Whether the view is to be shown to the organisation. */
    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
