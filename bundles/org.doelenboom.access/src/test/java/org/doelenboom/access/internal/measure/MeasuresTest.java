package org.doelenboom.access.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doelenboom.access.Plans.day;
import static org.doelenboom.access.Plans.link;
import static org.doelenboom.access.Plans.links;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.ConsultationKind;
import org.doelenboom.access.Factor;
import org.doelenboom.access.Figure;
import org.doelenboom.access.Plans;
import org.doelenboom.access.Rating;
import org.doelenboom.access.YearFigures;
import org.doelenboom.access.internal.AccessMessages;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.Reached;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetKeys;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static final List<Measure> ALL = List.of(
            new YoungReceivedMeasure(),
            new YoungOrientedMeasure(),
            new OutreachPeopleMeasure(),
            new ReferenceWorkerMeasure(),
            new RequestsInTermMeasure(),
            new ConsultationMeasure(),
            new InventoryMeasure(),
            new CriteriaMeasure(),
            new CardPartnersMeasure(),
            new ImprovedServicesMeasure());

    private static Plans plan() {
        return new Plans()
                .add("here", "plan", PlanKinds.NEIGHBOURHOOD)
                .add("there", "plan", PlanKinds.NEIGHBOURHOOD)
                .add("goal", "plan", PlanKinds.OPERATIONAL_OBJECTIVE)
                .add("target", "goal", TargetKeys.TARGET)
                .service("s")
                .service("t");
    }

    private static Plans young(Plans plan, String id, String service, String period, String place, Quantity count) {
        return plan.add(id, service, AccessKinds.FIGURES)
                .set(id, TargetKeys.PERIOD, period)
                .set(id, TargetKeys.NEIGHBOURHOOD, link(place))
                .set(id, Figure.YOUNG_RECEIVED.key(), count);
    }

    private static Quantity actual(Measure measure, Plans plan, int year, String... place) {
        Snapshot snapshot = plan.build();
        Optional<NodeId> neighbourhood = place.length == 0 ? Optional.empty() : link(place[0]);
        return measure.actual(snapshot, snapshot.node(new NodeId("target")), year, neighbourhood)
                .orElseThrow();
    }

    @Test
    void months_of_all_services_add_up_by_year_and_place() {
        Plans plan = young(plan(), "a", "s", "2023-01", "here", Quantity.of(3));
        young(plan, "b", "t", "2023-02", "here", Quantity.of(4));
        young(plan, "c", "s", "2023-01", "there", Quantity.of(10));
        young(plan, "d", "s", "2024-01", "here", Quantity.of(100));
        assertThat(actual(new YoungReceivedMeasure(), plan, 2023)).isEqualTo(Quantity.of(17));
        assertThat(actual(new YoungReceivedMeasure(), plan, 2023, "here")).isEqualTo(Quantity.of(7));
        assertThat(actual(new YoungReceivedMeasure(), plan, 2022)).isEqualTo(Quantity.NOT_REPORTED);
    }

    @Test
    void a_month_inside_a_year_that_was_reported_does_not_count_again() {
        Plans plan = young(plan(), "a", "s", "2023", "here", Quantity.of(30));
        young(plan, "b", "s", "2023-02", "here", Quantity.of(4));
        young(plan, "c", "t", "2023-02", "here", Quantity.of(5));
        young(plan, "d", "s", "2023", "here", Quantity.of(30));
        assertThat(actual(new YoungReceivedMeasure(), plan, 2023)).isEqualTo(Quantity.of(35));
    }

    @Test
    void small_counts_make_a_range() {
        Plans plan = young(plan(), "a", "s", "2023-01", "here", Quantity.of(8));
        young(plan, "b", "s", "2023-02", "here", new Quantity.FewerThan(5));
        Quantity sum = actual(new YoungReceivedMeasure(), plan, 2023);
        assertThat(sum.least()).isEqualByComparingTo("9");
        assertThat(sum.most()).isEqualByComparingTo("12");
    }

    @Test
    void of_households_the_latest_state_of_each_service_counts() {
        Plans plan = plan();
        Object[][] states = {{"q1", "s", "2023-Q1", 12}, {"q4", "s", "2023-Q4", 29}, {"june", "t", "2023-06", 5}};
        for (Object[] state : states) {
            String id = (String) state[0];
            plan.add(id, (String) state[1], AccessKinds.FIGURES)
                    .set(id, TargetKeys.PERIOD, (String) state[2])
                    .set(id, Figure.HOUSEHOLDS_WITH_REFERENCE.key(), Quantity.of((int) state[3]));
        }
        assertThat(actual(new ReferenceWorkerMeasure(), plan, 2023)).isEqualTo(Quantity.of(34));
    }

    @Test
    void shares_of_a_year_are_known_where_both_figures_are_exact() {
        Plans plan = plan().add("a", "s", AccessKinds.FIGURES)
                .set("a", TargetKeys.PERIOD, "2023")
                .set("a", Figure.HOUSEHOLDS.key(), Quantity.of(60))
                .set("a", Figure.HOUSEHOLDS_WITH_REFERENCE.key(), Quantity.of(25))
                .add("b", "s", AccessKinds.FIGURES)
                .set("b", TargetKeys.PERIOD, "2024-05")
                .set("b", Figure.HOUSEHOLDS.key(), Quantity.of(60))
                .set("b", Figure.HOUSEHOLDS_WITH_REFERENCE.key(), new Quantity.FewerThan(5));
        YearFigures years = YearFigures.of(plan.build());
        assertThat(years.years()).containsExactly(2023, 2024);
        assertThat(years.figures()).containsExactly(Figure.HOUSEHOLDS, Figure.HOUSEHOLDS_WITH_REFERENCE);
        assertThat(years.share(Figure.HOUSEHOLDS_WITH_REFERENCE, Figure.HOUSEHOLDS, 2023))
                .contains(new java.math.BigDecimal("42"));
        assertThat(years.share(Figure.HOUSEHOLDS_WITH_REFERENCE, Figure.HOUSEHOLDS, 2024))
                .isEmpty();
    }

    @Test
    void figures_of_a_service_with_one_neighbourhood_count_there() {
        Plans plan = plan().set("s", PlanKeys.NEIGHBOURHOODS, links("here"))
                .add("a", "s", AccessKinds.FIGURES)
                .set("a", TargetKeys.PERIOD, "2023-03")
                .set("a", Figure.REQUESTS_IN_TERM.key(), Quantity.of(6));
        assertThat(actual(new RequestsInTermMeasure(), plan, 2023, "here")).isEqualTo(Quantity.of(6));
    }

    @Test
    void a_target_that_names_the_measure_is_filled() {
        Plans plan = young(plan(), "a", "s", "2023-01", "here", Quantity.of(3))
                .set("target", TargetKeys.MEASURE, "access.youngReceived");
        Snapshot snapshot = plan.build();
        Target target = new Target(snapshot, snapshot.node(new NodeId("target")));
        assertThat(Reached.inYear(target, ALL, 2023, Optional.empty()).least()).isEqualByComparingTo("3");
    }

    @Test
    void consultations_with_services_count_in_their_year() {
        Plans plan = plan().add("a", "plan", AccessKinds.CONSULTATION)
                .set("a", AccessKeys.ON, day("2024-05-01"))
                .set("a", AccessKeys.CONSULTATION_KIND, Optional.of(ConsultationKind.SERVICES))
                .add("b", "plan", AccessKinds.CONSULTATION)
                .set("b", AccessKeys.ON, day("2024-06-01"))
                .set("b", AccessKeys.CONSULTATION_KIND, Optional.of(ConsultationKind.PEOPLE_WITHOUT_PERMIT))
                .add("c", "plan", AccessKinds.CONSULTATION)
                .set("c", AccessKeys.CONSULTATION_KIND, Optional.of(ConsultationKind.TOGETHER));
        assertThat(actual(new ConsultationMeasure(), plan, 2024)).isEqualTo(Quantity.of(1));
        assertThat(actual(new ConsultationMeasure(), plan, 2023)).isEqualTo(Quantity.of(0));
    }

    @Test
    void an_inventory_counts_once_it_holds_a_need() {
        Plans plan = plan().add("a", "plan", AccessKinds.INVENTORY).set("a", AccessKeys.ON, day("2023-11-01"));
        assertThat(actual(new InventoryMeasure(), plan, 2023)).isEqualTo(Quantity.of(0));
        plan.add("need", "a", AccessKinds.NEED);
        assertThat(actual(new InventoryMeasure(), plan, 2023)).isEqualTo(Quantity.of(1));
    }

    @Test
    void a_criterion_counts_when_it_can_be_assessed() {
        Plans plan = plan().add("a", "plan", AccessKinds.CRITERION)
                .set("a", AccessKeys.ON, day("2024-03-01"))
                .add("b", "plan", AccessKinds.CRITERION)
                .set("b", AccessKeys.ON, day("2024-03-01"))
                .set("b", AccessKeys.NORM, BilingualText.of("nl", "binnen 10 dagen"));
        assertThat(actual(new CriteriaMeasure(), plan, 2024)).isEqualTo(Quantity.of(1));
    }

    @Test
    void a_party_that_accepts_the_card_counts_once_in_its_first_year() {
        Plans plan = plan().add("p", "plan", PlanKinds.PARTY).add("q", "plan", PlanKinds.PARTY);
        plan.add("card", "plan", AccessKinds.CARD);
        String[][] partners = {{"1", "p", "2024-02-01"}, {"2", "p", "2025-01-01"}, {"3", "q", "2025-02-01"}};
        for (String[] partner : partners) {
            plan.add(partner[0], "card", AccessKinds.CARD_PARTNER)
                    .set(partner[0], PlanKeys.PARTY, link(partner[1]))
                    .set(partner[0], AccessKeys.FROM, day(partner[2]));
        }
        assertThat(actual(new CardPartnersMeasure(), plan, 2024)).isEqualTo(Quantity.of(1));
        assertThat(actual(new CardPartnersMeasure(), plan, 2025)).isEqualTo(Quantity.of(1));
    }

    @Test
    void a_service_counts_in_the_year_in_which_it_first_does_better_than_at_the_start() {
        Plans plan = plan();
        Object[][] looks = {
            {"l1", "2022-05-01", Rating.NO}, {"l2", "2023-05-01", Rating.PARTLY}, {"l3", "2024-05-01", Rating.YES}
        };
        for (Object[] look : looks) {
            plan.add((String) look[0], "s", AccessKinds.APPRAISAL)
                    .set((String) look[0], AccessKeys.ON, day((String) look[1]))
                    .set((String) look[0], Factor.RECEPTION.key(), Optional.of((Rating) look[2]));
        }
        assertThat(actual(new ImprovedServicesMeasure(), plan, 2022)).isEqualTo(Quantity.of(0));
        assertThat(actual(new ImprovedServicesMeasure(), plan, 2023)).isEqualTo(Quantity.of(1));
        assertThat(actual(new ImprovedServicesMeasure(), plan, 2024)).isEqualTo(Quantity.of(0));
    }

    @Test
    void each_measure_has_an_id_and_words_of_its_own() {
        assertThat(ALL).extracting(Measure::id).doesNotHaveDuplicates().allMatch(id -> id.startsWith("access."));
        for (String language : PropertyMessages.LANGUAGES) {
            assertThat(ALL)
                    .extracting(measure -> new AccessMessages().text(measure.name(), Locale.forLanguageTag(language)))
                    .doesNotHaveDuplicates()
                    .allMatch(Optional::isPresent);
        }
    }
}
