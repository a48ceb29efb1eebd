package org.doelenboom.exchange.internal.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.Returned.Proposal;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.internal.finance.FinanceReader;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.junit.jupiter.api.Test;

/** A form and a list of translations that come back as workbooks are read like those that come back as documents. */
final class BookReturnTest {
    private final PlanDocument document = new PlanDocument(plan(), () -> "");

    private static Snapshot plan() {
        SnapshotBuilder plan = new SnapshotBuilder(
                        NodeId.random(), PlanKinds.PLAN, Attributes.NONE.with(PlanKeys.LANGUAGES, List.of("nl", "fr")))
                .declare(PlanKinds.NAMESPACE);
        plan.set(plan.root(), PlanKeys.TITLE, BilingualText.of("nl", "Ons plan"));
        NodeId objective = plan.add(plan.root(), PlanKinds.GENERAL_OBJECTIVE, Attributes.NONE);
        plan.set(objective, PlanKeys.TITLE, BilingualText.of("nl", "Minder mensen verliezen hun woning"));
        NodeId target = plan.add(objective, TargetKeys.TARGET, Attributes.NONE);
        plan.set(target, TargetKeys.AMOUNT, Optional.of(BigDecimal.valueOf(50)));
        NodeId project = plan.add(plan.root(), ProjectKeys.PROJECT, Attributes.NONE);
        plan.set(project, PlanKeys.TITLE, BilingualText.of("nl", "Tijdig thuis"));
        return plan.build();
    }

    private static void row(Sheet sheet, int at, Object... cells) {
        Row row = sheet.createRow(at);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Double number) {
                row.createCell(i).setCellValue(number);
            } else if (cells[i] instanceof LocalDate day) {
                CellStyle style = sheet.getWorkbook().createCellStyle();
                style.setDataFormat((short) 14);
                row.createCell(i).setCellValue(day);
                row.getCell(i).setCellStyle(style);
            } else {
                row.createCell(i).setCellValue((String) cells[i]);
            }
        }
    }

    private static byte[] form(Workbook book, Object figure) throws IOException {
        try (book) {
            Sheet sheet = book.createSheet("Verslag");
            row(sheet, 0, "Verslag van een project, 2024");
            row(sheet, 1, "Vul de rechterkolom in.");
            row(sheet, 3, "Plan", "Ons plan");
            row(sheet, 4, "Project", "project1 Tijdig thuis");
            row(sheet, 5, "Wie", "vzw Thuis");
            row(sheet, 6, "Periode", 2024.0);
            row(sheet, 7, "Ingevuld door", "An");
            row(sheet, 8, "Dag", LocalDate.of(2025, 2, 5));
            row(sheet, 10, "Code", "Vraag", "Antwoord");
            row(sheet, 11, "1.target1", "Minder mensen verliezen hun woning", figure);
            row(sheet, 12, "project1:progress", "Wat deed u?", "We belden aan.");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private List<Proposal> read(String name, byte[] form) throws Refusal {
        return new FormReturn((message, locale) -> message.key())
                .read(document.snapshot(), name, form)
                .proposals();
    }

    private Node only(org.doelenboom.api.document.KindId kind) {
        Snapshot now = document.snapshot();
        for (Node node : now.subtree(now.root().id())) {
            if (node.kind().equals(kind)) {
                return node;
            }
        }
        throw new AssertionError("no " + kind);
    }

    @Test
    void aFigureAndANoteLandWithTheirSourceWriterAndDay() throws Exception {
        List<Proposal> proposals = read("form.xlsx", form(new XSSFWorkbook(), 1036.5));

        assertThat(proposals).hasSize(2).allSatisfy(one -> assertThat(one.doubt())
                .isEmpty());
        document.edit(
                Message.of("test", "in"),
                edit -> proposals.forEach(one -> one.edit().accept(edit)));
        Node figure = only(TargetKeys.MEASUREMENT);
        assertThat(figure.get(TargetKeys.REACHED)).isEqualTo(new Quantity.Exact(new BigDecimal("1036.5")));
        assertThat(figure.get(TargetKeys.PERIOD)).isEqualTo("2024");
        assertThat(figure.get(TargetKeys.SOURCE)).isEqualTo("form.xlsx");
        Node note = only(PlanKinds.NOTE);
        assertThat(note.get(PlanKeys.TEXT).in("nl")).isEqualTo("We belden aan.");
        assertThat(note.get(ScheduleKeys.DATE)).contains(LocalDate.of(2025, 2, 5));
        assertThat(note.get(ScheduleKeys.AUTHOR)).isEqualTo("An (form.xlsx)");
    }

    @Test
    void aFewThatAreHeldBackAreReadFromAnOldWorkbookToo() throws Exception {
        assertThat(read("form.xls", form(new HSSFWorkbook(), "<5")))
                .anySatisfy(one -> assertThat(one.after()).contains("5"));
    }

    @Test
    void wordsInsteadOfAFigureBecomeAQuestion() throws Exception {
        assertThat(read("form.xlsx", form(new XSSFWorkbook(), "een vijftigtal")))
                .anySatisfy(one -> assertThat(one.doubt())
                        .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("return.noFigure")));
    }

    @Test
    void onlyTheReaderOfFormsKnowsIt() throws Exception {
        byte[] form = form(new XSSFWorkbook(), 3.0);
        assertThat(new FormReturn((message, locale) -> message.key()).recognises("form.xlsx", form))
                .isTrue();
        assertThat(new TranslationReturn().recognises("form.xlsx", form)).isFalse();
        assertThat(new FinanceReader().recognises("form.xlsx", form)).isFalse();
    }

    @Test
    void aListOfTranslationsIsReadByItem() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("Te vertalen");
            row(sheet, 0, "Te vertalen");
            row(sheet, 2, "Plan", "Ons plan");
            row(sheet, 3, "Van", "nl");
            row(sheet, 4, "Naar", "fr");
            row(sheet, 6, "Code", "Brontekst", "Vertaling", "Stand");
            row(
                    sheet,
                    7,
                    "1:title",
                    "Minder mensen verliezen hun woning",
                    "Moins de gens perdent leur logement",
                    "relu");
            book.write(out);
        }

        List<Proposal> proposals = new TranslationReturn()
                .read(document.snapshot(), "lijst.xlsx", out.toByteArray())
                .proposals();

        assertThat(proposals).hasSize(1);
        document.edit(
                Message.of("test", "in"),
                edit -> proposals.forEach(one -> one.edit().accept(edit)));
        assertThat(only(PlanKinds.GENERAL_OBJECTIVE).get(PlanKeys.TITLE).in("fr"))
                .isEqualTo("Moins de gens perdent leur logement");
    }
}
