package org.doelenboom.workbench.internal.steps;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.widgets.Composite;

/** The steps of a plan that is not open: its file is read beside the screen, and a step opens it where the step leads. */
public final class LastPlanSteps implements StepsList.Target {
    private final Desk desk;
    private final Opening opening;
    private final StepsList steps;
    private final Runnable shown;

    @Nullable
    private Path file;

    /** Opens a plan, and goes somewhere in it. */
    public interface Opening {
        void open(Path file, Optional<NodeId> item, Optional<String> view);

        /** There is no plan to open: one is made. */
        void create();
    }

    /** @param shown called when there is more to see */
    public LastPlanSteps(Composite parent, Desk desk, Opening opening, Runnable shown) {
        this.desk = desk;
        this.opening = opening;
        this.shown = shown;
        steps = new StepsList(parent, desk, this);
        steps.control().addDisposeListener(event -> desk.background().forget(this));
        steps.show(WorkSteps.none());
    }

    public Composite control() {
        return steps.control();
    }

    /** Reads the file, and shows its steps where it can be read. @param plan null for none */
    public void show(@Nullable Path plan) {
        file = plan;
        if (plan != null) {
            desk.background().look(this, () -> read(desk, plan), this::show);
        } else {
            show(WorkSteps.none());
        }
    }

    private void show(List<Step> found) {
        if (!steps.control().isDisposed() && steps.show(found)) {
            shown.run();
        }
    }

    private static List<Step> read(Desk desk, Path plan) {
        try {
            return WorkSteps.of(desk.services().workspace().read(plan).stored().plan(), LocalDate.now());
        } catch (Refusal notReadable) {
            // Opening it says why; here there is only nothing to count.
            return WorkSteps.none();
        }
    }

    @Override
    public void item(Step step) {
        go(step.item(), Optional.empty());
    }

    @Override
    public void view(String id) {
        go(Optional.empty(), Optional.of(id));
    }

    private void go(Optional<NodeId> item, Optional<String> view) {
        Path plan = file;
        if (plan == null) {
            opening.create();
        } else {
            opening.open(plan, item, view);
        }
    }
}
