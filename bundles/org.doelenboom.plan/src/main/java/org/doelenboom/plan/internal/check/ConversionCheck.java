package org.doelenboom.plan.internal.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TargetRollUp;
import org.doelenboom.plan.schedule.Schedule;
import org.osgi.service.component.annotations.Component;

/** What an action reaches fits what its objective promises: so many a year make its total (N3), not everyone who is found is helped
 * (N4), and they are looked for where they are (N5). An objective whose target says that what is below does not count is not asked. */
@Component(service = PlanCheck.class)
public final class ConversionCheck implements AffectedCheck {
    /** Words for the first step of a path: people are found, reached, brought in. */
    private static final Pattern FOUND = Pattern.compile(
            "identific|geïdentif|opgespoord|opsporen|bereik|aangemeld|toegeleid|gecontacteerd|leren .* kennen|brengen .* aan|"
                    + "identifi|repér|contact|orient|reach",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public String rule() {
        return "N3";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of(PlanKinds.ACTION);
    }

    @Override
    public Reach reach() {
        return Reach.FAMILY;
    }

    /** What it and its objective say, by their titles or targets, and the years of all above it. */
    @Override
    public boolean reaches(Snapshot plan, Node changed, Node asked) {
        NodeId item =
                changed.kind().equals(TargetKeys.TARGET) ? changed.parent().orElse(changed.id()) : changed.id();
        return plan.path(asked).stream().anyMatch(above -> above.id().equals(item));
    }

    @Override
    public void check(Snapshot plan, Node action, Consumer<Problem> found) {
        Node objective = action.parent().flatMap(plan::find).orElse(null);
        if (objective == null || !PlanKinds.isObjective(objective.kind())) {
            return;
        }
        Stated own = Stated.of(plan, action).orElse(null);
        Stated whole = Stated.of(plan, objective).orElse(null);
        if (own == null || whole == null) {
            return;
        }
        ages(action, own, whole, found);
        boolean apart = whole.target() != null
                && whole.target()
                        .node()
                        .get(TargetKeys.ROLL_UP)
                        .filter(TargetRollUp.NONE::equals)
                        .isPresent();
        if (own.amount().isPresent() && whole.amount().isPresent() && !whole.perYear() && !apart) {
            BigDecimal amount = own.amount().get();
            List<Integer> marked = new Schedule(plan).years(action);
            int years = (marked.isEmpty() ? new Schedule(plan).planYears() : marked).size();
            if (own.perYear() && years > 0) {
                yearly(action, amount, years, whole, found);
            } else if (!own.perYear() && !own.perPlace() && isFound(plan, action)) {
                conversion(action, amount, whole, found);
            }
        }
    }

    private static void ages(Node action, Stated own, Stated whole, Consumer<Problem> found) {
        if (own.ages().isEmpty()
                || whole.ages().isEmpty()
                || own.ages().get().within(whole.ages().get())) {
            return;
        }
        Stated.Ages asked = whole.ages().get();
        Report report = Report.warning("N5", found);
        Map<String, String> figures = Report.figures("ages", own.ages().get(), "target", asked);
        if (own.target() == null) {
            report.at(action, "N5", figures);
        } else {
            NodeId target = own.target().node().id();
            report.at(
                    action,
                    "N5",
                    figures,
                    Report.fix(
                            "N5",
                            edit -> {
                                edit.set(target, TargetKeys.AGE_FROM, Optional.of(BigDecimal.valueOf(asked.from())));
                                edit.set(target, TargetKeys.AGE_TO, Optional.of(BigDecimal.valueOf(asked.to())));
                            },
                            asked));
        }
    }

    private static void yearly(Node action, BigDecimal amount, int years, Stated whole, Consumer<Problem> found) {
        BigDecimal total = amount.multiply(BigDecimal.valueOf(years));
        BigDecimal asked = whole.amount().orElseThrow();
        if (total.compareTo(asked) != 0) {
            Report.warning("N3", found)
                    .at(
                            action,
                            "N3",
                            Report.figures(
                                    "amount",
                                    amount.toPlainString(),
                                    "years",
                                    years,
                                    "total",
                                    total.toPlainString(),
                                    "target",
                                    asked.toPlainString()),
                            apart(whole));
        }
    }

    private static void conversion(Node action, BigDecimal amount, Stated whole, Consumer<Problem> found) {
        if (amount.compareTo(whole.amount().orElseThrow()) <= 0) {
            Report.warning("N4", found)
                    .at(
                            action,
                            "N4",
                            Report.figures(
                                    "found",
                                    amount.toPlainString(),
                                    "target",
                                    whole.amount().get().toPlainString()),
                            apart(whole));
        }
    }

    private static QuickFix[] apart(Stated whole) {
        Target target = whole.target();
        return target == null
                ? new QuickFix[0]
                : new QuickFix[] {
                    Report.fix(
                            "N3",
                            edit -> edit.set(target.node().id(), TargetKeys.ROLL_UP, Optional.of(TargetRollUp.NONE)))
                };
    }

    private static boolean isFound(Snapshot plan, Node action) {
        return FOUND.matcher(action.get(PlanKeys.TITLE).first(plan.root().get(PlanKeys.LANGUAGES)))
                .find();
    }
}
