package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.store.Contribution;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.store.PlanStore;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.workspace.Workspace;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One has a plan open, and another reports on it. */
@TakesLong
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

    /** What a colleague made of her copy, as her program would have saved it. */
    private void worked(Path copy, String person, Consumer<Edit> edit) throws Refusal {
        PlanStore store = screen.service(PlanStore.class);
        StoredPlan stored = store.read(copy);
        PlanDocument document = new PlanDocument(stored.plan(), () -> person);
        Transaction step =
                document.edit(Message.of("org.doelenboom.model", "edit"), edit).orElseThrow();
        store.write(
                document.snapshot(),
                store.extend(stored.history(), List.of(new HistoryEntry(step, null))),
                copy,
                stored.state());
    }

    private static NodeId objective(Snapshot plan, String title) {
        for (Node node : plan.subtree(plan.root().id())) {
            if (node.get(PlanKeys.TITLE).in("nl").equals(title)) {
                return node.id();
            }
        }
        throw new AssertionError("no objective " + title);
    }

    private static void title(Edit edit, String was, String is) {
        NodeId node = objective(edit.now(), was);
        edit.set(node, PlanKeys.TITLE, BilingualText.of("nl", is));
    }

    /** Adds an objective below the one that is selected, by its key. */
    private void add(PlanPage page, String row, String title) {
        screen.window().key(SWT.CTRL | SWT.SHIFT, 'd');
        screen.window()
                .until(
                        "an empty title has the focus",
                        () -> page.field("Titel, Nederlands").isFocusControl()
                                && page.field("Titel, Nederlands").getText().isEmpty());
        screen.window().type(title);
        page.untilRow(row + title);
    }

    /** Behind what stands in the title of that row. */
    private void write(PlanPage page, String row, String more) {
        page.select(row);
        page.focus("Titel, Nederlands");
        screen.window().key(SWT.END);
        screen.window().type(more);
    }

    private void save(PlanPage page) {
        screen.window().key(SWT.CTRL, 's');
        page.untilTitle(title -> !title.startsWith("●"));
    }

    /** Chooses the answer that begins so. */
    private void choose(Shell dialog, String beginning) {
        WindowUnderTest window = screen.window();
        Button wanted = window.find(dialog, "the answer " + beginning, Button.class, button -> button.getText()
                .startsWith(beginning));
        window.clickUntil("it is chosen: " + beginning, wanted, wanted::getSelection);
    }

    @Test
    void aCopyThatCameBackIsReadDecidedAndBroughtTogetherAsOneStep() throws Exception {
        Path file = blankPlan();
        PlanPage page = open(file);
        add(page, "AD 1 ", "doel 1");
        add(page, "ID 1.1 ", "doel 2");
        add(page, "OD 1.1.1 ", "doel 3");
        save(page);
        Path copy = Files.copy(file, screen.folder().resolve("kopie.doelenboom"));
        worked(copy, "Karim", edit -> {
            title(edit, "doel 1", "doel 1 van karim");
            title(edit, "doel 2", "doel 2 van karim");
            title(edit, "doel 3", "doel 3 van karim");
        });
        write(page, "AD 1 ", " van mij");
        write(page, "ID 1.1 ", " van mij");
        WindowUnderTest window = screen.window();
        window.key(SWT.CTRL, '3');
        window.dialog();
        window.type("Samenvoegen met een kopie");
        window.key(SWT.CR);
        window.chooseFile("Met welke kopie samenvoegen?", copy);
        Shell dialog = window.dialog();
        Table preview = window.find(dialog, "the preview", Table.class, table -> true);
        assertThat(window.see(() -> preview.getItem(0).getText(3))).isEqualTo("doel 3 van karim");
        WindowUnderTest.keepPicture(window, "TogetherTest.read");
        choose(dialog, "Het andere: “doel 1 van karim”");
        Button next = window.find(
                dialog, "the next one", Button.class, button -> button.getText().equals("Volgende"));
        window.click(next);
        choose(dialog, "Allebei, achter elkaar");
        page.answer("Allebei samenvoegen");
        window.dialog();
        page.answer("Sluiten");
        page.untilRow("AD 1 doel 1 van karim");
        page.untilRow("ID 1.1 doel 2 van mij / doel 2 van karim");
        page.untilRow("OD 1.1.1 doel 3 van karim");
        window.untilInFront();
        window.key(SWT.CTRL, 'z');
        page.untilRow("AD 1 doel 1 van mij");
        page.untilRow("OD 1.1.1 doel 3");
        window.key(SWT.CTRL, 'y');
        page.untilRow("OD 1.1.1 doel 3 van karim");
        save(page);
        PlanStore store = screen.service(PlanStore.class);
        assertThat(store.history(store.read(file).history()))
                .anyMatch(entry ->
                        entry.isBrought() && entry.transaction().author().equals("Karim"));
    }

    @Test
    void whatSomeoneElseSavedIsReadAndDecidedBeforeBothComeTogether() throws Exception {
        Path file = blankPlan();
        PlanPage page = open(file);
        add(page, "AD 1 ", "doel 1");
        save(page);
        write(page, "AD 1 ", " van mij");
        worked(file, "Karim", edit -> title(edit, "doel 1", "doel 1 van karim"));
        screen.window().key(SWT.CTRL, 's');
        Shell dialog = screen.window().dialog();
        choose(dialog, "Het andere: “doel 1 van karim”");
        page.answer("Allebei samenvoegen");
        screen.window().dialog();
        page.answer("Sluiten");
        page.untilRow("AD 1 doel 1 van karim");
        screen.window().untilInFront();
        save(page);
        PlanStore store = screen.service(PlanStore.class);
        objective(store.read(file).plan(), "doel 1 van karim");
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
