package org.doelenboom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Refusal;
import org.junit.jupiter.api.Test;

final class RoundTripTest {
    @Test
    void theGoldenFileComesBackByteForByte() throws Refusal {
        StoredPlan read = Plans.read(Plans.golden());

        assertThat(Plans.written(read.plan(), read.history()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(new String(Plans.golden(), StandardCharsets.UTF_8));
    }

    @Test
    void theHistoryIsKeptAsItIsWritten() throws Refusal {
        assertThat(Plans.read(Plans.golden()).history()).isEqualTo("[{\"id\":\"t1\", \"changes\" : [ ] },\n  null]");
    }

    @Test
    void everySortOfValueIsRead() throws Refusal {
        Snapshot plan = Plans.read(Plans.golden()).plan();
        Node objective = plan.node(new NodeId("od1"));
        Node action = plan.node(new NodeId("a1"));

        assertThat(value(objective, "garden.share")).isEqualTo(new Value.Decimal("0.250"));
        assertThat(value(objective, "garden.sown")).isEqualTo(new Value.Date(LocalDate.of(2026, 5, 3)));
        assertThat(value(objective, "garden.open")).isEqualTo(new Value.Flag(true));
        assertThat(value(objective, "garden.closed")).isEqualTo(new Value.Flag(false));
        assertThat(value(action, "plan.delivery")).isEqualTo(new Value.Token("inCall"));
        assertThat(value(action, "plan.neighbourhoods"))
                .isEqualTo(
                        new Value.Items(List.of(new Value.Link(new NodeId("n1")), new Value.Link(new NodeId("gone")))));
        assertThat(value(action, "garden.beds"))
                .isEqualTo(new Value.Items(List.of(
                        new Value.Fields(Map.of(
                                "crop",
                                new Value.Text("prei"),
                                "metres",
                                new Value.Decimal("12.50"),
                                "rows",
                                new Value.Items(List.of(
                                        new Value.Decimal("1"), new Value.Decimal("2E+1"), new Value.Decimal("-0"))))),
                        new Value.Fields(Map.of()))));
        assertThat(value(action, "garden.empty")).isEqualTo(new Value.Items(List.of()));
        assertThat(value(action, "garden.nothing")).isEqualTo(new Value.Texts(BilingualText.EMPTY));
        assertThat(value(action, "garden.control")).isEqualTo(new Value.Text("\0\37\b\f\r\177\u2028/"));
    }

    @Test
    void theMarkOfTheOlderTextIsRead() throws Refusal {
        Node objective = Plans.read(Plans.golden()).plan().node(new NodeId("ad1"));

        assertThat(((Value.Texts) value(objective, "plan.title")).text().older())
                .containsExactly("fr");
    }

    @Test
    void kindsAndAttributesOfModulesThatNobodyKnowsAreThere() throws Refusal {
        Snapshot plan = Plans.read(Plans.golden()).plan();

        assertThat(plan.node(new NodeId("a2")).kind()).hasToString("garden.plot");
        assertThat(plan.namespaces())
                .containsExactly(
                        new Namespace("plan", 1, Namespace.Presence.REQUIRED),
                        new Namespace("garden", 7, Namespace.Presence.OPTIONAL),
                        new Namespace("weather", 1, Namespace.Presence.TRANSIENT));
    }

    @Test
    void childrenStandInTheOrderOfTheirBlocks() throws Refusal {
        Snapshot plan = Plans.read(Plans.golden()).plan();

        assertThat(plan.root().children()).extracting(NodeId::value).containsExactly("ad1", "n1");
        assertThat(plan.node(new NodeId("od1")).children())
                .extracting(NodeId::value)
                .containsExactly("a1", "a2");
    }

    @Test
    void aParentMayComeAfterItsChildren() throws Refusal {
        byte[] turned = Plans.golden(
                "\"parent\":\"plan1\",\n \"plan.title\":{\"nl\":\"Iedereen",
                "\"parent\":\"n1\",\n \"plan.title\":{\"nl\":\"Iedereen");

        Snapshot plan = Plans.read(turned).plan();

        assertThat(plan.path(plan.node(new NodeId("a1"))))
                .extracting(node -> node.id().value())
                .containsExactly("n1", "ad1", "od1", "a1");
    }

    @Test
    void aByteOrderMarkThatAnEditorPutBeforeItChangesNothing() throws Refusal {
        byte[] marked =
                ("\ufeff" + new String(Plans.golden(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);

        StoredPlan read = Plans.read(marked);

        assertThat(Plans.written(read.plan(), read.history())).isEqualTo(Plans.golden());
    }

    @Test
    void windowsLineEndsAreReadLikeOthers() throws Refusal {
        byte[] windows = new String(Plans.golden(), StandardCharsets.UTF_8)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(Plans.written(Plans.read(windows).plan(), "[{\"id\":\"t1\", \"changes\" : [ ] },\n  null]"))
                .isEqualTo(Plans.golden());
    }

    @Test
    void linksAreKnownFromBothEnds() throws Refusal {
        Snapshot plan = Plans.read(Plans.golden()).plan();

        assertThat(plan.linkedFrom(new NodeId("n1"))).containsExactly(new NodeId("a1"));
    }

    private static Value value(Node node, String name) {
        return node.attributes().find(name).orElseThrow();
    }
}
