package org.doelenboom.workspace.internal;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.store.PlanLock;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.store.FileJournals;
import org.doelenboom.store.FileLocks;
import org.doelenboom.store.FilePlanStore;
import org.doelenboom.workspace.OpenPlan;
import org.doelenboom.workspace.Saving;

/**
 * Edits a plan without end, types in one field, undoes and redoes, and saves meanwhile; says on standard output which step was made
 * when. Is killed by {@link CrashTest}.
 */
final class CrashingProgram {
    static final String COUNT = "x.count";
    private static final Message LABEL = Message.of("test", "edit");
    private static final Message TYPED = Message.of("test", "typed");

    private final Random random;
    private final Document document;
    private final OpenPlan plan;
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private Saving saving;
    private Future<?> writing;

    private CrashingProgram(OpenPlan plan, long seed) {
        this.plan = plan;
        this.document = plan.document();
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        FilePlanStore store = new FilePlanStore();
        PlanWorkspace workspace =
                new PlanWorkspace(store, new FileJournals(store), new FileLocks(), new CoreNamespaceOnly());
        workspace.keepJournals(folder.resolve("journals"));
        Path file = folder.resolve("p.doelenboom");
        PlanLock lock = workspace.claim(file);
        if (lock.other().isPresent()) {
            throw new IllegalStateException("the plan is locked by " + lock.other());
        }
        new CrashingProgram(workspace.open(workspace.read(file), lock), Long.parseLong(arguments[1])).work();
    }

    private void work() throws Exception {
        NodeId root = document.snapshot().root().id();
        int step = count(plan);
        while (true) {
            step++;
            edit(root, step);
            // Only what was made before this line was written is counted on.
            System.out.println(step + " " + System.currentTimeMillis());
            save();
            if (random.nextInt(3) == 0) {
                Thread.sleep(random.nextInt(8));
            }
        }
    }

    private void edit(NodeId root, int step) {
        Value count = new Value.Decimal(Integer.toString(step));
        switch (random.nextInt(6)) {
            case 0, 1 -> document.edit(LABEL, edit -> {
                edit.setValue(root, COUNT, count);
                NodeId note = edit.append(PlanKinds.NOTE, root);
                edit.set(note, PlanKeys.TEXT, BilingualText.of("nl", "nota " + step));
            });
            case 2 -> {
                document.edit(LABEL, edit -> edit.append(PlanKinds.NOTE, root));
                document.undo();
                document.redo();
                document.undo();
                document.edit(LABEL, edit -> edit.setValue(root, COUNT, count));
            }
            default -> document.type("field", TYPED, edit -> {
                edit.setValue(root, COUNT, count);
                edit.set(root, PlanKeys.TITLE, BilingualText.of("nl", "plan " + step));
            });
        }
    }

    private void save() throws Refusal {
        if (writing != null && writing.isDone()) {
            saving.done();
            writing = null;
        }
        if (writing == null && random.nextInt(120) == 0) {
            Saving begun = plan.save();
            saving = begun;
            writing = background.submit(() -> {
                begun.write();
                return null;
            });
        }
    }

    static int count(OpenPlan plan) {
        return plan.document()
                .snapshot()
                .root()
                .attributes()
                .find(COUNT)
                .map(value -> ((Value.Decimal) value).number().intValue())
                .orElse(0);
    }
}
