package org.doelenboom.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.Exporter;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TranslationState;
import org.doelenboom.plan.VisibleCode;
import org.junit.jupiter.api.Test;

class FormReportTest {
    private static List<XWPFTable> tables(Exporter exporter, Snapshot plan, Map<String, String> choices)
            throws IOException, Refusal {
        byte[] file = exporter.write(plan, SamplePlan.request("nl", choices)).content();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return List.copyOf(document.getTables());
        }
    }

    private static String code(XWPFTableRow row) {
        return row.getCell(0).getText();
    }

    @Test
    void a_form_says_what_it_is_and_has_a_code_for_each_answer() throws Exception {
        Snapshot plan = SamplePlan.sample();
        List<XWPFTable> tables = tables(new FormReport(SamplePlan.messages()), plan, Map.of("period", "2023"));
        VisibleCode codes = new VisibleCode(plan);

        assertThat(tables).hasSize(2);
        XWPFTable first = tables.get(0);
        assertThat(first.getRow(0).getCell(1).getText())
                .isEqualTo(plan.root().get(PlanKeys.TITLE).in("nl"));
        assertThat(first.getRow(1).getCell(1).getText()).startsWith("project1 ");
        assertThat(first.getRow(3).getCell(1).getText()).isEqualTo("2023");
        XWPFTable answers = tables.get(1);
        assertThat(code(answers.getRow(0))).isEqualTo("Code");
        for (XWPFTableRow row : answers.getRows().subList(1, answers.getNumberOfRows())) {
            String code = code(row).replaceFirst("[@:].*", "");
            assertThat(codes.find(code)).as(code).isPresent();
        }
        assertThat(answers.getRows())
                .anyMatch(row ->
                        code(row).contains("@") && row.getCell(2).getText().equals("37"));
        assertThat(answers.getRows().stream().map(FormReportTest::code))
                .contains("project1:state", "project1:progress", "project1:learned", "project1:selfEvaluation");
    }

    private static XSSFSheet sheet(Exporter exporter, Snapshot plan, Map<String, String> choices)
            throws IOException, Refusal {
        byte[] file = exporter.write(plan, SamplePlan.request("nl", choices)).content();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return book.getSheetAt(0);
        }
    }

    private static List<List<String>> cells(XSSFSheet sheet) {
        DataFormatter formatter = new DataFormatter();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < 4; column++) {
                cells.add(
                        sheet.getRow(i) == null
                                ? ""
                                : formatter.formatCellValue(sheet.getRow(i).getCell(column)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static int heading(List<List<String>> rows) {
        return rows.stream().map(row -> row.get(0)).toList().indexOf("Code");
    }

    @Test
    void a_form_as_a_workbook_asks_the_same_in_the_same_order() throws Exception {
        Snapshot plan = SamplePlan.sample();
        Map<String, String> choices = Map.of("period", "2023");
        List<XWPFTable> word = tables(new FormReport(SamplePlan.messages()), plan, choices);
        List<List<String>> rows = cells(sheet(new FormWorkbook(SamplePlan.messages()), plan, choices));
        int heading = heading(rows);
        int facts = word.get(0).getNumberOfRows();

        for (int i = 0; i < facts; i++) {
            XWPFTableRow row = word.get(0).getRow(i);
            assertThat(rows.get(heading - 1 - facts + i).get(0))
                    .isEqualTo(row.getCell(0).getText());
        }
        assertThat(rows.get(heading - 1)).containsOnly("");
        assertThat(rows.get(heading - 2 - facts)).containsOnly("");
        assertThat(rows.subList(heading, rows.size()).stream().map(row -> row.get(0)))
                .containsExactlyElementsOf(
                        word.get(1).getRows().stream().map(FormReportTest::code).toList());
        assertThat(rows).anyMatch(row -> row.get(0).contains("@") && row.get(2).equals("37"));
    }

    @Test
    void a_workbook_says_of_each_answer_what_fits() throws Exception {
        XSSFSheet sheet = sheet(new FormWorkbook(SamplePlan.messages()), SamplePlan.sample(), Map.of("period", "2023"));
        List<List<String>> rows = cells(sheet);
        Map<Integer, XSSFDataValidation> limits = new HashMap<>();
        sheet.getDataValidations()
                .forEach(limit ->
                        limits.put(limit.getRegions().getCellRangeAddresses()[0].getFirstRow(), limit));

        for (int i = heading(rows) + 1; i < rows.size(); i++) {
            int sort = limits.get(i).getValidationConstraint().getValidationType();
            String code = rows.get(i).get(0);
            assertThat(sort)
                    .as(code)
                    .isEqualTo(
                            code.endsWith(":state")
                                    ? DataValidationConstraint.ValidationType.LIST
                                    : code.contains(":")
                                            ? DataValidationConstraint.ValidationType.TEXT_LENGTH
                                            : DataValidationConstraint.ValidationType.FORMULA);
            assertThat(sheet.getRow(i).getCell(2).getCellStyle().getLocked()).isFalse();
            assertThat(sheet.getRow(i).getCell(0).getCellStyle().getLocked()).isTrue();
        }
        assertThat(sheet.isSheetLocked()).isTrue();
    }

    @Test
    void a_form_is_in_the_language_that_its_carrier_is_written_to() throws Exception {
        Snapshot plan = SamplePlan.sample();
        Map<String, String> french = Map.of("language", "fr");
        List<List<String>> asked = cells(sheet(new FormWorkbook(SamplePlan.messages()), plan, french));

        assertThat(asked.get(heading(asked)).get(1)).isEqualTo(new ReportMessages().text(Locale.FRENCH, "form.asked"));
    }

    @Test
    void a_text_that_a_program_translated_is_asked_for_until_it_was_reviewed() throws Exception {
        Snapshot plan = SamplePlan.sample();
        NodeId place = plan.children(plan.root()).stream()
                .filter(node -> node.get(PlanKeys.TITLE).has("nl")
                        && node.get(PlanKeys.TITLE).has("fr"))
                .findFirst()
                .orElseThrow()
                .id();
        String code = new VisibleCode(plan).of(plan.node(place)) + ":title";

        assertThat(asked(plan, place, TranslationState.MACHINE)).contains(List.of(code, "automatique"));
        assertThat(asked(plan, place, TranslationState.REVIEWED))
                .noneMatch(row -> row.get(0).equals(code));
    }

    private static List<List<String>> asked(Snapshot plan, NodeId place, TranslationState state) throws Exception {
        PlanDocument document = new PlanDocument(plan, () -> "");
        document.edit(
                Message.of("test", "state"),
                edit -> TranslationState.set(edit, place, PlanKeys.TITLE.name(), "fr", Optional.of(state)));
        return cells(sheet(new TranslationWorkbook(SamplePlan.messages()), document.snapshot(), Map.of())).stream()
                .map(row -> List.of(row.get(0), row.get(3)))
                .toList();
    }

    @Test
    void a_plan_without_projects_has_no_form() {
        Snapshot plan = new SnapshotBuilder(new NodeId("plan"), PlanKinds.PLAN, Attributes.NONE).build();
        assertThatThrownBy(() -> tables(new FormReport(SamplePlan.messages()), plan, Map.of()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void what_the_other_language_misses_is_given_out_with_its_source() throws Exception {
        Snapshot plan = SamplePlan.sample();
        List<XWPFTable> tables = tables(new TranslationReport(SamplePlan.messages()), plan, Map.of());
        VisibleCode codes = new VisibleCode(plan);
        XWPFTable texts = tables.get(1);

        assertThat(tables.get(0).getRow(1).getCell(1).getText()).isEqualTo("nl");
        assertThat(tables.get(0).getRow(2).getCell(1).getText()).isEqualTo("fr");
        assertThat(texts.getNumberOfRows()).isGreaterThan(1);
        for (XWPFTableRow row : texts.getRows().subList(1, texts.getNumberOfRows())) {
            String[] code = code(row).split(":", -1);
            assertThat(codes.find(code[0])).as(code[0]).hasValueSatisfying(node -> assertThat(
                            node.attributes().find(VisibleCode.key(code[1])))
                    .isPresent());
            assertThat(row.getCell(1).getText()).isNotBlank();
            assertThat(row.getCell(3).getText()).isEmpty();
        }
    }

    @Test
    void every_item_is_found_by_its_code() throws Exception {
        Snapshot plan = SamplePlan.sample();
        VisibleCode codes = new VisibleCode(plan);
        plan.subtree(plan.root().id()).forEach(node -> assertThat(codes.find(codes.of(node)))
                .as(codes.of(node))
                .contains(node));
        assertThat(plan.node(new NodeId("target-guided")).kind()).isEqualTo(TargetKeys.TARGET);
        assertThat(codes.of(plan.node(new NodeId("target-guided")))).isEqualTo("1.1.2/A3.target1");
    }
}
