package org.doelenboom.workbench.internal.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.matrix.Matrix;
import org.doelenboom.workbench.internal.piece.WordedContext;
import org.doelenboom.workbench.internal.session.Plans;
import org.junit.jupiter.api.Test;

class MatrixPageTest {
    private final Plans plans = Plans.tree()
            .with("f1", "plan", PlanKinds.FINDING)
            .with("f2", "plan", PlanKinds.FINDING)
            .with("p1", "plan", PlanKinds.PARTY);

    private MatrixPage page(Matrix.Rows rows, boolean orphansOnly) {
        WordedContext context = new WordedContext(plans.builder.build(), "nl");
        return new MatrixPage(context, Matrix.of(context.plan(), rows, Optional.empty()), orphansOnly);
    }

    @Test
    void columnsGoByTheirCodesAndOrphansAreMarkedAndCounted() {
        plans.builder.set(new NodeId("f1"), PlanKeys.CONCERNS, List.of(new NodeId("od")));
        MatrixPage page = page(Matrix.Rows.FINDINGS, false);
        assertThat(page.column(1)).isEqualTo("1.1");
        assertThat(page.cell(0, 2)).isEqualTo("●");
        assertThat(page.isRowMarked(0)).isFalse();
        assertThat(page.isRowMarked(1)).isTrue();
        assertThat(page.orphans()).startsWith("1 vaststellingen").contains("1 doelstellingen");
        assertThat(page(Matrix.Rows.FINDINGS, true).rows()).isEqualTo(1);
    }

    @Test
    void rolesStandInACellByTheirLettersAndInATableByTheirNames() {
        plans.builder.set(new NodeId("role"), PlanKeys.PARTY, Optional.of(new NodeId("p1")));
        plans.builder.set(new NodeId("role"), PlanKeys.ROLE, Optional.of(PartyRole.LEADING));
        MatrixPage page = page(Matrix.Rows.PARTIES, false);
        assertThat(page.cell(0, 2)).isEqualTo("T");
        assertThat(page.table().lines().skip(1).findFirst()).contains("p1\t\t\ttrekker\t");
    }
}
