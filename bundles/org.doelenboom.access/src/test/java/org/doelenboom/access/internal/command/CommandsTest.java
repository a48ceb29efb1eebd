package org.doelenboom.access.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doelenboom.access.Plans.link;
import static org.doelenboom.access.Plans.links;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.Criterion;
import org.doelenboom.access.Figure;
import org.doelenboom.access.Plans;
import org.doelenboom.access.internal.AccessMessages;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.junit.jupiter.api.Test;

class CommandsTest {
    private static final List<CommandContribution> ALL =
            List.of(new AddService(), new ReportBarrier(), new AssessAll(), new NextFigures());

    private static Plans plan() {
        return new Plans()
                .add("place", "plan", PlanKinds.NEIGHBOURHOOD)
                .add("party", "plan", PlanKinds.PARTY)
                .service("s")
                .service("t")
                .add("criterion", "plan", AccessKinds.CRITERION)
                .add("done", "criterion", AccessKinds.ASSESSMENT)
                .set("done", AccessKeys.SERVICE, link("s"));
    }

    /** Runs it as one step, and undoes it to see that nothing is left. */
    private static Node run(CommandContribution command, Plans plan, String selected) {
        Document document = plan.open();
        Snapshot before = document.snapshot();
        assertThat(command.isEnabled(before, links(selected))).isTrue();
        NodeId[] shown = new NodeId[1];
        document.edit(
                command.name(),
                edit -> shown[0] = command.run(edit, links(selected)).get(0));
        Snapshot after = document.snapshot();
        document.undo();
        assertThat(document.snapshot().size()).isEqualTo(before.size());
        return after.node(shown[0]);
    }

    @Test
    void a_service_added_on_a_party_is_that_party_s() {
        assertThat(run(new AddService(), plan(), "party").get(AccessKeys.ORGANISATION))
                .isEqualTo(link("party"));
    }

    @Test
    void a_service_added_on_a_neighbourhood_is_for_it() {
        assertThat(run(new AddService(), plan(), "place").get(PlanKeys.NEIGHBOURHOODS))
                .isEqualTo(links("place"));
    }

    @Test
    void a_barrier_reported_on_a_service_is_about_it() {
        assertThat(run(new ReportBarrier(), plan(), "s").get(AccessKeys.SERVICES))
                .isEqualTo(links("s"));
        assertThat(run(new ReportBarrier(), plan(), "party").get(AccessKeys.SERVICES))
                .isEmpty();
    }

    @Test
    void a_criterion_gets_a_line_for_each_service_that_has_none() {
        Document document = plan().open();
        document.edit(new AssessAll().name(), edit -> new AssessAll().run(edit, links("criterion")));
        Snapshot after = document.snapshot();
        assertThat(new Criterion(after, after.node(new NodeId("criterion"))).assessments())
                .extracting(Criterion.Assessment::service)
                .containsExactlyInAnyOrder(link("s"), link("t"));
        assertThat(new AssessAll().isEnabled(after, links("criterion"))).isFalse();
        assertThat(new AssessAll().isEnabled(after, links("s"))).isFalse();
    }

    @Test
    void the_next_figures_follow_the_last_period_in_the_same_place() {
        Plans plan = plan().add("december", "s", AccessKinds.FIGURES)
                .set("december", TargetKeys.PERIOD, "2023-12")
                .set("december", TargetKeys.NEIGHBOURHOOD, link("place"))
                .set("december", Figure.CARD_VISITS.key(), Quantity.of(3))
                .add("older", "s", AccessKinds.FIGURES)
                .set("older", TargetKeys.PERIOD, "2023-Q1");
        Node added = run(new NextFigures(), plan, "s");
        assertThat(added.get(TargetKeys.PERIOD)).isEqualTo("2024-01");
        assertThat(added.get(TargetKeys.NEIGHBOURHOOD)).isEqualTo(link("place"));
        assertThat(added.get(Figure.CARD_VISITS.key())).isEqualTo(Quantity.NOT_REPORTED);
        assertThat(new NextFigures().isEnabled(plan.build(), links("t"))).isFalse();
    }

    @Test
    void each_command_has_an_id_and_words_of_its_own() {
        assertThat(ALL).extracting(CommandContribution::id).doesNotHaveDuplicates();
        for (String language : PropertyMessages.LANGUAGES) {
            assertThat(ALL)
                    .extracting(command -> new AccessMessages().text(command.name(), Locale.forLanguageTag(language)))
                    .doesNotHaveDuplicates()
                    .allMatch(Optional::isPresent);
        }
    }
}
