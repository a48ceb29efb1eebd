package org.doelenboom.workbench.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.junit.jupiter.api.Test;

class MarksTest {
    private static Problem problem(String node, Severity severity) {
        return new Problem("T1", severity, new NodeId(node), Message.of("test", "test"));
    }

    private final Marks marks = Marks.of(
            Plans.tree().builder.build(),
            List.of(problem("a1", Severity.WARNING), problem("role", Severity.ERROR), problem("id", Severity.ADVICE)));

    @Test
    void aFoldedRowSpeaksForTheWorstBelowIt() {
        assertThat(marks.worst(new NodeId("ad1"), true)).contains(Severity.ERROR);
        assertThat(marks.worst(new NodeId("ad1"), false)).isEmpty();
    }

    @Test
    void whatHasNoRowOfItsOwnIsMarkedAtTheObjectiveThatShowsIt() {
        assertThat(marks.worst(new NodeId("od"), false)).contains(Severity.ERROR);
    }

    @Test
    void anUnfoldedRowSpeaksForItself() {
        assertThat(marks.worst(new NodeId("id"), false)).contains(Severity.ADVICE);
    }
}
