package org.doelenboom.workbench.internal.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doelenboom.workbench.internal.grid.Grids.cell;
import static org.doelenboom.workbench.internal.grid.Grids.enter;

import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.matrix.Matrix;
import org.doelenboom.workbench.internal.grid.Entry;
import org.doelenboom.workbench.internal.grid.GridCell;
import org.doelenboom.workbench.internal.grid.Grids;
import org.doelenboom.workbench.internal.session.Plans;
import org.junit.jupiter.api.Test;

class MatrixContentTest {
    private final Plans plans = Plans.tree()
            .with("f1", "plan", PlanKinds.FINDING)
            .with("f2", "plan", PlanKinds.FINDING)
            .with("p1", "plan", PlanKinds.PARTY)
            .with("hd", "plan", PlanKinds.HORIZONTAL_OBJECTIVE);

    private MatrixContent content(Snapshot plan, Matrix.Rows rows, boolean orphansOnly, String words) {
        return new MatrixContent(
                plan, Grids.wording(plan), Matrix.of(plan, rows, Optional.empty()), orphansOnly, words);
    }

    private MatrixContent content(Matrix.Rows rows) {
        return content(plans.builder.build(), rows, false, "");
    }

    /** The matrix after typing this into a cell. */
    private MatrixContent after(Matrix.Rows rows, String item, String column, String typed) {
        Snapshot plan = plans.builder.build();
        PlanDocument document = new PlanDocument(plan, () -> "lv");
        Entry entry = enter(content(plan, rows, false, ""), item, column, typed);
        document.edit(Message.of("test", "type"), ((Entry.Change) entry).edit());
        return content(document.snapshot(), rows, false, "");
    }

    @Test
    void columns_go_by_their_codes_and_orphans_are_marked_and_counted() {
        plans.builder.set(new NodeId("f1"), PlanKeys.CONCERNS, List.of(new NodeId("od")));
        MatrixContent matrix = content(Matrix.Rows.FINDINGS);
        assertThat(matrix.columns().get(2).title()).isEqualTo("1.1");
        assertThat(matrix.columns().get(Grids.column(matrix, "ad2")).title()).isEqualTo("○ 2");
        assertThat(cell(matrix, "f1", "od").look()).isEqualTo(GridCell.Look.MARK);
        assertThat(cell(matrix, "f1", "row").text()).doesNotStartWith("○");
        assertThat(cell(matrix, "f2", "row").text()).startsWith("○");
        assertThat(content(plans.builder.build(), Matrix.Rows.FINDINGS, true, "")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void words_leave_the_rows_that_have_them() {
        plans.builder.set(
                new NodeId("p1"), PlanKeys.TITLE, org.doelenboom.api.document.BilingualText.of("nl", "Buurthuis Zuid"));
        assertThat(content(plans.builder.build(), Matrix.Rows.PARTIES, false, "zuid")
                        .size())
                .isEqualTo(1);
        assertThat(content(plans.builder.build(), Matrix.Rows.PARTIES, false, "noord")
                        .size())
                .isZero();
    }

    @Test
    void a_mark_links_and_an_empty_cell_unlinks() {
        MatrixContent linked = after(Matrix.Rows.FINDINGS, "f1", "od", "x");
        assertThat(cell(linked, "f1", "od").look()).isEqualTo(GridCell.Look.MARK);
        plans.builder.set(new NodeId("f1"), PlanKeys.CONCERNS, List.of(new NodeId("od")));
        assertThat(cell(after(Matrix.Rows.FINDINGS, "f1", "od", ""), "f1", "od").text())
                .isEmpty();
        assertThat(enter(content(Matrix.Rows.FINDINGS), "f1", "od", "x")).isEqualTo(Entry.NOTHING);
        assertThat(enter(content(Matrix.Rows.FINDINGS), "f1", "od", "misschien"))
                .isInstanceOf(Entry.Refused.class);
    }

    @Test
    void roles_are_typed_by_letter_number_or_name_and_taken_away() {
        MatrixContent two = after(Matrix.Rows.PARTIES, "p1", "od", "matrix.role.leading, 1");
        assertThat(cell(two, "p1", "od").text()).isEqualTo("matrix.role.stakeholder matrix.role.leading");
        plans.builder.set(new NodeId("role"), PlanKeys.PARTY, Optional.of(new NodeId("p1")));
        plans.builder.set(new NodeId("role"), PlanKeys.ROLE, Optional.of(PartyRole.LEADING));
        assertThat(cell(content(Matrix.Rows.PARTIES), "p1", "od").text()).isEqualTo("matrix.role.leading");
        assertThat(cell(after(Matrix.Rows.PARTIES, "p1", "od", "2"), "p1", "od").text())
                .isEqualTo("matrix.role.partner");
        assertThat(cell(after(Matrix.Rows.PARTIES, "p1", "od", ""), "p1", "od").text())
                .isEmpty();
        assertThat(cell(after(Matrix.Rows.PARTIES, "p1", "od", "1+ 2"), "p1", "od")
                        .text())
                .isEqualTo("matrix.role.stakeholder+ matrix.role.partner");
        assertThat(enter(content(Matrix.Rows.PARTIES), "p1", "od", "2+")).isInstanceOf(Entry.Refused.class);
        assertThat(enter(content(Matrix.Rows.PARTIES), "p1", "od", "baas")).isInstanceOf(Entry.Refused.class);
    }

    @Test
    void words_of_a_horizontal_objective_are_written_in_the_cell() {
        MatrixContent written = after(Matrix.Rows.HORIZONTALS, "hd", "od", "bewoners beslissen mee");
        assertThat(cell(written, "hd", "od").text()).isEqualTo("bewoners beslissen mee");
    }

    @Test
    void a_cell_says_which_objective_its_column_is() {
        MatrixContent matrix = content(Matrix.Rows.FINDINGS);
        assertThat(matrix.remark(0, Grids.column(matrix, "od"))).contains("od");
    }
}
