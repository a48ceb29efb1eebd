package org.doelenboom.workbench.internal.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TreeKeys;
import org.doelenboom.workbench.internal.session.Plans;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class DiagramTest {
    private static final DiagramLayout.Choice ALL = new DiagramLayout.Choice(Set.of(), true, true, Optional.empty());

    private final Plans plans = Plans.tree()
            .with("hd", "plan", PlanKinds.HORIZONTAL_OBJECTIVE)
            .with("real", "od", TreeKeys.REALISATION)
            .with("finding", "plan", PlanKinds.FINDING);

    private Diagram diagram(DiagramLayout.Choice choice) {
        plans.builder.set(new NodeId("real"), TreeKeys.HORIZONTAL, Optional.of(new NodeId("hd")));
        plans.builder.set(new NodeId("finding"), PlanKeys.CONCERNS, List.of(new NodeId("id")));
        plans.builder.set(new NodeId("finding"), PlanKeys.TEXT, BilingualText.of("nl", "huur <te> hoog & stijgt"));
        var plan = plans.builder.build();
        return new DiagramLayout(plan, new Words(plan), text -> 7.0 * text.length(), new HashMap<>()).of(choice);
    }

    private record Words(org.doelenboom.api.document.Snapshot plan) implements DiagramLayout.Words {
        @Override
        public String badge(Node node) {
            return PlanKinds.isInTree(node.kind()) ? "X" : "";
        }

        @Override
        public String code(Node node) {
            return new Numbering(plan).code(node);
        }

        @Override
        public String title(Node node) {
            boolean finding = node.kind().equals(PlanKinds.FINDING);
            return node.get(finding ? PlanKeys.TEXT : PlanKeys.TITLE).in("nl");
        }

        @Override
        public String mark(Node node) {
            return node.kind().equals(PlanKinds.ACTION) ? "2022" : "";
        }
    }

    private static Diagram.Box box(Diagram diagram, String id) {
        return diagram.find(new NodeId(id)).orElseThrow();
    }

    @Test
    void eachLevelHasAColumnAndChildrenStandBesideTheirParent() {
        Diagram diagram = diagram(ALL);
        assertThat(box(diagram, "od").x()).isGreaterThan(box(diagram, "id").right());
        assertThat(box(diagram, "ad1").x()).isEqualTo(box(diagram, "ad2").x());
        assertThat(box(diagram, "a2").y())
                .isGreaterThan(box(diagram, "a1").y() + box(diagram, "a1").height());
    }

    @Test
    void whatIsNoObjectiveOrActionIsLeftOut() {
        assertThat(diagram(ALL).find(new NodeId("role"))).isEmpty();
        assertThat(diagram(ALL).find(new NodeId("paragraph"))).isEmpty();
    }

    @Test
    void aFoldedBoxSaysHowManyAreBelowIt() {
        Diagram diagram = diagram(new DiagramLayout.Choice(Set.of(new NodeId("id")), false, false, Optional.empty()));
        assertThat(box(diagram, "id").hidden()).isEqualTo(3);
        assertThat(diagram.find(new NodeId("a1"))).isEmpty();
    }

    @Test
    void linksAreShownOnlyWhenAskedForAndWhereBothEndsAre() {
        assertThat(diagram(new DiagramLayout.Choice(Set.of(), false, false, Optional.empty()))
                        .links())
                .isEmpty();
        assertThat(diagram(ALL).links()).hasSize(2);
        assertThat(diagram(new DiagramLayout.Choice(Set.of(new NodeId("id")), true, true, Optional.empty()))
                        .links())
                .containsExactly(new Diagram.Link(new NodeId("finding"), new NodeId("id"), false));
    }

    @Test
    void theArrowsGoAlongTheTree() {
        Diagram diagram = diagram(ALL);
        assertThat(diagram.child(box(diagram, "od")).map(Diagram.Box::id)).contains(new NodeId("a1"));
        assertThat(diagram.beside(box(diagram, "a1"), true).map(Diagram.Box::id))
                .contains(new NodeId("a2"));
        assertThat(diagram.beside(box(diagram, "a1"), false)).isEmpty();
    }

    @Test
    void aLongTitleIsBrokenIntoThreeLinesThatFit() {
        plans.builder.set(
                new NodeId("ad2"),
                PlanKeys.TITLE,
                BilingualText.of(
                        "nl",
                        "Een titel van veel woorden die nooit in een enkele regel past en ook niet in twee of in drie regels"));
        List<String> lines = box(diagram(ALL), "ad2").lines();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(2)).endsWith("…");
        assertThat(lines).allMatch(line -> 7.0 * line.length() <= DiagramLayout.WIDTH);
    }

    @Test
    void asSvgItIsWellFormedAndItsWordsAreText() throws Exception {
        String svg = DiagramSvg.write(diagram(ALL), "plan & boom");
        Document read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("plan & boom");
        assertThat(read.getElementsByTagName("text").getLength()).isGreaterThan(8);
        assertThat(svg).contains("huur &lt;te&gt; hoog &amp; stijgt");
    }
}
