package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.store.Contribution;
import org.doelenboom.api.store.PlanStore;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.workspace.Workspace;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One has a plan open, and another reports on it. */
class TogetherTest {
    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    private Path blankPlan() throws Refusal {
        Path file = screen.folder().resolve("wijk.doelenboom");
        Workspace workspace = screen.service(Workspace.class);
        workspace.write(workspace.blank(BilingualText.of("nl", "wijk"), List.of("nl", "fr")), file);
        return file;
    }

    private PlanPage open(Path file) {
        PlanPage page = new PlanPage(screen.open(file));
        page.untilRow("Gegevens van het plan");
        return page;
    }

    @Test
    void whatSomeoneReportsFlowsInAndIsToldInWords() throws Exception {
        Path file = blankPlan();
        open(file);
        PlanStore store = screen.service(PlanStore.class);
        NodeId root = store.read(file).plan().root().id();
        Node note = new Node(
                new NodeId("reported"),
                PlanKinds.NOTE,
                root,
                List.of(),
                Attributes.NONE.with(PlanKeys.TEXT, BilingualText.of("nl", "Vijftien gezinnen bereikt")));
        Transaction step = new Transaction(
                "contribution1",
                "Fatima",
                Instant.now(),
                Message.of("org.doelenboom.workspace", "contribution.label", "Fatima", "contribution1"),
                List.of(new Change.Added(List.of(note), root, 0)));
        Path left = store.contribute(file, new Contribution(root, step, List.of()));
        Shell notice = screen.window().dialog();
        Text words = screen.window()
                .find(notice, "the words", Text.class, text -> text.getText().contains("Vijftien gezinnen bereikt"));
        String said = screen.window().see(words::getText);
        assertThat(said).contains("Fatima");
        new PlanPage(screen.window()).answer("Sluiten");
        screen.window().untilInFront();
        screen.window().key(SWT.CTRL, 's');
        screen.window().until("the contribution is gone", () -> Files.notExists(left));
        assertThat(store.read(file).plan().find(new NodeId("reported"))).isPresent();
    }
}
