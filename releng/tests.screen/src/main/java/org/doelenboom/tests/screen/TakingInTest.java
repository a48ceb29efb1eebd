package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.doelenboom.workspace.Exchange;
import org.doelenboom.workspace.Workspace;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Plans of others and files that come back are taken in by keys alone. */
class TakingInTest {
    /** What a person reads in the window for what comes back. */
    private record Words(
            String language,
            String window,
            String path,
            String answer,
            String take,
            String from,
            String to,
            String kept,
            String keptTo,
            String note,
            String reply,
            String said,
            String row,
            String saved) {}

    private static final Words DUTCH = new Words(
            "nl",
            "Inlezen wat terugkomt",
            "Bestand of map",
            "Antwoord (blijft als nota)",
            "Overnemen",
            "Elke dienst die meedoet",
            "Alle diensten die meedoen",
            "Rechten, zorg en hulp",
            "Rechten en hulp",
            "Wie belt dan aan?",
            "De buurtreferent",
            "Antwoord aan Jan: De buurtreferent",
            "AD 2 Rechten, zorg en hulp",
            "Bewaard om");

    private static final Words FRENCH = new Words(
            "fr",
            "Reprendre ce qui revient",
            "Fichier ou dossier",
            "Réponse (reste comme note)",
            "Reprendre",
            "Chaque service participant",
            "Tout service participant",
            "Les droits, les soins et les aides",
            "Les droits et les aides",
            "Qui va sonner ?",
            "Le référent de quartier",
            "Réponse à Jan : Le référent de quartier",
            "OG 2 Les droits, les soins et les aides",
            "Enregistré à");

    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    // columns nobody can tell

    @Test
    void columnsArePointedAtByKeysWhereNobodyCanTell() throws IOException {
        Path file = Files.writeString(
                screen.folder().resolve("buren.csv"),
                """
                Kolom 1;Kolom 2;Kolom 3
                Wonen;Iedereen woont goed;We bellen aan
                Wonen;Iedereen woont goed;We gaan mee naar de vrederechter
                Gezond;Wie ziek is, vindt hulp;We openen een wijkpunt
                """);
        PlanPage page = new PlanPage(screen.open(file));
        WindowUnderTest window = screen.window();
        Shell pointing = window.dialog();
        choose(pointing, "Kolom 1", 1);
        choose(pointing, "Kolom 2", 3);
        choose(pointing, "Kolom 3", 5);
        window.key(SWT.CR);
        window.until("the columns are read", pointing::isDisposed);
        page.answer("Overnemen");
        page.untilRow("AD 1 Wonen");
        page.untilRow("AD 2 Gezond");
        page.select("OD 1.0.1 Iedereen woont goed");
        page.unfold();
        page.untilRow("A A2 We gaan mee naar de vrederechter");
    }

    /** Walks to the list of a column, and down in it. */
    private void choose(Shell shell, String column, int down) {
        WindowUnderTest window = screen.window();
        Combo list = window.find(shell, "the list for " + column, Combo.class, one -> Widgets.accessibleName(one)
                .contains(column));
        for (int i = 0; i < 12 && !window.see(list::isFocusControl); i++) {
            window.key(SWT.TAB);
        }
        for (int i = 0; i < down; i++) {
            window.key(SWT.ARROW_DOWN);
        }
        window.until(column + " is chosen", () -> list.getSelectionIndex() == down);
    }

    // what comes back

    private Path sample() throws Exception {
        Path plan = screen.folder().resolve("plan.doelenboom");
        Workspace workspace = screen.service(Workspace.class);
        workspace.write(workspace.sample(), plan);
        return plan;
    }

    /** Opens the window for what comes back, types the name of the file, and waits for what was read. */
    private Shell read(PlanPage page, Path file, int proposals) {
        return read(page, file, proposals, DUTCH);
    }

    private Shell read(PlanPage page, Path file, int proposals, Words words) {
        page.focusTree();
        WindowUnderTest window = screen.window();
        window.key(SWT.CTRL | SWT.SHIFT, 'i');
        Shell dialog = window.dialog();
        Text path = window.find(dialog, "the field for a file", Text.class, one -> Widgets.isNamed(one, words.path()));
        for (int i = 0; i < 12 && !window.see(path::isFocusControl); i++) {
            window.key(SWT.TAB);
        }
        window.type(file.toString());
        window.key(SWT.CR);
        Table table = table(dialog, words);
        window.until("the proposals are there", () -> table.getItemCount() == proposals);
        return dialog;
    }

    private Table table(Shell dialog, Words words) {
        return screen.window().find(dialog, "the proposals", Table.class, one -> Widgets.isNamed(one, words.window()));
    }

    private List<List<String>> cells(Table table) {
        return screen.window().see(() -> Arrays.stream(table.getItems())
                .map(item -> List.of(item.getText(1), item.getText(2), item.getText(3), item.getText(4)))
                .toList());
    }

    private void tabTo(Control control) {
        for (int i = 0; i < 20 && !screen.window().see(control::isFocusControl); i++) {
            screen.window().key(SWT.TAB);
        }
    }

    private void press(Shell dialog, String button) {
        WindowUnderTest window = screen.window();
        Button found = window.find(dialog, "the button " + button, Button.class, one -> one.getText()
                .equals(button));
        tabTo(found);
        window.key(' ');
    }

    /** The plan's own document, in which Els corrected two titles and Jan wrote in the margin. */
    private Path fromColleagues(Path plan, Words said) throws Exception {
        Path document = screen.folder().resolve("terug.docx");
        Workspace workspace = screen.service(Workspace.class);
        screen.service(Exchange.class)
                .export(workspace.read(plan).stored().plan(), document, Exchange.Wish.in(said.language()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = Files.newInputStream(document);
                ZipInputStream parts = new ZipInputStream(in);
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                copy.putNextEntry(new ZipEntry(part.getName()));
                String words = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                if (part.getName().equals("word/document.xml")) {
                    words = corrected(corrected(words, said.from(), said.to()), said.kept(), said.keptTo());
                }
                if (part.getName().equals("word/_rels/document.xml.rels")) {
                    words = words.replace(
                            "</Relationships>",
                            "<Relationship Id=\"rNote\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/></Relationships>");
                }
                copy.write(words.getBytes(StandardCharsets.UTF_8));
            }
            copy.putNextEntry(new ZipEntry("word/comments.xml"));
            copy.write(("<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                            + "<w:comment w:id=\"7\" w:author=\"Jan\" w:date=\"2024-03-05T10:00:00Z\"><w:p><w:r><w:t>"
                            + said.note() + "</w:t></w:r></w:p></w:comment></w:comments>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return Files.write(document, out.toByteArray());
    }

    /** The words of a run are taken out by Els, others put in; the note of Jan hangs on the first that is corrected. */
    private static String corrected(String xml, String before, String after) {
        int text = xml.lastIndexOf(">" + before);
        int run = xml.lastIndexOf("<w:r>", text);
        int end = xml.indexOf("</w:r>", text) + "</w:r>".length();
        assertThat(text).isPositive();
        String whole = xml.substring(text + 1, xml.indexOf("</w:t>", text));
        String who = " w:author=\"Els\" w:date=\"2024-03-05T10:00:00Z\"";
        String changed = "<w:commentRangeStart w:id=\"7\"/><w:del w:id=\"901\"" + who
                + "><w:r><w:delText xml:space=\"preserve\">" + whole + "</w:delText></w:r></w:del><w:ins w:id=\"902\""
                + who
                + "><w:r><w:t xml:space=\"preserve\">" + whole.replace(before, after) + "</w:t></w:r></w:ins>";
        return xml.substring(0, run) + changed + xml.substring(end);
    }

    @Test
    void whatColleaguesWroteIsTakenRefusedOrAnsweredOneByOne() throws Exception {
        answerColleagues(DUTCH);
    }

    @Test
    void whatColleaguesWroteIsTakenRefusedOrAnsweredOneByOneInFrench() throws Exception {
        answerColleagues(FRENCH);
    }

    private void answerColleagues(Words words) throws Exception {
        Path plan = sample();
        Path document = fromColleagues(plan, words);
        PlanPage page = new PlanPage(screen.open(plan));
        page.untilRow("AD 1 ");
        page.chooseLanguage(words.language().equals("fr") ? "Français" : "Nederlands");
        page.untilRow(words.row());
        Shell dialog = read(page, document, 3, words);
        Table table = table(dialog, words);
        assertThat(cells(table)).anySatisfy(row -> assertThat(row.get(2)).startsWith(words.to()));
        assertThat(cells(table)).anySatisfy(row -> {
            assertThat(row.get(2)).isEqualTo(words.note());
            assertThat(row.get(3)).startsWith("Jan");
        });
        WindowUnderTest window = screen.window();
        int refused = index(table, words.keptTo());
        int noted = index(table, words.note());
        tabTo(table);
        go(table, refused);
        window.key(' ');
        window.until("it is refused", () -> !table.getItem(refused).getChecked());
        WindowUnderTest.keepPicture(window, "return." + words.language());
        go(table, noted);
        Text answer = window.find(dialog, "the answer", Text.class, one -> Widgets.isNamed(one, words.answer()));
        tabTo(answer);
        window.type(words.reply());
        window.until("it is answered", () -> answer.getText().equals(words.reply()));
        press(dialog, words.take());
        window.until("the dialog is closed", dialog::isDisposed);
        page.untilRow(words.row());
        window.key(SWT.CTRL, 's');
        page.untilLabel(words.saved());
        String saved = Files.readString(plan);
        assertThat(saved)
                .contains(words.to())
                .contains(words.note())
                .contains("\"plan.author\":\"Jan\"")
                .contains(words.said())
                .doesNotContain(words.keptTo() + " qui")
                .doesNotContain(words.keptTo() + " die");
    }

    private int index(Table table, String after) {
        List<List<String>> cells = cells(table);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).get(2).startsWith(after)) {
                return i;
            }
        }
        throw new AssertionError("nothing that begins with " + after + ": " + cells);
    }

    /** Up to the first row, and down to that one. */
    private void go(Table table, int row) {
        WindowUnderTest window = screen.window();
        window.key(SWT.HOME);
        for (int i = 0; i < row; i++) {
            window.key(SWT.ARROW_DOWN);
        }
        window.until("row " + row + " is selected", () -> table.getSelectionIndex() == row);
    }

    @Test
    void amountsOfFinanceAreShownBeforeAnythingChanges() throws Exception {
        Path plan = sample();
        // Two lines of one article could not be told apart.
        String whole = Files.readString(plan);
        int last = whole.lastIndexOf("\"plan.article\":\"8401/111-01\"");
        Files.writeString(plan, whole.substring(0, last) + whole.substring(last).replaceFirst("111-01", "111-02"));
        String article = Files.readString(plan).replaceAll("(?s).*?\"plan.article\":\"([^\"]+)\".*", "$1");
        Path amounts = Files.writeString(
                screen.folder().resolve("boekhouding.csv"),
                "Artikelnummer;Omschrijving;Vastgelegd;Betaald\n" + article + ";Personeel;41.234,56;40.000,00\n");
        PlanPage page = new PlanPage(screen.open(plan));
        page.untilRow("AD 1 ");
        Shell dialog = read(page, amounts, 2);
        Table table = table(dialog, DUTCH);
        assertThat(cells(table)).anySatisfy(row -> assertThat(row.get(2)).contains("41"));
        assertThat(page.title()).doesNotStartWith("●");
        press(dialog, "Overnemen");
        page.untilTitle(title -> title.startsWith("●"));
        screen.window().key(SWT.CTRL, 's');
        page.untilLabel("Bewaard om");
        assertThat(Files.readString(plan)).contains("41234.56");
    }
}
