package org.doelenboom.exchange.internal.pst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
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
        assertThat(titles(back))
                .containsExactly("Sommet", LONG, "Agir & < >", "Milieu", "Bas", "Seule", "Seule", "Seule");
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
}
