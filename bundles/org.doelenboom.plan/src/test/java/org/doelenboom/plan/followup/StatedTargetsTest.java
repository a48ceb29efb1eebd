package org.doelenboom.plan.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.Planned;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetBound;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TargetScope;
import org.doelenboom.plan.TreeBuilder;
import org.junit.jupiter.api.Test;

class StatedTargetsTest {
    private static TreeBuilder plan() {
        return new TreeBuilder()
                .set("plan", PlanKeys.LANGUAGES, List.of("nl"))
                .set("plan", PlanKeys.FIRST_YEAR, Optional.of(BigDecimal.valueOf(2022)))
                .set("plan", PlanKeys.LAST_YEAR, Optional.of(BigDecimal.valueOf(2025)))
                .level("ad1", "plan")
                .level("id1", "ad1")
                .level("od1", "id1")
                .level("a1", "od1")
                .level("a2", "od1")
                .level("a3", "od1")
                .set("od1", PlanKeys.TITLE, BilingualText.of("nl", "60 jongeren van 16 tot 35 jaar vinden werk"))
                .set("a1", PlanKeys.TITLE, BilingualText.of("nl", "Jaarlijks worden tot 200 mensen per wijk ingelicht"))
                .set("a2", PlanKeys.TITLE, BilingualText.of("nl", "Elk jaar leren we een twintigtal diensten kennen"))
                .set("a3", PlanKeys.TITLE, BilingualText.of("nl", "Er komt overleg in 2022"));
    }

    private static PlanDocument taken() {
        PlanDocument document = new PlanDocument(plan().build(), () -> "");
        document.edit(Message.of("t", "t"), edit -> new StatedTargets(document.snapshot()).into(edit));
        return document;
    }

    private static Target target(Snapshot plan, String item) {
        return Target.of(plan, plan.node(new NodeId(item))).get(0);
    }

    @Test
    void the_items_whose_title_says_how_many_are_found_until_they_have_a_target() {
        assertThat(new StatedTargets(plan().build()).items())
                .extracting(node -> node.id().value())
                .containsExactly("od1", "a1", "a2");
        assertThat(new StatedTargets(taken().snapshot()).items()).isEmpty();
    }

    @Test
    void a_target_says_what_the_title_says() {
        Snapshot plan = taken().snapshot();
        Target all = target(plan, "od1");
        assertThat(all.amount()).contains(new BigDecimal(60));
        assertThat(all.isPerYear()).isFalse();
        assertThat(all.node().get(TargetKeys.AGE_TO)).contains(BigDecimal.valueOf(35));
        assertThat(all.node().get(TargetKeys.UNIT).in("nl")).isEqualTo("jongeren");
        assertThat(all.node().get(TargetKeys.SCOPE)).isEmpty();
        Target yearly = target(plan, "a1");
        assertThat(yearly.isPerYear()).isTrue();
        assertThat(yearly.bound()).isEqualTo(TargetBound.CEILING);
        assertThat(yearly.node().get(TargetKeys.SCOPE)).contains(TargetScope.PER_NEIGHBOURHOOD);
        Target about = target(plan, "a2");
        assertThat(about.bound()).isEqualTo(TargetBound.ABOUT);
        assertThat(about.node().get(TargetKeys.UNIT).in("nl")).isEqualTo("diensten");
        assertThat(Planned.of(about).map(Planned::total)).contains(BigDecimal.valueOf(80));
    }

    @Test
    void it_is_one_step_that_undo_takes_back() {
        PlanDocument document = taken();
        document.undo();
        assertThat(new StatedTargets(document.snapshot()).items()).hasSize(3);
    }
}
