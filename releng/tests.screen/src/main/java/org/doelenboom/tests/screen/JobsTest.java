package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.doelenboom.api.document.Node;
import org.doelenboom.plan.FindingKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.workspace.Workspace;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The two pieces of work that the whole plan is for, done in Dutch and in French with the keyboard alone: a referent reports a month
 * without opening the tree, and a coordinator prepares next year's revision from the diagnosis. Pictures of the steps are kept.
 */
@TakesLong
class JobsTest {
    private static final int FAR = 60;

    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    private WindowUnderTest window;
    private PlanPage page;

    private void open(String language, String firstRow) throws Exception {
        Path file = screen.folder().resolve("plan.doelenboom");
        Workspace workspace = screen.service(Workspace.class);
        workspace.write(workspace.sample(), file);
        window = screen.open(file);
        page = new PlanPage(window);
        page.untilRow("AD 1 ");
        if (!language.isEmpty()) {
            page.chooseLanguage(language);
        }
        page.untilRow(firstRow);
    }

    /** By a few letters of its name, and down to it where others have them too. */
    private void go(String letters, String title) {
        window.key(SWT.CTRL, '3');
        Shell dialog = window.dialog();
        window.type(letters);
        Table hits = window.find(dialog, "the hits", Table.class, one -> true);
        window.until(title + " is found", () -> Arrays.stream(hits.getItems()).anyMatch(hit -> isCalled(hit, title)));
        for (int i = 0; i < FAR && !window.see(() -> isSelected(hits, title)); i++) {
            window.key(SWT.ARROW_DOWN);
        }
        window.key(SWT.CR);
        window.untilInFront();
    }

    private static boolean isSelected(Table hits, String title) {
        return hits.getSelectionCount() == 1 && isCalled(hits.getSelection()[0], title);
    }

    private static boolean isCalled(TableItem hit, String title) {
        return hit.getText().startsWith(title);
    }

    private void untilViewInFront(String title) {
        window.until("the view " + title + " is in front", () -> window.all(window.shell(), CTabFolder.class).stream()
                .map(CTabFolder::getSelection)
                .anyMatch(tab -> tab != null && tab.getText().startsWith(title)));
    }

    /** Presses Tab until what has the focus is called so. */
    private void tabTo(String name) {
        for (int i = 0; i < FAR && !window.see(() -> isFocused(name)); i++) {
            window.key(SWT.TAB);
        }
        window.until(name + " has the focus", () -> isFocused(name));
    }

    private void backTo(String name) {
        for (int i = 0; i < FAR && !window.see(() -> isFocused(name)); i++) {
            window.key(SWT.SHIFT, SWT.TAB);
        }
        window.until(name + " has the focus", () -> isFocused(name));
    }

    private boolean isFocused(String name) {
        Control focus = window.display().getFocusControl();
        return focus != null
                && (focus instanceof Button button && button.getText().startsWith(name)
                        || Widgets.accessibleName(focus).startsWith(name));
    }

    private List<Node> findings() {
        return window.see(() -> {
            var plan = screen.service(Workspace.class)
                    .plans()
                    .iterator()
                    .next()
                    .document()
                    .snapshot();
            return plan.children(plan.root()).stream()
                    .filter(node -> node.kind().equals(PlanKinds.FINDING))
                    .toList();
        });
    }

    /** What a person reads on her way. */
    private record Report(
            String language, String row, String letters, String view, String note, String learned, String of) {}

    private void report(Report words) throws Exception {
        open(words.language(), words.row());
        String row = page.selectedRow();
        go(words.letters(), words.view());
        untilViewInFront(words.view());
        tabTo(words.note());
        window.type("vier diensten tekenden");
        page.untilLabel("1 " + words.of() + " ");
        window.key(SWT.PAGE_DOWN);
        tabTo(words.learned());
        window.type("vroeger bellen helpt");
        page.untilLabel("2 " + words.of() + " ");
        window.key(SWT.PAGE_DOWN);
        WindowUnderTest.keepPicture(window, "report." + words.of());
        window.key(SWT.MOD1, SWT.CR);
        page.untilLabel("3 " + words.of() + " ");
        window.key(SWT.CTRL, 's');
        page.untilTitle(title -> !title.startsWith("●"));
        assertThat(page.selectedRow()).isEqualTo(row);
    }

    @Test
    void aReferentReportsAMonthWithoutTheTree() throws Exception {
        report(new Report(
                "", "AD 1 ", "wat meld ik", "Wat meld ik vandaag?", "Hoe loopt het?", "Wat leerden we?", "van"));
    }

    @Test
    void aReferentReportsAMonthWithoutTheTreeInFrench() throws Exception {
        report(new Report(
                "Français",
                "OG 1 ",
                "que dois",
                "Que dois-je signaler",
                "Où en est-on",
                "Qu’avons-nous appris",
                "sur"));
    }

    /** What a person reads on her way. */
    private record Revision(
            String language,
            String row,
            String letters,
            String title,
            String begin,
            String table,
            String goOn,
            String priority,
            String validated) {}

    private void revise(Revision words) throws Exception {
        open(words.language(), words.row());
        int before = findings().size();
        go(words.letters(), words.title());
        tabTo(words.begin());
        window.key(' ');
        page.untilTitle(title -> title.startsWith("●"));
        String chapter = page.selectedRow();
        WindowUnderTest.keepPicture(window, "revision.1." + words.row().charAt(0));
        backTo(words.table());
        window.key(SWT.HOME);
        window.key(SWT.ARROW_DOWN);
        tabTo(words.goOn());
        window.key(' ');
        window.until("the finding's page is shown", () -> !page.selectedRow().equals(chapter));
        tabTo(words.priority());
        window.type("1");
        tabTo(words.validated());
        window.type("werkgroep");
        WindowUnderTest.keepPicture(window, "revision.2." + words.row().charAt(0));
        window.key(SWT.CTRL, 's');
        page.untilTitle(title -> !title.startsWith("●"));
        assertThat(findings()).hasSize(before + 1).anySatisfy(finding -> {
            assertThat(finding.get(FindingKeys.CONTINUES)).isPresent();
            assertThat(finding.get(FindingKeys.PRIORITY)).isPresent();
            assertThat(finding.get(FindingKeys.VALIDATED_BY).isEmpty()).isFalse();
        });
    }

    @Test
    void aCoordinatorPreparesNextYearsRevisionFromTheDiagnosis() throws Exception {
        revise(new Revision(
                "",
                "AD 1 ",
                "diagnose van anneessens",
                "Diagnose van Anneessens",
                "Diagnose van ",
                "Diagnose naast die van vorig jaar",
                "De gekozen vaststelling geldt",
                "Voorrang",
                "Bevestigd door, Nederlands"));
    }

    @Test
    void aCoordinatorPreparesNextYearsRevisionFromTheDiagnosisInFrench() throws Exception {
        revise(new Revision(
                "Français",
                "OG 1 ",
                "diagnostic anneessens",
                "Diagnostic d’Anneessens",
                "Commencer le diagnostic de ",
                "Le diagnostic à côté de celui",
                "Le constat choisi vaut toujours",
                "Priorité",
                "Validé par, néerlandais"));
    }
}
