package coop.yakusoku.ejb.work;

import coop.yakusoku.ejb.shared.work.WorkPile;
import coop.yakusoku.ejb.shared.work.WorkSource;
import coop.yakusoku.ejb.shared.work.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Asks every context what waits for somebody. */
@ApplicationScoped
class AllWork {

    private final Instance<WorkSource> sources;

    protected AllWork() {
        this(null); // for the container's proxy
    }

    @Inject
    AllWork(@Any Instance<WorkSource> sources) {
        this.sources = sources;
    }

    /** The piles of all contexts, the most pressing group first. */
    List<WorkPile> piles(Worker worker, int most) {
        List<WorkPile> all = new ArrayList<>();
        sources.forEach(source -> all.addAll(source.piles(worker, most)));
        all.sort(Comparator.comparing(WorkPile::group).thenComparing(WorkPile::kind));
        return all;
    }
}
