package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.doelenboom.workspace.Workspace;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What documents are for, done with the keyboard alone in Dutch and in French: the plan in both languages and a note for the council,
 * the PDF for the website, finance's workbook, and the plan of neighbours from their own file. Pictures of the steps are kept.
 */
class PrintingWalkTest {
    private static final int FAR = 60;

    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    private WindowUnderTest window;
    private PlanPage page;

    /** What a person reads on her way. */
    private record Words(
            String language,
            String row,
            String format,
            String texts,
            String both,
            String only,
            String document,
            String note,
            String save,
            String where,
            String open,
            String openTitle,
            String take,
            String word,
            String plan,
            String saveAs,
            String saved,
            String top) {}

    private static final Words DUTCH = new Words(
            "Nederlands",
            "AD 1 ",
            "Wat",
            "Taal",
            "Nederlands en Frans",
            "Nederlands",
            "Document",
            "Nota voor de raad",
            "Opslaan als …",
            "Waar komt het bestand",
            "Sluiten",
            "Plan openen",
            "Overnemen",
            "Word-document",
            "Het plan",
            "Plan bewaren als",
            "Bewaard om",
            "AD 1 ");

    private static final Words FRENCH = new Words(
            "Français",
            "OG 1 ",
            "Quoi",
            "Langue",
            "Français et Néerlandais",
            "Français",
            "Document",
            "Note au conseil",
            "Enregistrer sous …",
            "Où enregistrer le fichier",
            "Fermer",
            "Ouvrir un plan",
            "Reprendre",
            "Document Word",
            "Le plan",
            "Enregistrer le plan sous",
            "Enregistré à",
            "OG 1 ");

    private void open(Words words) throws Exception {
        Path file = screen.folder().resolve("plan.doelenboom");
        Workspace workspace = screen.service(Workspace.class);
        workspace.write(workspace.sample(), file);
        window = screen.open(file);
        page = new PlanPage(window);
        page.untilRow("AD 1 ");
        page.chooseLanguage(words.language());
        page.untilRow(words.row());
    }

    private void picture(Words words, String name) {
        String code = words.language().substring(0, 2).toLowerCase(java.util.Locale.ROOT);
        WindowUnderTest.keepPicture(window, "printing." + code + "." + name);
    }

    private void tabTo(Control control) {
        for (int i = 0; i < FAR && !window.see(control::isFocusControl); i++) {
            window.key(SWT.TAB);
        }
        window.until("it has the keyboard", control::isFocusControl);
    }

    /** By Tab to the list, and by the arrows in it. */
    private void choose(Shell dialog, String name, String item) {
        Combo combo = window.find(dialog, name, Combo.class, one -> Widgets.isNamed(one, name));
        tabTo(combo);
        int wanted = window.see(() -> {
            for (int i = 0; i < combo.getItemCount(); i++) {
                if (combo.getItem(i).startsWith(item)) {
                    return i;
                }
            }
            throw new AssertionError("no " + item + " in " + Arrays.toString(combo.getItems()));
        });
        for (int at = window.see(combo::getSelectionIndex); at != wanted; at += at < wanted ? 1 : -1) {
            int next = at + (at < wanted ? 1 : -1);
            window.key(at < wanted ? SWT.ARROW_DOWN : SWT.ARROW_UP);
            window.until("the next is chosen", () -> combo.getSelectionIndex() == next);
        }
    }

    /** One document: which sort, in which language, what else; the file that it became. */
    private Path write(Words words, String format, String language, Map<String, String> choices, String name) {
        window.key(SWT.CTRL, 'e');
        Shell dialog = window.dialog();
        choose(dialog, words.format(), format);
        choose(dialog, words.texts(), language);
        choices.forEach((choice, item) -> choose(dialog, choice, item));
        picture(words, name + ".1.choices");
        Button save = window.find(
                dialog, "the button", Button.class, one -> one.getText().equals(words.save()));
        tabTo(save);
        Path file = screen.folder().resolve(name);
        window.chooseFileBy("space", words.where(), file);
        Shell ready = window.dialog();
        window.until("the document is there", () -> Files.isRegularFile(file));
        picture(words, name + ".2.ready");
        window.find(ready, "the answer", Button.class, one -> one.getText().equals(words.open()));
        window.key(SWT.ESC);
        window.untilInFront();
        return file;
    }

    private void documents(Words words) throws Exception {
        open(words);
        assertThat(Files.readAllBytes(write(words, words.word(), words.both(), Map.of(), "plan.docx")))
                .startsWith('P', 'K');
        assertThat(Files.readAllBytes(
                        write(words, "PDF", words.both(), Map.of(words.document(), words.note()), "raad.pdf")))
                .startsWith('%', 'P', 'D', 'F');
        assertThat(Files.readAllBytes(
                        write(words, "PDF", words.only(), Map.of(words.document(), words.plan()), "website.pdf")))
                .startsWith('%', 'P', 'D', 'F');
        assertThat(Files.readAllBytes(write(words, "Excel", words.only(), Map.of(), "financien.xlsx")))
                .startsWith('P', 'K');
        assertThat(page.title()).doesNotStartWith("●");
    }

    @Test
    void thePlanTheNoteThePdfAndTheWorkbookAreMadeByKeys() throws Exception {
        documents(DUTCH);
    }

    @Test
    void thePlanTheNoteThePdfAndTheWorkbookAreMadeByKeysInFrench() throws Exception {
        documents(FRENCH);
    }

    /** Another municipality's file is opened, looked at, taken over, and kept as a plan. */
    private void neighbours(Words words, String source, int atLeast) throws Exception {
        // From releng/product/target/product/features up to what lies beside the repository.
        Path shared = Path.of(System.getProperty("doelenboom.features.folder"))
                .resolve("../../../../../../shared/data/frameworks")
                .resolve(source)
                .normalize();
        assumeTrue(Files.isRegularFile(shared), "not there: " + shared);
        Path file = Files.copy(shared, screen.folder().resolve(source));
        open(words);
        window.untilInFront();
        window.chooseFileBy("ctrl+o", words.openTitle(), file);
        Shell preview = window.dialog();
        picture(words, source + ".1.tree");
        TabFolder tabs = window.find(preview, "the tabs", TabFolder.class, one -> true);
        List<Integer> rows = new ArrayList<>();
        for (int tab = 1; tab < 4; tab++) {
            int next = tab;
            window.see(() -> {
                tabs.setSelection(next);
                tabs.getItem(next).getControl().setFocus();
                return null;
            });
            picture(words, source + ".2.tab" + tab);
            rows.add(window.see(
                    () -> tabs.getItem(next).getControl() instanceof Table table ? table.getItemCount() : 0));
        }
        Button take = window.find(
                preview, "the button", Button.class, one -> one.getText().equals(words.take()));
        tabTo(take);
        window.key(' ');
        window.until("the preview is closed", preview::isDisposed);
        page.untilTitle(title -> title.startsWith("●"));
        page.untilRow(words.top());
        picture(words, source + ".3.taken");
        Path plan = screen.folder().resolve("buren.doelenboom");
        window.chooseFileBy("ctrl+s", words.saveAs(), plan);
        page.untilLabel(words.saved());
        assertThat(screen.service(Workspace.class).read(plan).stored().plan().size())
                .isGreaterThan(atLeast);
    }

    @Test
    void thePlanOfNeighboursIsTakenOverFromTheirWorkbook() throws Exception {
        neighbours(DUTCH, "modele-import-pa.xlsx", 10);
    }

    @Test
    void thePlanOfNeighboursIsTakenOverFromTheirWorkbookInFrench() throws Exception {
        neighbours(FRENCH, "modele-import-pa.xlsx", 10);
    }

    @Test
    void aFrameworkOfAThousandRowsIsTakenOverInFrench() throws Exception {
        neighbours(FRENCH, "referentiel-cae-structure.csv", 1_000);
    }
}
