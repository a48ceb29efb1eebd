package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PartyKeys;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.workspace.Workspace;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The list of parties: worked in like a spreadsheet, taken over from one, and made of the names in an imported text. */
@TakesLong
class PartiesTest {
    private static final String VIEW = "Adressen van actoren";

    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    private PlanPage plan;

    private ViewPage open() {
        plan = screen.openSample();
        return ViewPage.open(screen.window(), plan, VIEW);
    }

    private List<Node> parties() {
        return screen.window().see(() -> {
            Snapshot now =
                    screen.service(Workspace.class).plans().get(0).document().snapshot();
            return now.children(now.root()).stream()
                    .filter(node -> node.kind().equals(PlanKinds.PARTY))
                    .toList();
        });
    }

    private Node party(String name) {
        return parties().stream()
                .filter(node -> node.get(PlanKeys.TITLE).in("nl").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return parties().stream().map(node -> node.get(PlanKeys.TITLE).in("nl")).toList();
    }

    private void undoUntil(int size) {
        plan.focusTree();
        screen.window().key(SWT.CTRL, 'z');
        screen.window().until("it is undone", () -> parties().size() == size);
    }

    // from a spreadsheet

    /** As Excel writes it: texts in a list of their own, the sheet after its relations. */
    private Path workbook() throws IOException {
        Path file = screen.folder().resolve("adressen.xlsx");
        String[] parts = {
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
            "xl/workbook.xml",
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Blad1\" r:id=\"rId1\"/></sheets></workbook>",
            "xl/sharedStrings.xml",
            "<sst><si><t>Organisatie</t></si><si><t>E-mail</t></si><si><t>Taal</t></si><si><t>Buurthuis Zuid</t></si>"
                    + "<si><t>zuid@buurt.example</t></si><si><t>français</t></si></sst>",
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData>"
                    + "<row><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c></row>"
                    + "<row><c r=\"A2\" t=\"s\"><v>3</v></c><c r=\"B2\" t=\"s\"><v>4</v></c><c r=\"C2\" t=\"s\"><v>5</v></c></row>"
                    + "</sheetData></worksheet>"
        };
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    @Test
    void aWorkbookIsTakenOverInTheWindowAsOneStep() throws IOException {
        ViewPage view = open();
        int before = parties().size();
        view.goTo("Lijst overnemen (Excel, CSV) …");
        screen.window().chooseFileBy("space", "Lijst overnemen", workbook());
        plan.untilLabel("1 toegevoegd");
        assertThat(party("Buurthuis Zuid").get(PartyKeys.EMAIL)).isEqualTo("zuid@buurt.example");
        assertThat(party("Buurthuis Zuid").get(PartyKeys.CORRESPONDENCE)).isEqualTo("fr");
        undoUntil(before);
    }

    @Test
    void aListOnTheClipboardIsTakenOverAndItsAddressesGoBackThere() {
        ViewPage view = open();
        copy("naam\te-mail\nEen nieuw huis\teen@huis.example\n");
        view.press("Lijst van het klembord overnemen");
        plan.untilLabel("1 toegevoegd");
        view.press("E-mailadressen kopiëren");
        plan.untilLabel("e-mailadressen staan op het klembord");
        assertThat(copied()).contains("een@huis.example");
        view.press("Lijst kopiëren");
        plan.untilLabel("actoren staan op het klembord");
        assertThat(copied().lines().findFirst().orElseThrow()).startsWith("Naam\t");
        assertThat(copied()).contains("Een nieuw huis\t");
    }

    private void copy(String text) {
        screen.window().see(() -> {
            Clipboard clipboard = new Clipboard(screen.window().display());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            return null;
        });
    }

    private String copied() {
        return screen.window().see(() -> {
            Clipboard clipboard = new Clipboard(screen.window().display());
            Object text = clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            return String.valueOf(text);
        });
    }

    // in the cells

    @Test
    void anAddressIsTypedInItsCellAndTheListIsSortedByKey() {
        plan = screen.openSample();
        GridPage grid = GridPage.open(screen.window(), plan, VIEW);
        List<String> before = grid.rows();
        grid.key(SWT.CTRL, SWT.HOME);
        grid.go(SWT.ARROW_RIGHT, " · E-mail: ");
        grid.type("onthaal@huis.example");
        grid.key(SWT.CTRL, SWT.HOME);
        grid.untilSaid(" · E-mail: onthaal@huis.example");
        grid.key(SWT.CTRL, 'z');
        grid.untilSaid(" · E-mail: ");
        grid.key(0, SWT.HOME);
        grid.key(0, SWT.F3);
        plan.untilLabel("Gesorteerd op Naam");
        assertThat(grid.rows()).isNotEqualTo(before).containsExactlyInAnyOrderElementsOf(before);
    }

    // from texts

    private static final String TEXT =
            """
            1 Algemene doelstelling: Minder mensen verliezen hun woning
            1.1 Intermediaire doelstelling: Wie dreigt zijn woning te verliezen, krijgt vroeg hulp
            Mogelijke belanghebbenden
            Kind en Gezin, medische centra, SVK, scholen (basis, secundair), enz.
            1.2 Intermediaire doelstelling: Diensten werken samen
            Mogelijke belanghebbenden
            medische centra, jeugddiensten.
            """;

    @Test
    void partiesAreMadeOfAnImportedTextAsOneStepAfterLookingAtThem() throws IOException {
        Path file = Files.writeString(screen.folder().resolve("plan.txt"), TEXT);
        plan = new PlanPage(screen.open(file));
        plan.answer("Overnemen");
        plan.untilRow("AD 1 ");
        WindowUnderTest window = screen.window();
        int before = parties().size();
        plan.chooseInMenu("Plan", "Actoren uit de teksten van rollen …");
        Shell dialog = window.dialog();
        Table names = window.find(dialog, "the names", Table.class, one -> true);
        window.until("six names are there", () -> names.getItemCount() == 6);
        WindowUnderTest.keepPicture(window, "partiesInTexts");
        Button make = window.find(
                dialog, "the button", Button.class, one -> one.getText().equals("Actoren maken"));
        for (int i = 0; i < 12 && !window.see(make::isFocusControl); i++) {
            window.key(SWT.TAB);
        }
        window.key(' ');
        window.until("the dialog is closed", dialog::isDisposed);
        window.until("five parties are there", () -> parties().size() == before + 5);
        assertThat(names())
                .contains("Kind en Gezin", "Medische centra", "SVK", "Scholen (basis, secundair)", "Jeugddiensten");
        undoUntil(before);
    }
}
