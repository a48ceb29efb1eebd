package org.doelenboom.workbench.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.schedule.FollowUpState;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.workbench.internal.session.Plans;
import org.junit.jupiter.api.Test;

class ItemFilterTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
    private static final NodeId PLACE = new NodeId("place");
    private static final NodeId PARTY = new NodeId("party");

    private final PlanDocument document = new PlanDocument(
            Plans.tree()
                    .with("place", "plan", PlanKinds.NEIGHBOURHOOD)
                    .with("party", "plan", PlanKinds.PARTY)
                    .builder
                    .build(),
            () -> "test");

    private void edit(Consumer<Edit> edit) {
        document.edit(Message.of("test", "edit"), edit);
    }

    private List<String> found(ItemFilter filter) {
        return StreamSupport.stream(
                        document.snapshot()
                                .subtree(document.snapshot().root().id())
                                .spliterator(),
                        false)
                .filter(filter.in(document.snapshot(), TODAY))
                .map(Node::id)
                .map(NodeId::value)
                .toList();
    }

    private static ItemFilter filter(NodeId place, NodeId party, Integer year, ItemFilter.Stand stand) {
        return new ItemFilter(
                Optional.empty(),
                Optional.ofNullable(place),
                Optional.ofNullable(party),
                Optional.ofNullable(year),
                Optional.ofNullable(stand));
    }

    @Test
    void whatStandsBelowAnItemOfANeighbourhoodIsOfItToo() {
        edit(edit -> edit.set(new NodeId("od"), PlanKeys.NEIGHBOURHOODS, List.of(PLACE)));
        assertThat(found(filter(PLACE, null, null, null))).containsExactly("od", "a1", "role", "a2", "place");
    }

    @Test
    void anObjectiveIsFoundByThePartyOfItsRole() {
        edit(edit -> edit.set(new NodeId("role"), PlanKeys.PARTY, Optional.of(PARTY)));
        assertThat(found(filter(null, PARTY, null, null))).containsExactly("od", "role", "party");
    }

    @Test
    void anActionIsFoundByTheYearsOfItsObjective() {
        edit(edit -> {
            edit.set(new NodeId("od"), ScheduleKeys.YEARS, List.of(2023));
            edit.set(new NodeId("a2"), ScheduleKeys.YEARS, List.of(2025));
        });
        assertThat(found(filter(null, null, 2023, null))).contains("od", "a1").doesNotContain("a2");
    }

    @Test
    void actionsAreFoundByHowFarTheyAre() {
        edit(edit -> {
            edit.set(new NodeId("a1"), ScheduleKeys.STATE, Optional.of(FollowUpState.STUCK));
            edit.set(new NodeId("a1"), ScheduleKeys.DEADLINE, Optional.of(LocalDate.of(2024, 5, 1)));
        });
        assertThat(found(filter(null, null, null, new ItemFilter.Stand("STUCK"))))
                .containsExactly("a1");
        assertThat(found(filter(null, null, null, ItemFilter.Stand.LATE))).containsExactly("a1");
        assertThat(found(filter(null, null, null, ItemFilter.Stand.NONE))).containsExactly("a2");
    }

    @Test
    void aFilterWithoutWordsListsItsItemsOnce() {
        ItemFilter actions = new ItemFilter(
                Optional.of(PlanKinds.ACTION), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        TextSearch.Found found =
                new TextSearch(" ", actions.in(document.snapshot(), TODAY)).find(document.snapshot(), 1);
        assertThat(found.texts()).isEqualTo(2);
        assertThat(found.hits()).hasSize(1);
        assertThat(found.places()).isZero();
    }
}
