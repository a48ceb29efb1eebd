package org.doelenboom.plan.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.plan.FindingKeys;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TreeBuilder;
import org.doelenboom.plan.TreeKeys;
import org.junit.jupiter.api.Test;

class MatrixTest {
    private static final NodeId OD1 = new NodeId("od1");
    private static final NodeId OD2 = new NodeId("od2");
    private static final NodeId FINDING = new NodeId("f1");
    private static final NodeId PARTY = new NodeId("p1");
    private static final NodeId HORIZONTAL = new NodeId("hd1");

    private final PlanDocument document = new PlanDocument(
            new TreeBuilder()
                    .node(PlanKinds.NEIGHBOURHOOD, "west", "plan")
                    .level("ad1", "plan")
                    .level("id1", "ad1")
                    .level("od1", "id1")
                    .level("od2", "id1")
                    .level("ad2", "plan")
                    .set("ad2", PlanKeys.NEIGHBOURHOODS, TreeBuilder.ids("west"))
                    .level("hd1", "plan")
                    .level("od3", "hd1")
                    .node(PlanKinds.FINDING, "f1", "plan")
                    .node(PlanKinds.FINDING, "f2", "plan")
                    .set("f2", FindingKeys.SET_ASIDE, BilingualText.of("nl", "later"))
                    .node(PlanKinds.PARTY, "p1", "plan")
                    .node(PlanKinds.PARTY_ROLE, "r1", "od1")
                    .set("r1", PlanKeys.PARTY, Optional.of(PARTY))
                    .build(),
            () -> "lv");

    private Matrix matrix(Matrix.Rows rows) {
        return Matrix.of(document.snapshot(), rows, Optional.empty());
    }

    private void edit(Consumer<Edit> edit) {
        document.edit(Message.of("test", "edit"), edit);
    }

    @Test
    void aFindingIsLinkedAndUnlinkedAndUndone() {
        edit(edit -> MatrixEdits.finding(edit, FINDING, OD1));
        assertThat(matrix(Matrix.Rows.FINDINGS).cell(FINDING, OD1)).isPresent();
        edit(edit -> MatrixEdits.finding(edit, FINDING, OD1));
        assertThat(matrix(Matrix.Rows.FINDINGS).cell(FINDING, OD1)).isEmpty();
        document.undo();
        assertThat(matrix(Matrix.Rows.FINDINGS).cell(FINDING, OD1)).isPresent();
    }

    @Test
    void anObjectiveIsNoOrphanWhereAFindingHangsOnOneAboveOrBelowIt() {
        edit(edit -> MatrixEdits.finding(edit, FINDING, OD1));
        assertThat(matrix(Matrix.Rows.FINDINGS).orphanColumns())
                .containsExactlyElementsOf(TreeBuilder.ids("od2", "ad2", "hd1", "od3"));
        edit(edit -> MatrixEdits.finding(edit, FINDING, new NodeId("id1")));
        assertThat(matrix(Matrix.Rows.FINDINGS).orphanColumns())
                .containsExactlyElementsOf(TreeBuilder.ids("ad2", "hd1", "od3"));
    }

    @Test
    void aFindingSetAsideWithAReasonIsNoOrphan() {
        assertThat(matrix(Matrix.Rows.FINDINGS).orphanRows()).containsExactly(FINDING);
    }

    @Test
    void aRoleWithoutANameGetsOneAndLosesIt() {
        edit(edit -> MatrixEdits.role(edit, PARTY, OD1, PartyRole.LEADING));
        assertThat(document.snapshot().node(OD1).children()).hasSize(1);
        edit(edit -> MatrixEdits.role(edit, PARTY, OD1, PartyRole.PARTNER));
        assertThat(matrix(Matrix.Rows.PARTIES).cell(PARTY, OD1).map(Matrix.Cell::roles))
                .contains(Set.of(PartyRole.LEADING, PartyRole.PARTNER));
        edit(edit -> MatrixEdits.role(edit, PARTY, OD1, PartyRole.LEADING));
        edit(edit -> MatrixEdits.role(edit, PARTY, OD1, PartyRole.PARTNER));
        assertThat(matrix(Matrix.Rows.PARTIES).isRowOrphan(PARTY)).isTrue();
    }

    @Test
    void howAHorizontalObjectiveIsRealisedIsWrittenInItsCell() {
        edit(edit -> MatrixEdits.realised(edit, HORIZONTAL, OD2, "nl", "bewoners kiezen mee"));
        edit(edit -> MatrixEdits.realised(edit, HORIZONTAL, OD2, "fr", "les habitants choisissent"));
        BilingualText words = matrix(Matrix.Rows.HORIZONTALS)
                .cell(HORIZONTAL, OD2)
                .map(Matrix.Cell::words)
                .orElseThrow();
        assertThat(words.in("nl")).isEqualTo("bewoners kiezen mee");
        assertThat(words.in("fr")).isEqualTo("les habitants choisissent");
        edit(edit -> MatrixEdits.realised(edit, HORIZONTAL, OD2, "nl", ""));
        edit(edit -> MatrixEdits.realised(edit, HORIZONTAL, OD2, "fr", " "));
        assertThat(document.snapshot().children(document.snapshot().node(OD2)))
                .noneMatch(child -> child.kind().equals(TreeKeys.REALISATION));
    }

    @Test
    void horizontalObjectivesAreNotHeldAgainstThemselves() {
        assertThat(matrix(Matrix.Rows.HORIZONTALS).columns())
                .containsExactlyElementsOf(TreeBuilder.ids("ad1", "id1", "od1", "od2", "ad2"));
    }

    @Test
    void aNeighbourhoodLeavesOutWhatHoldsElsewhere() {
        assertThat(Matrix.of(document.snapshot(), Matrix.Rows.FINDINGS, Optional.of(new NodeId("east")))
                        .columns())
                .doesNotContain(new NodeId("ad2"));
    }

    @Test
    void aTableForASpreadsheetHasNamesAndCellsAndNoStrayTabs() {
        edit(edit -> MatrixEdits.realised(edit, HORIZONTAL, OD2, "nl", "een\ttwee\ndrie"));
        Matrix matrix = matrix(Matrix.Rows.HORIZONTALS);
        String table = matrix.table(matrix.rows(), NodeId::value, (row, column) -> matrix.cell(row, column)
                .map(cell -> cell.words().in("nl"))
                .orElse(""));
        assertThat(table.lines()).containsExactly("\tad1\tid1\tod1\tod2\tad2", "hd1\t\t\t\teen twee drie\t");
    }
}
