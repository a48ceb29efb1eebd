package org.doelenboom.plan.internal.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.schedule.Schedule;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.osgi.service.component.annotations.Component;

/**
 * What an action needs first is done before it goes on (D3), and a later phase begins after the one before (D5). Where a plan
 * records no order, its list of actions is one: a step of one year that stands right after a longer one is asked about.
 */
@Component(service = PlanCheck.class)
public final class OrderCheck implements AffectedCheck {
    private static final List<String> PHASES = List.of(
            "(?:eerste|première|first)",
            "(?:tweede|deuxième|seconde|second)",
            "(?:derde|troisième|third)",
            "(?:vierde|quatrième|fourth)");
    private static final Pattern PHASE = Pattern.compile(
            "\\b(?:"
                    + String.join(
                            "|", PHASES.stream().map(one -> "(" + one + ")").toList()) + ") (?:fase|phase)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public String rule() {
        return "D3";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of(PlanKinds.ACTION, PlanKinds.OPERATIONAL_OBJECTIVE, PlanKinds.INTERMEDIATE_OBJECTIVE);
    }

    @Override
    public Reach reach() {
        return Reach.FAMILY;
    }

    /** What stands beside it, and what must come first. */
    @Override
    public boolean reaches(Snapshot plan, Node changed, Node asked) {
        return AffectedCheck.areBeside(changed, asked)
                || asked.get(ScheduleKeys.PREDECESSORS).contains(changed.id());
    }

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        Schedule schedule = new Schedule(plan);
        List<Integer> own = schedule.ownYears(node);
        if (own.isEmpty()) {
            return;
        }
        node.get(ScheduleKeys.PREDECESSORS).stream()
                .flatMap(id -> plan.find(id).stream())
                .filter(before -> !before.id().equals(node.id()))
                .forEach(before -> needs(plan, node, own, before, schedule.ownYears(before), found));
        if (node.kind().equals(PlanKinds.ACTION)) {
            List<Node> actions = actionsBeside(plan, node);
            listed(plan, actions, node, own, schedule, found);
            phases(plan, actions, node, own, schedule, found);
        }
    }

    private static List<Node> actionsBeside(Snapshot plan, Node node) {
        return node.parent().flatMap(plan::find).map(plan::children).orElse(List.of()).stream()
                .filter(child -> child.kind().equals(PlanKinds.ACTION))
                .toList();
    }

    private static void needs(
            Snapshot plan, Node node, List<Integer> own, Node before, List<Integer> first, Consumer<Problem> found) {
        if (first.isEmpty()) {
            return;
        }
        int done = last(first);
        boolean endsEarlier = last(own) < done;
        boolean goesOn = own.get(0) <= done && last(own) > done;
        if (endsEarlier || goesOn) {
            Report.warning("D3", found)
                    .at(
                            node,
                            endsEarlier ? "D3.ends" : "D3.starts",
                            Report.figures(
                                    "before",
                                    Titles.of(plan, before),
                                    "done",
                                    done,
                                    "from",
                                    own.get(0),
                                    "to",
                                    last(own)),
                            shift(node, own, done + 1));
        }
    }

    /** Moves the marks so that the first is that year; what was marked twelve months each stays as long. */
    private static QuickFix shift(Node node, List<Integer> own, int from) {
        boolean trims = last(own) >= from;
        List<Integer> years = trims
                ? own.stream().filter(year -> year >= from).toList()
                : own.stream().map(year -> year + from - own.get(0)).toList();
        return Report.fix(
                "D3",
                edit -> {
                    edit.set(node.id(), ScheduleKeys.START, Optional.empty());
                    edit.set(node.id(), ScheduleKeys.END, Optional.empty());
                    edit.set(node.id(), ScheduleKeys.YEARS, years);
                },
                years.get(0));
    }

    private static void listed(
            Snapshot plan,
            List<Node> actions,
            Node node,
            List<Integer> own,
            Schedule schedule,
            Consumer<Problem> found) {
        if (own.size() != 1) {
            return;
        }
        int at = actions.stream().map(Node::id).toList().indexOf(node.id());
        boolean ordered = actions.stream()
                .anyMatch(one -> !one.get(ScheduleKeys.PREDECESSORS).isEmpty()
                        || one.get(ScheduleKeys.PHASE).isPresent());
        if (at < 1 || ordered) {
            return;
        }
        Node before = actions.get(at - 1);
        List<Integer> first = schedule.ownYears(before);
        if (!first.isEmpty() && first.get(0).equals(own.get(0)) && last(first) > last(own)) {
            Report.warning("D3", found)
                    .at(
                            node,
                            "D3.listed",
                            Report.figures("before", Titles.of(plan, before), "done", last(first), "year", own.get(0)),
                            Report.fix(
                                    "D3.order",
                                    edit -> {
                                        edit.set(node.id(), ScheduleKeys.PREDECESSORS, List.of(before.id()));
                                        edit.set(node.id(), ScheduleKeys.YEARS, List.of(last(first)));
                                    },
                                    last(first)));
        }
    }

    private static void phases(
            Snapshot plan,
            List<Node> actions,
            Node node,
            List<Integer> own,
            Schedule schedule,
            Consumer<Problem> found) {
        int phase = phase(plan, node);
        if (phase <= 1) {
            return;
        }
        boolean behind = true;
        for (Node before : actions) {
            behind &= !before.id().equals(node.id());
            List<Integer> first = schedule.ownYears(before);
            boolean earlier = !before.id().equals(node.id()) && phase(plan, before) < phase;
            boolean stands = behind || before.get(ScheduleKeys.PHASE).isPresent();
            if (earlier && stands && !first.isEmpty() && own.get(0) <= first.get(0)) {
                int from = first.get(0) + 1;
                Report.warning("D5", found)
                        .at(
                                node,
                                "D5",
                                Report.figures("phase", phase, "year", own.get(0), "before", Titles.of(plan, before)),
                                shift(node, own, from));
                return;
            }
        }
    }

    /** As recorded, else as the title says, else 1. */
    private static int phase(Snapshot plan, Node action) {
        Optional<BigDecimal> recorded = action.get(ScheduleKeys.PHASE);
        if (recorded.isPresent()) {
            return recorded.get().intValue();
        }
        Matcher said =
                PHASE.matcher(action.get(PlanKeys.TITLE).first(plan.root().get(PlanKeys.LANGUAGES)));
        if (said.find()) {
            for (int i = 1; i <= PHASES.size(); i++) {
                if (said.group(i) != null) {
                    return i;
                }
            }
        }
        return 1;
    }

    private static int last(List<Integer> years) {
        return years.get(years.size() - 1);
    }
}
