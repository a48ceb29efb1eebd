package org.doelenboom.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.store.Contribution;
import org.doelenboom.api.store.LeftContribution;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;

/**
 * What was reported on a plan that someone else has open, beside it: {@code .NAME.ID.contribution}, three lines as a journal has them.
 * The first says of which plan, the second what was done, the third what that was done to.
 */
final class Contributions {
    private static final String ENDING = ".contribution";
    private static final int LINES = 3;

    /** Far more than a person can report in a day; whatever else lies there under such a name. */
    private static final long LONGEST = 32L << 20;

    private final SafeSave saving;

    Contributions(SafeSave saving) {
        this.saving = saving;
    }

    private static String beginning(Path file) {
        return "." + file.getFileName() + ".";
    }

    Path leave(Path file, Contribution contribution) throws Refusal {
        Path left = file.toAbsolutePath().resolveSibling(beginning(file) + contribution.id() + ENDING);
        saving.save(left, null, SafeSave.PLAIN, out -> out.write(written(contribution)));
        return left;
    }

    private static byte[] written(Contribution contribution) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(JournalLine.of(out -> out.raw("{\"contribution\":1,\"plan\":")
                .string(contribution.plan().value())
                .raw("}")));
        bytes.write(line(contribution.step()));
        Transaction step = contribution.step();
        List<Change> about = new ArrayList<>();
        for (Node node : contribution.about()) {
            about.add(new Change.Added(List.of(node), node.parent().orElse(contribution.plan()), 0));
        }
        bytes.write(line(new Transaction(step.id(), step.author(), step.time(), step.label(), about)));
        return bytes.toByteArray();
    }

    private static byte[] line(Transaction step) throws IOException {
        return JournalLine.of(out -> new TransactionWriter(out, TransactionWriter.Use.JOURNAL).write(step));
    }

    List<LeftContribution> beside(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        String beginning = beginning(file);
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        List<LeftContribution> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path one : files.toList()) {
                String name = String.valueOf(one.getFileName());
                if (name.startsWith(beginning) && name.endsWith(ENDING)) {
                    found.add(new LeftContribution(one, read(one)));
                }
            }
        } catch (IOException e) {
            log("contributions not listed: " + folder, e);
        }
        found.sort(Comparator.comparing((LeftContribution one) -> one.contributionOrNull() == null
                        ? java.time.Instant.MAX
                        : one.contributionOrNull().step().time())
                .thenComparing(one -> one.file().toString()));
        return List.copyOf(found);
    }

    @Nullable
    private static Contribution read(Path left) {
        try {
            return Files.size(left) > LONGEST ? null : read(Files.readAllBytes(left));
        } catch (IOException e) {
            // The window says so; it is looked at again every few seconds.
            System.getLogger(Contributions.class.getName())
                    .log(System.Logger.Level.DEBUG, "contribution not read: " + left, e);
            return null;
        }
    }

    /** @throws BadContent when it is torn, or no contribution that this version knows */
    static Contribution read(byte[] content) throws BadContent {
        List<byte[]> lines = JournalLine.documents(content);
        Map<String, String> head = lines.isEmpty() ? Map.of() : JournalContent.texts(lines.get(0));
        if (lines.size() != LINES || !"1".equals(head.get("contribution"))) {
            throw BadContent.whole(Refusal.Kind.MALFORMED, "contribution.damaged");
        }
        String plan = head.getOrDefault("plan", "");
        if (!NodeId.isValid(plan)) {
            throw BadContent.whole(Refusal.Kind.MALFORMED, "contribution.damaged");
        }
        List<Node> about = new ArrayList<>();
        for (Change change : step(lines.get(2)).changes()) {
            if (change instanceof Change.Added added) {
                about.addAll(added.nodes());
            }
        }
        return new Contribution(new NodeId(plan), step(lines.get(1)), about);
    }

    private static Transaction step(byte[] line) throws BadContent {
        return StrictJson.document(line, json -> new TransactionReader(json).read())
                .transaction();
    }

    static void remove(Path left) throws Refusal {
        try {
            Files.deleteIfExists(left);
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.NOT_WRITABLE, StoreMessages.message("contribution.kept", left.getFileName()), e);
        }
    }

    private static void log(String what, Exception e) {
        System.getLogger(Contributions.class.getName()).log(System.Logger.Level.WARNING, what, e);
    }
}
