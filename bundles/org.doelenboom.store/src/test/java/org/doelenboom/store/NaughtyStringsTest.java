package org.doelenboom.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.plan.PlanKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NaughtyStringsTest {
    @TempDir
    Path folder;

    private final FilePlanStore store = new FilePlanStore();

    @Test
    void eachSurvivesAsATitleThroughSaveReopenAndRename() throws IOException, Refusal {
        Path file = folder.resolve("plan.doelenboom");
        List<String> strings = strings();
        assertThat(strings).hasSizeGreaterThan(400);
        for (String string : strings) {
            FileState state = store.write(Plans.titled(string), StoredPlan.NO_HISTORY, file, null);
            StoredPlan reopened = store.read(file);
            assertThat(title(reopened.plan())).isEqualTo(string);
            assertThat(reopened.state()).isEqualTo(state);

            store.write(renamed(reopened.plan(), string + string), reopened.history(), file, state);

            assertThat(title(store.read(file).plan())).isEqualTo(string + string);
        }
    }

    private static Snapshot renamed(Snapshot plan, String title) {
        PlanDocument document = new PlanDocument(plan, () -> "tester");
        document.edit(
                Message.of("test", "rename"),
                edit -> edit.set(Plans.ROOT, PlanKeys.TITLE, BilingualText.of("nl", title)));
        return document.snapshot();
    }

    private static String title(Snapshot plan) {
        return plan.root().get(PlanKeys.TITLE).in("nl");
    }

    private static List<String> strings() throws IOException {
        List<String> strings = new ArrayList<>();
        for (JsonElement element : JsonParser.parseString(
                        Files.readString(Shared.data("suites/naughty-strings/blns.json")))
                .getAsJsonArray()) {
            strings.add(element.getAsString());
        }
        return strings;
    }
}
