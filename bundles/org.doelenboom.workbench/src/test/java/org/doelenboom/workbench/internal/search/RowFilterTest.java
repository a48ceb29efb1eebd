package org.doelenboom.workbench.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.workbench.internal.session.Plans;
import org.junit.jupiter.api.Test;

class RowFilterTest {
    private final Snapshot plan = Plans.tree().builder.build();

    @Test
    void whatFitsIsVisibleWithAllThatStandsAboveIt() {
        assertThat(new RowFilter("a2").visible(plan))
                .contains(new NodeId("a2"), new NodeId("od"), new NodeId("ad1"))
                .doesNotContain(new NodeId("a1"), new NodeId("ad2"));
    }

    @Test
    void codesAreFoundToo() {
        assertThat(new RowFilter("1.1.1 a1").visible(plan))
                .contains(new NodeId("a1"))
                .doesNotContain(new NodeId("a2"));
    }
}
