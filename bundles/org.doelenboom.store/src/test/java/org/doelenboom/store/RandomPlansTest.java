package org.doelenboom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.model.SnapshotBuilder;
import org.junit.jupiter.api.Test;

/** Properties on plans drawn at random; run again with {@code -Dseed=N}. */
final class RandomPlansTest {
    private static final int PLANS = 300;
    private static final int DAMAGES = 3_000;
    private static final String[] PIECES = {
        "",
        "a",
        "é",
        "ß",
        "€",
        "\ud83c\udf31",
        "\"",
        "\\",
        "/",
        "\n",
        "\t",
        "\0",
        "\u001f",
        "\u007f",
        "\u2028",
        "\ufeff",
        "\ufffe",
        "{",
        "}",
        "[",
        ",",
        ":",
        " "
    };

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void whatIsWrittenIsReadAsItWas() throws Refusal {
        for (int i = 0; i < PLANS; i++) {
            Snapshot plan = plan();

            Snapshot read = Plans.read(Plans.written(plan)).plan();

            assertThat(nodes(read)).as("seed %d, plan %d", seed, i).isEqualTo(nodes(plan));
            assertThat(read.namespaces()).as("seed %d, plan %d", seed, i).containsAll(plan.namespaces());
        }
    }

    @Test
    void whatIsWrittenComesBackByteForByte() throws Refusal {
        for (int i = 0; i < PLANS; i++) {
            byte[] written = Plans.written(plan());

            StoredPlan read = Plans.read(written);

            assertThat(Plans.written(read.plan(), read.history()))
                    .as("seed %d, plan %d", seed, i)
                    .isEqualTo(written);
        }
    }

    @Test
    void aDamagedFileIsReadOrRefusedAndNothingElse() {
        byte[] golden = Plans.golden();
        int refused = 0;
        for (int i = 0; i < DAMAGES; i++) {
            byte[] damaged = damaged(golden);
            try {
                Plans.written(Plans.read(damaged).plan());
            } catch (Refusal refusal) {
                refused++;
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ", damage " + i, e);
            }
        }
        assertThat(refused).as("seed %d", seed).isPositive();
    }

    private byte[] damaged(byte[] content) {
        byte[] damaged = content.clone();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            int at = random.nextInt(damaged.length);
            switch (random.nextInt(3)) {
                case 0 -> damaged[at] = (byte) random.nextInt(256);
                case 1 -> damaged[at] = (byte) "{}[],:\"\\0n-".charAt(random.nextInt(11));
                default -> System.arraycopy(
                        content, random.nextInt(at + 1), damaged, at, Math.min(20, damaged.length - at));
            }
        }
        return damaged;
    }

    private static List<Node> nodes(Snapshot plan) {
        List<Node> nodes = new ArrayList<>();
        plan.subtree(plan.root().id()).forEach(nodes::add);
        return nodes;
    }

    private Snapshot plan() {
        SnapshotBuilder builder = new SnapshotBuilder(Plans.ROOT, kind(), attributes());
        builder.declare(new Namespace("plan", 1 + random.nextInt(3), Namespace.Presence.REQUIRED));
        if (random.nextBoolean()) {
            builder.declare(new Namespace("other", 1, Namespace.Presence.TRANSIENT));
        }
        List<NodeId> all = new ArrayList<>(List.of(Plans.ROOT));
        int count = random.nextInt(30);
        for (int i = 0; i < count; i++) {
            all.add(builder.add(all.get(random.nextInt(all.size())), kind(), attributes()));
        }
        return builder.build();
    }

    private KindId kind() {
        return new KindId(
                random.nextBoolean() ? "plan.action" : "module" + random.nextInt(3) + ".kind-" + random.nextInt(5));
    }

    private Attributes attributes() {
        Attributes attributes = Attributes.NONE;
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            attributes = attributes.with("module" + random.nextInt(3) + ".name" + random.nextInt(9), value(3));
        }
        return attributes;
    }

    private Value value(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 7)) {
            case 0 -> new Value.Text(text());
            case 1 -> new Value.Decimal(number());
            case 2 -> new Value.Date(LocalDate.ofEpochDay(random.nextInt(2_000_000) - 1_000_000));
            case 3 -> new Value.Flag(random.nextBoolean());
            case 4 -> new Value.Token(text());
            case 5 -> new Value.Link(NodeId.random());
            case 6 -> new Value.Texts(texts());
            case 7 -> new Value.Items(values(depth));
            default -> {
                Map<String, Value> fields = new LinkedHashMap<>();
                values(depth).forEach(value -> fields.put(text(), value));
                yield new Value.Fields(fields);
            }
        };
    }

    private List<Value> values(int depth) {
        List<Value> values = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            values.add(value(depth - 1));
        }
        return values;
    }

    private BilingualText texts() {
        BilingualText text = BilingualText.EMPTY;
        for (String language : List.of("nl", "fr", "de-CH-1996")) {
            if (random.nextBoolean()) {
                text = text.put(language, text());
            }
        }
        return random.nextBoolean() ? text.markOlder(List.of("fr")) : text;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private String number() {
        String whole =
                (random.nextBoolean() ? "-" : "") + (random.nextBoolean() ? "0" : "" + (1 + random.nextInt(999)));
        String fraction = random.nextBoolean() ? "." + random.nextInt(1_000) : "";
        return whole
                + fraction
                + (random.nextInt(4) == 0 ? (random.nextBoolean() ? "e-" : "E+") + random.nextInt(99) : "");
    }
}
