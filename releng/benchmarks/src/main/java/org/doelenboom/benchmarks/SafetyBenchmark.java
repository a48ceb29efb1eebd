package org.doelenboom.benchmarks;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Reader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.store.Journal;
import org.doelenboom.api.store.Recovery;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.store.FileJournals;
import org.doelenboom.store.FilePlanStore;
import org.doelenboom.workspace.compare.Replay;
import org.doelenboom.workspace.compare.ThreeWayMerge;

/** What never losing anything costs: saving, journal, recovery, history and merging, at 100,000 nodes. */
final class SafetyBenchmark {
    private static final int WARM_UPS = 2;
    private static final int RUNS = 5;
    private static final int ENTRIES = 5_000;
    private static final int STEPS = 10_000;
    private static final int CHANGES = 1_000;
    private static final Message LABEL = Message.of("benchmark", "edit");

    private final FilePlanStore store = new FilePlanStore();
    private final Path file;
    private final Path work;
    private final Snapshot plan;
    private int seen;

    SafetyBenchmark(Path file, Path work) throws Exception {
        this.file = file;
        this.work = work;
        this.plan = store.read(file).plan();
    }

    void run(Report report) throws Exception {
        saving(report);
        history(report);
        merging(report);
        journal(report);
    }

    private void saving(Report report) throws Exception {
        JsonElement tree;
        try (Reader text = Files.newBufferedReader(file)) {
            tree = JsonParser.parseReader(text);
        }
        Path bare = work.resolve("bare.json");
        Path saved = work.resolve("saved.doelenboom");
        double[] seconds = Median.seconds(
                WARM_UPS, RUNS, () -> write(tree, bare), () -> store.write(plan, StoredPlan.NO_HISTORY, saved, null));
        report.ratio("saving 100,000 nodes / bare JsonWriter and force", seconds[1] / seconds[0], 2.0);
        report.detail("%.3f s, bare %.3f s", seconds[1], seconds[0]);
    }

    private static void write(JsonElement tree, Path file) throws IOException {
        try (JsonWriter json = new JsonWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            new Gson().toJson(tree, json);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private void history(Report report) throws Exception {
        List<HistoryEntry> entries = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            entries.add(new HistoryEntry(step(plan.root().id(), i), null));
        }
        Path told = work.resolve("told.doelenboom");
        store.write(plan, store.extend(StoredPlan.NO_HISTORY, entries), told, null);
        double[] seconds = Median.seconds(
                WARM_UPS,
                RUNS,
                () -> seen += store.read(file).plan().size(),
                () -> seen += store.read(told).plan().size());
        report.ratio("opening with 5,000 entries of history / without", seconds[1] / seconds[0], 1.1);
    }

    private void merging(Report report) throws Exception {
        Snapshot mine = changed(0);
        Snapshot theirs = changed(CHANGES);
        double[] seconds = Median.seconds(
                WARM_UPS,
                RUNS,
                () -> {
                    for (int i = 0; i < 3; i++) {
                        seen += store.read(file).plan().size();
                    }
                },
                () -> seen += ThreeWayMerge.of(plan, mine, theirs).plan().size());
        report.ratio("reading three plans and merging them / reading them", 1 + seconds[1] / seconds[0], 3.0);
        report.detail("merging %.3f s, reading three %.3f s", seconds[1], seconds[0]);
    }

    private Snapshot changed(int skipped) {
        PlanDocument document = new PlanDocument(plan, () -> "");
        List<Node> nodes = new ArrayList<>();
        plan.subtree(plan.root().id()).forEach(nodes::add);
        document.edit(LABEL, edit -> {
            for (int i = 0; i < CHANGES; i++) {
                NodeId id =
                        nodes.get(1 + (skipped + i * 37) % (nodes.size() - 1)).id();
                edit.set(id, PlanKeys.TITLE, BilingualText.of("nl", "titel " + skipped + i));
            }
        });
        return document.snapshot();
    }

    private static Transaction step(NodeId root, int number) {
        return new Transaction(
                NodeId.random().value(),
                "Jan",
                Instant.EPOCH,
                LABEL,
                List.of(new Change.ValueChanged(
                        root, "x.v" + number % 50, null, new Value.Text("tekst van stap " + number), 0)));
    }

    private void journal(Report report) throws Exception {
        Path small = work.resolve("small.doelenboom");
        FileState state = store.write(PlanGenerator.plan(CHANGES), StoredPlan.NO_HISTORY, small, null);
        Snapshot begun = store.read(small).plan();
        Path folder = work.resolve("journals");
        FileJournals journals = new FileJournals(store);
        Journal journal = journals.begin(folder, begun, small, state, null);
        List<Transaction> steps = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            steps.add(step(begun.root().id(), i));
        }
        long start = System.nanoTime();
        steps.forEach(journal::done);
        report.figure("what the journal adds to an edit", (System.nanoTime() - start) / 1e3 / STEPS, "microseconds");
        journals.close();
        start = System.nanoTime();
        Recovery recovery = new FileJournals(store).leftBehind(folder).get(0);
        PlanDocument document = new PlanDocument(recovery.plan().plan(), () -> "");
        for (Transaction step : recovery.steps()) {
            document.edit(step.label(), edit -> Replay.forward(step, edit));
        }
        report.figure("recovering 10,000 steps", (System.nanoTime() - start) / 1e6, "ms");
    }
}
