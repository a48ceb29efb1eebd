package org.doelenboom.store;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/** What several tests start from. */
final class Plans {
    static final NodeId ROOT = new NodeId("plan1");

    private Plans() {}

    static byte[] golden() {
        try (InputStream in = Plans.class.getResourceAsStream("format-1.doelenboom")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The golden file with one piece replaced, which must be there exactly once. */
    static byte[] golden(String piece, String replacement) {
        String text = new String(golden(), StandardCharsets.UTF_8);
        int at = text.indexOf(piece);
        if (at < 0 || text.indexOf(piece, at + 1) >= 0) {
            throw new IllegalArgumentException("not exactly once: " + piece);
        }
        return text.replace(piece, replacement).getBytes(StandardCharsets.UTF_8);
    }

    static Snapshot titled(String title) {
        SnapshotBuilder builder = new SnapshotBuilder(
                ROOT, PlanKinds.PLAN, Attributes.NONE.with(PlanKeys.TITLE, BilingualText.of("nl", title)));
        return builder.declare(PlanKinds.NAMESPACE).build();
    }

    static StoredPlan read(byte[] content) throws Refusal {
        return new FilePlanStore().read(new ByteArrayInputStream(content), "test.doelenboom");
    }

    static Refusal refusal(byte[] content) {
        return catchThrowableOfType(Refusal.class, () -> read(content));
    }

    static byte[] written(Snapshot plan, String history) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PlanWriter.write(plan, history, name -> new Namespace(name, 1, Namespace.Presence.OPTIONAL), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] written(Snapshot plan) {
        return written(plan, StoredPlan.NO_HISTORY);
    }

    static List<String> lines(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).lines().toList();
    }
}
