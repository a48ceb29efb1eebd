package org.doelenboom.access.ui.internal.section;

import static org.doelenboom.access.ui.internal.section.Items.label;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.Factor;
import org.doelenboom.access.Figure;
import org.doelenboom.access.Opening;
import org.doelenboom.access.Rating;
import org.doelenboom.access.Service;
import org.doelenboom.access.VisitMode;
import org.doelenboom.access.WeekOfMonth;
import org.doelenboom.api.document.Codec;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.Value;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.ui.ChecksField;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.QuantityField;
import org.doelenboom.ui.SectionContext;

/** The fields of the items that stand below a service, barrier, consultation or criterion; the same in a row and on a page. */
final class Rows {
    private Rows() {}

    static void opening(Form form) {
        form.add((place, in) -> new ChecksField<>(
                        place,
                        in,
                        AccessKeys.DAYS,
                        label("days"),
                        List.of(DayOfWeek.values()),
                        Items.words(in)::shortDay))
                .row(4)
                .time(time(AccessKeys.OPENS), label("from"))
                .time(time(AccessKeys.CLOSES), label("to"))
                .date(AccessKeys.FROM, label("firstDay"))
                .date(AccessKeys.UNTIL, label("lastDay"))
                .row(3)
                .word(AccessKeys.VISIT_MODE, label("visitMode"), VisitMode.class, VisitMode::label)
                .word(AccessKeys.WEEK_OF_MONTH, label("weekOfMonth"), WeekOfMonth.class, WeekOfMonth::label)
                .number(AccessKeys.EVERY, label("every"));
    }

    /** The attribute as a time: what is written by hand in another way is read all the same. */
    private static Key<Optional<LocalTime>> time(Key<String> key) {
        return Key.of(
                key.name(),
                new Codec<>() {
                    @Override
                    public Value write(Optional<LocalTime> typed) {
                        return key.write(typed.map(Opening::written).orElse(""));
                    }

                    @Override
                    public Optional<Optional<LocalTime>> read(Value value) {
                        return key.read(value).map(Opening::time);
                    }
                },
                Optional.empty());
    }

    static void closure(Form form) {
        form.row(2).date(AccessKeys.FROM, label("firstDay")).date(AccessKeys.UNTIL, label("lastDay"));
    }

    static void step(Form form, SectionContext context) {
        form.wide()
                .item(PlanKeys.PARTY, label("who"), () -> Items.top(context, PlanKinds.PARTY))
                .row(2)
                .date(AccessKeys.DUE, label("due"))
                .date(AccessKeys.DONE, label("done"));
    }

    static void assessment(Form form, SectionContext context) {
        form.wide()
                .item(AccessKeys.SERVICE, label("service"), () -> Items.top(context, AccessKinds.SERVICE))
                .row(2)
                .date(AccessKeys.ON, label("on"))
                .word(AccessKeys.RATING, label("rating"), Rating.class, Rating::label);
    }

    static void appraisal(Form form) {
        form.date(AccessKeys.ON, label("on"));
        for (Factor factor : Factor.values()) {
            form.word(factor.key(), factor.label(), Rating.class, Rating::label);
        }
    }

    /** The period, the place, and what the service counts. */
    static void figures(Form form, SectionContext context) {
        form.row(2)
                .text(TargetKeys.PERIOD, label("period"))
                .item(
                        TargetKeys.NEIGHBOURHOOD,
                        label("neighbourhood"),
                        () -> Items.top(context, PlanKinds.NEIGHBOURHOOD));
        List<Figure> counted = context.current()
                .flatMap(node -> node.parent())
                .flatMap(id -> Service.find(context.plan(), id))
                .map(Service::counted)
                .orElse(List.of(Figure.values()));
        form.row(3);
        for (Figure figure : counted) {
            form.add((place, in) -> new QuantityField(place, in, figure.key(), figure.label()));
        }
        form.row(2).text(TargetKeys.SOURCE, label("source")).date(TargetKeys.REPORTED_ON, label("reportedOn"));
    }
}
