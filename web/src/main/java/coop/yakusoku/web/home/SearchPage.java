package coop.yakusoku.web.home;

import coop.yakusoku.web.shared.SearchSource;
import coop.yakusoku.web.shared.SearchSource.Found;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Backs {@code search.xhtml}: one question to the registers of all contexts. */
@Named
@RequestScoped
public class SearchPage {

    private static final int EACH = 20;
    private static final int LONGEST = 100;

    @Inject
    @Any
    private Instance<SearchSource> sources;

    private String q;
    private List<Found> found = List.of();

    public void load() {
        q = q == null ? "" : q.strip();
        if (q.isEmpty() || q.length() > LONGEST) {
            return;
        }
        List<Found> all = new ArrayList<>();
        sources.forEach(source -> all.addAll(source.find(q, EACH)));
        found = List.copyOf(all);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public List<Found> getFound() {
        return found;
    }

    /** Whether somebody asked and nothing answered. */
    public boolean isInVain() {
        return found.isEmpty() && !q.isEmpty();
    }
}
