package org.doelenboom.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.Exporter;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
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
