package org.doelenboom.exchange.internal.pst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.api.exchange.Exported;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.schedule.FollowUpState;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.junit.jupiter.api.Test;

class PstTest {
    private static final Path SHARED =
            Path.of(System.getProperty("repository.root", "../..")).resolveSibling("shared/data/pst");
    private static final String LONG = "œuvre – très long ".repeat(20).strip();

    private static Snapshot plan() {
        SnapshotBuilder plan = new SnapshotBuilder(NodeId.random(), PlanKinds.PLAN, titled("Plan"));
        NodeId top = plan.add(plan.root(), PlanKinds.GENERAL_OBJECTIVE, titled("Sommet"));
        NodeId low = plan.add(top, PlanKinds.OPERATIONAL_OBJECTIVE, titled(LONG));
        NodeId action = plan.add(low, PlanKinds.ACTION, titled("Agir & < >"));
        plan.set(action, ScheduleKeys.STATE, Optional.of(FollowUpState.DONE));
        plan.set(action, ScheduleKeys.YEARS, List.of(2022, 2023));
        NodeId middle = plan.add(top, PlanKinds.INTERMEDIATE_OBJECTIVE, titled("Milieu"));
        plan.add(middle, PlanKinds.OPERATIONAL_OBJECTIVE, titled("Bas"));
        plan.add(plan.root(), PlanKinds.ACTION, titled("Seule"));
        return plan.build();
    }

    private static Attributes titled(String title) {
        return Attributes.NONE.with(PlanKeys.TITLE, BilingualText.of("fr", title));
    }

    private static Exported export(Map<String, String> choices) throws Refusal {
        return new PstExporter().write(plan(), new ExportRequest(List.of("fr"), choices, Map.of(), done -> {}));
    }

    private static List<String> titles(Snapshot plan) {
        List<String> titles = new ArrayList<>();
        for (Node node : plan.subtree(plan.root().id())) {
            if (PlanKinds.isInTree(node.kind())) {
                titles.add(node.get(PlanKeys.TITLE).in("fr"));
            }
        }
        return titles;
    }

    @Test
    void what_is_written_is_valid_against_the_published_schema() throws Exception {
        Path schema = SHARED.resolve("PST_eComptes_Export_201805V1.xsd");
        assumeTrue(Files.exists(schema), "no schema beside the repository");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema.toFile())
                .newValidator()
                .validate(new StreamSource(
                        new ByteArrayInputStream(export(Map.of("ins", "21004")).content())));
    }

    @Test
    void an_unknown_ins_code_is_written_as_0_and_said() throws Refusal {
        Exported exported = export(Map.of());
        assertThat(new String(exported.content(), StandardCharsets.ISO_8859_1)).contains("<INS>0</INS>");
        assertThat(exported.notHeld())
                .extracting(one -> one.what().key())
                .contains("notHeld.ins", "notHeld.pst.title", "notHeld.pst.level");
        assertThatThrownBy(() -> export(Map.of("ins", "Brussel"))).isInstanceOf(Refusal.class);
    }

    @Test
    void what_was_written_comes_back_with_long_titles_whole() throws Refusal {
        Snapshot back = new PstImporter()
                .read("p.xml", export(Map.of()).content(), Map.of())
                .plan();
        assertThat(titles(back)).containsExactly("Sommet", LONG, "Agir & < >", "Milieu", "Bas", "Seule");
    }

    @Test
    void an_intermediate_objective_and_an_action_without_one_come_back_where_they_stood() throws Refusal {
        Snapshot back = new PstImporter()
                .read("p.xml", export(Map.of()).content(), Map.of())
                .plan();
        Node middle = item(back, "Milieu");
        assertThat(middle.kind()).isEqualTo(PlanKinds.INTERMEDIATE_OBJECTIVE);
        assertThat(middle.parent()).contains(item(back, "Sommet").id());
        assertThat(middle.get(PlanKeys.DESCRIPTION).isEmpty()).isTrue();
        assertThat(item(back, "Bas").parent()).contains(middle.id());
        assertThat(item(back, "Seule").kind()).isEqualTo(PlanKinds.ACTION);
        assertThat(item(back, "Seule").parent()).contains(back.root().id());
    }

    @Test
    void themes_are_parts_and_come_back() throws Exception {
        SnapshotBuilder plan = new SnapshotBuilder(NodeId.random(), PlanKinds.PLAN, titled("Plan"));
        NodeId home = plan.add(plan.root(), PlanKinds.THEME, titled("Logement"));
        NodeId work = plan.add(plan.root(), PlanKinds.THEME, titled("Emploi"));
        for (NodeId theme : List.of(home, work, home)) {
            NodeId top = plan.add(
                    plan.root(),
                    PlanKinds.GENERAL_OBJECTIVE,
                    titled("Objectif " + plan.build().size()));
            plan.set(top, PlanKeys.THEME, Optional.of(theme));
        }
        plan.add(plan.root(), PlanKinds.GENERAL_OBJECTIVE, titled("Sans thème"));

        Exported exported =
                new PstExporter().write(plan.build(), new ExportRequest(List.of("fr"), Map.of(), Map.of(), done -> {}));
        Snapshot back =
                new PstImporter().read("p.xml", exported.content(), Map.of()).plan();

        assertThat(titles(back)).containsExactly("Objectif 3", "Objectif 5", "Objectif 4", "Sans thème");
        assertThat(exported.notHeld()).extracting(one -> one.what().key()).contains("notHeld.pst.order");
        assertThat(back.node(item(back, "Objectif 5").get(PlanKeys.THEME).orElseThrow())
                        .get(PlanKeys.TITLE)
                        .in("fr"))
                .isEqualTo("Logement");
        assertThat(item(back, "Sans thème").get(PlanKeys.THEME)).isEmpty();
    }

    @Test
    void the_published_instance_is_read() throws Exception {
        Path instance = SHARED.resolve("demo_instance.xml");
        assumeTrue(Files.exists(instance), "no instance beside the repository");
        Snapshot plan = new PstImporter()
                .read("demo.xml", Files.readAllBytes(instance), Map.of())
                .plan();
        assertThat(titles(plan)).hasSizeGreaterThan(3);
    }

    @Test
    void another_xml_file_and_a_broken_one_are_refused() {
        assertThatThrownBy(() -> new PstImporter().read("a.xml", "<a/>".getBytes(StandardCharsets.UTF_8), Map.of()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() ->
                        new PstImporter().read("a.xml", "<dataroot><PST>".getBytes(StandardCharsets.UTF_8), Map.of()))
                .isInstanceOf(Refusal.class);
    }

    private static Snapshot back(SnapshotBuilder plan) throws Refusal {
        byte[] file = new PstExporter()
                .write(plan.build(), new ExportRequest(List.of("fr"), Map.of(), Map.of(), done -> {}))
                .content();
        return new PstImporter().read("p.xml", file, Map.of()).plan();
    }

    private static Node item(Snapshot plan, String title) {
        for (Node node : plan.subtree(plan.root().id())) {
            if (node.get(PlanKeys.TITLE).in("fr").equals(title)) {
                return node;
            }
        }
        throw new AssertionError("no " + title);
    }

    @Test
    void the_years_of_an_action_come_back_also_with_one_left_out() throws Refusal {
        SnapshotBuilder plan = new SnapshotBuilder(NodeId.random(), PlanKinds.PLAN, titled("Plan"));
        NodeId top = plan.add(plan.root(), PlanKinds.GENERAL_OBJECTIVE, titled("Sommet"));
        NodeId low = plan.add(top, PlanKinds.OPERATIONAL_OBJECTIVE, titled("Bas"));
        plan.set(plan.add(low, PlanKinds.ACTION, titled("Suite")), ScheduleKeys.YEARS, List.of(2022, 2023));
        NodeId gap = plan.add(low, PlanKinds.ACTION, titled("Trou"));
        plan.set(gap, ScheduleKeys.YEARS, List.of(2022, 2024, 2026));
        plan.set(gap, PlanKeys.DESCRIPTION, BilingualText.of("fr", "Une année sur deux."));

        Snapshot back = back(plan);

        assertThat(item(back, "Suite").get(ScheduleKeys.YEARS)).containsExactly(2022, 2023);
        assertThat(item(back, "Suite").get(ScheduleKeys.START)).isEmpty();
        assertThat(item(back, "Trou").get(ScheduleKeys.YEARS)).containsExactly(2022, 2024, 2026);
        assertThat(item(back, "Trou").get(PlanKeys.DESCRIPTION).in("fr")).isEqualTo("Une année sur deux.");
    }

    @Test
    void an_article_that_pays_for_two_actions_comes_back_as_one_line_with_its_amount() throws Refusal {
        SnapshotBuilder plan = new SnapshotBuilder(NodeId.random(), PlanKinds.PLAN, titled("Plan"));
        NodeId top = plan.add(plan.root(), PlanKinds.GENERAL_OBJECTIVE, titled("Sommet"));
        NodeId low = plan.add(top, PlanKinds.OPERATIONAL_OBJECTIVE, titled("Bas"));
        NodeId one = plan.add(low, PlanKinds.ACTION, titled("Une"));
        NodeId two = plan.add(low, PlanKinds.ACTION, titled("Deux"));
        NodeId budget = plan.add(plan.root(), BudgetKeys.ENVELOPE, titled("Budget"));
        plan.set(budget, BudgetKeys.BUDGET_YEAR, Optional.of(new BigDecimal(2023)));
        NodeId line = plan.add(budget, BudgetKeys.LINE, titled("Personnel"));
        plan.set(line, BudgetKeys.ARTICLE, "8401/111-01");
        plan.set(line, TargetKeys.AMOUNT, Optional.of(new BigDecimal("1250.50")));
        plan.set(line, BudgetKeys.PAYS_FOR, List.of(one, two));

        Snapshot back = back(plan);

        Node read = item(back, "Personnel");
        assertThat(read.get(BudgetKeys.ARTICLE)).isEqualTo("8401/111-01");
        assertThat(read.get(TargetKeys.AMOUNT)).contains(new BigDecimal("1250.50"));
        assertThat(read.get(BudgetKeys.PAYS_FOR))
                .containsExactlyInAnyOrder(
                        item(back, "Une").id(), item(back, "Deux").id());
        assertThat(back.node(read.parent().orElseThrow()).get(BudgetKeys.BUDGET_YEAR))
                .contains(new BigDecimal(2023));
        assertThat(back.subtree(back.root().id()))
                .filteredOn(node -> node.kind().equals(BudgetKeys.LINE))
                .hasSize(1);
    }
}
