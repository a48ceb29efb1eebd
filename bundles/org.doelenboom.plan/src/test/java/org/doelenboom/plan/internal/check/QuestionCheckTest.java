package org.doelenboom.plan.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.junit.jupiter.api.Test;

/** The quick fix that takes what a merge left out. */
class QuestionCheckTest {
    private static final NodeId ONE = new NodeId("one");
    private static final NodeId TWO = new NodeId("two");
    private static final NodeId QUESTION = new NodeId("question");

    private static PlanDocument asked(Map<String, Value> alternative) {
        SnapshotBuilder plan = new SnapshotBuilder(new NodeId("plan"), PlanKinds.PLAN, Attributes.NONE);
        plan.add(ONE, plan.root(), PlanKinds.GENERAL_OBJECTIVE, Attributes.NONE);
        plan.add(TWO, plan.root(), PlanKinds.GENERAL_OBJECTIVE, Attributes.NONE);
        plan.add(QUESTION, plan.root(), PlanKinds.QUESTION, Attributes.NONE);
        plan.set(QUESTION, PlanKeys.RULE, "M1");
        plan.set(QUESTION, PlanKeys.ABOUT, Optional.of(ONE));
        plan.set(QUESTION, PlanKeys.READING, "mine");
        plan.set(QUESTION, PlanKeys.OTHER_READING, "theirs");
        plan.set(QUESTION, PlanKeys.ALTERNATIVE, Optional.of(new Value.Fields(alternative)));
        return new PlanDocument(plan.build(), () -> "");
    }

    private static List<Problem> problems(Snapshot plan) {
        List<Problem> found = new ArrayList<>();
        new QuestionCheck().check(plan, plan.node(QUESTION), found::add);
        return found;
    }

    /** The second fix; the first says that it is right as it is. */
    private static Snapshot takeTheOther(PlanDocument plan) {
        Problem problem = problems(plan.snapshot()).get(0);
        assertThat(problem.fixes()).hasSize(2);
        plan.edit(Message.of("t", "t"), problem.fixes().get(1).edit());
        assertThat(problems(plan.snapshot())).isEmpty();
        return plan.snapshot();
    }

    @Test
    void takesTheOtherValueAndUndoBringsTheQuestionBack() {
        Key<BilingualText> key = PlanKeys.TITLE;
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("field", new Value.Text(key.name()));
        fields.put("value", new Value.Texts(BilingualText.of("nl", "theirs")));
        PlanDocument plan = asked(fields);
        assertThat(takeTheOther(plan).node(ONE).get(key).in("nl")).isEqualTo("theirs");
        plan.undo();
        assertThat(problems(plan.snapshot())).hasSize(1);
        assertThat(plan.snapshot().node(ONE).get(key).isEmpty()).isTrue();
    }

    @Test
    void emptiesWhatTheOtherEmptied() {
        PlanDocument plan = asked(Map.of("field", new Value.Text(PlanKeys.CODE.name())));
        plan.edit(Message.of("t", "t"), edit -> edit.set(ONE, PlanKeys.CODE, "12"));
        assertThat(takeTheOther(plan).node(ONE).get(PlanKeys.CODE)).isEmpty();
    }

    @Test
    void movesToWhereTheOtherPutIt() {
        PlanDocument plan = asked(Map.of("parent", new Value.Link(TWO)));
        assertThat(takeTheOther(plan).node(ONE).parent()).contains(TWO);
    }

    @Test
    void movesBehindTheNeighbourThatTheOtherChose() {
        NodeId root = new NodeId("plan");
        PlanDocument plan = asked(Map.of("parent", new Value.Link(root), "behind", new Value.Link(TWO)));
        assertThat(takeTheOther(plan).root().children()).containsExactly(TWO, ONE, QUESTION);
    }

    @Test
    void movesToTheFirstPlaceThatTheOtherChose() {
        NodeId root = new NodeId("plan");
        PlanDocument plan = asked(Map.of("parent", new Value.Link(root), "first", new Value.Flag(true)));
        assertThat(takeTheOther(plan).root().children()).first().isEqualTo(ONE);
    }

    @Test
    void givesTheKindThatTheOtherGave() {
        PlanDocument plan = asked(Map.of("kind", new Value.Text(PlanKinds.HORIZONTAL_OBJECTIVE.name())));
        assertThat(takeTheOther(plan).node(ONE).kind()).isEqualTo(PlanKinds.HORIZONTAL_OBJECTIVE);
    }

    @Test
    void deletesWhatTheOtherDeleted() {
        PlanDocument plan = asked(Map.of("remove", new Value.Flag(true)));
        assertThat(takeTheOther(plan).find(ONE)).isEmpty();
    }
}
