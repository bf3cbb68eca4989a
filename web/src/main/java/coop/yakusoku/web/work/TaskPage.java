package coop.yakusoku.web.work;

import coop.yakusoku.domain.work.TaskId;
import coop.yakusoku.ejb.work.TaskQueries;
import coop.yakusoku.ejb.work.TaskRow;
import coop.yakusoku.web.shared.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Backs {@code work/task.xhtml}: what is to be done, and why. */
@Named
@RequestScoped
public class TaskPage {

    @Inject
    private TaskQueries queries;

    @Inject
    private Screen screen;

    private String id;
    private TaskRow task;

    public void load() {
        task = queries.task(screen.id(id, TaskId::of));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public TaskRow getTask() {
        return task;
    }
}
