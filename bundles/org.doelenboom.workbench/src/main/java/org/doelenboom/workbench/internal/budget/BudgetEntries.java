package org.doelenboom.workbench.internal.budget;

import static org.doelenboom.workbench.internal.grid.Wording.message;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Amounts;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.AmountRule;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.workbench.internal.grid.Entry;
import org.doelenboom.workbench.internal.grid.Wording;

/** What typing into a cell of the budget means. */
record BudgetEntries(Snapshot plan, Wording wording, RuleWords rules) {
    /** Where a column of amounts is kept. */
    static Key<Optional<BigDecimal>> moneyKey(BudgetColumn column) {
        return switch (column) {
            case COMMITTED -> BudgetKeys.COMMITTED;
            case PAID -> BudgetKeys.PAID;
            case JUSTIFIED -> BudgetKeys.JUSTIFIED;
            case ACCEPTED -> BudgetKeys.ACCEPTED;
            case REFUSED -> BudgetKeys.REFUSED;
            case CARRIED_OVER -> BudgetKeys.CARRIED_OVER;
            case MONTHS -> BudgetKeys.MONTHS;
            default -> TargetKeys.AMOUNT;
        };
    }

    List<String> choices(BudgetColumn column) {
        return switch (column) {
            case RULE -> rules.choices();
            case DELIVERY -> Stream.concat(
                            Stream.of(""), Arrays.stream(DeliveryMode.values()).map(wording::delivery))
                    .toList();
            case THEME -> Stream.concat(Stream.of(""), themes().map(wording.names()::title))
                    .toList();
            default -> List.of();
        };
    }

    private Stream<Node> themes() {
        return plan.children(plan.root()).stream().filter(node -> node.kind().equals(PlanKinds.THEME));
    }

    Entry enter(Node node, BudgetColumn column, String typed) {
        return switch (column) {
            case POST -> words(node, PlanKeys.TITLE, column, typed);
            case SOURCE -> words(node, BudgetKeys.FUNDED_BY, column, typed);
            case REMARK -> words(node, BudgetKeys.REMARK, column, typed);
            case REASON -> words(node, BudgetKeys.AMOUNT_REASON, column, typed);
            case ARTICLE -> set(node, BudgetKeys.ARTICLE, typed, column);
            case AMOUNT, COMMITTED, PAID, JUSTIFIED, ACCEPTED, REFUSED, CARRIED_OVER, MONTHS -> money(
                    node, column, typed);
            case START -> day(node, ScheduleKeys.START, column, typed);
            case END -> day(node, ScheduleKeys.END, column, typed);
            case RULE -> rule(node, typed);
            case DELIVERY -> delivery(node, typed);
            case THEME -> theme(node, typed);
            case PAYS_FOR -> paysFor(node, typed);
            case YIELD, DIFFERENCE, LEFT -> Entry.NOTHING;
        };
    }

    private Message label(BudgetColumn column) {
        return message("grid.edit", wording.text("budget.column." + column));
    }

    private <T> Entry set(Node node, Key<T> key, T value, BudgetColumn column) {
        return new Entry.Change(label(column), edit -> edit.set(node.id(), key, value));
    }

    private Entry words(Node node, Key<BilingualText> key, BudgetColumn column, String typed) {
        return new Entry.Change(
                label(column),
                edit -> edit.set(
                        node.id(), key, edit.now().node(node.id()).get(key).revise(wording.typedLanguage(), typed)));
    }

    private Entry money(Node node, BudgetColumn column, String typed) {
        Optional<BigDecimal> amount = Amounts.parse(typed.replaceAll("[✓△]", "").strip(), wording.locale());
        return amount.isEmpty() && !typed.isEmpty()
                ? new Entry.Refused(message("budget.notAnAmount", typed, wording.amount(new BigDecimal("98000.5"))))
                : set(node, moneyKey(column), amount, column);
    }

    private Entry day(Node node, Key<Optional<LocalDate>> key, BudgetColumn column, String typed) {
        Optional<LocalDate> day = Wording.day(typed);
        return day.isEmpty() && !typed.isEmpty()
                ? new Entry.Refused(message("grid.notADay", typed))
                : set(node, key, day, column);
    }

    private Entry rule(Node node, String typed) {
        Optional<AmountRule> rule = typed.isEmpty() ? Optional.of(new AmountRule.Fixed()) : rules.read(typed);
        if (rule.isEmpty()) {
            return new Entry.Refused(message("budget.notARule", typed));
        }
        return set(
                node,
                BudgetKeys.AMOUNT_RULE,
                rule.filter(one -> !(one instanceof AmountRule.Fixed)),
                BudgetColumn.RULE);
    }

    private Entry delivery(Node node, String typed) {
        Optional<DeliveryMode> mode = Arrays.stream(DeliveryMode.values())
                .filter(one -> wording.delivery(one).equalsIgnoreCase(typed))
                .findFirst();
        return mode.isEmpty() && !typed.isEmpty()
                ? new Entry.Refused(message("grid.notAChoice", typed))
                : set(node, PlanKeys.DELIVERY, mode, BudgetColumn.DELIVERY);
    }

    private Entry theme(Node node, String typed) {
        Optional<NodeId> theme = themes().filter(
                        one -> wording.names().title(one).equalsIgnoreCase(typed))
                .map(Node::id)
                .findFirst();
        return theme.isEmpty() && !typed.isEmpty()
                ? new Entry.Refused(message("grid.notAChoice", typed))
                : set(node, PlanKeys.THEME, theme, BudgetColumn.THEME);
    }

    /** Codes of the tree, or titles of projects. */
    private Entry paysFor(Node node, String typed) {
        List<NodeId> paid = new ArrayList<>();
        for (String part : typed.split("[,;]")) {
            String name = part.strip().replace('/', ' ').replaceAll("\\s+", " ");
            if (name.isEmpty()) {
                continue;
            }
            Optional<Node> found = find(one -> PlanKinds.isInTree(one.kind())
                    ? wording.path(one).equalsIgnoreCase(name)
                    : one.kind().equals(ProjectKeys.PROJECT)
                            && wording.names().title(one).equalsIgnoreCase(name));
            if (found.isEmpty()) {
                return new Entry.Refused(message("years.noSuchItem", name));
            }
            paid.add(found.get().id());
        }
        return set(node, BudgetKeys.PAYS_FOR, List.copyOf(paid), BudgetColumn.PAYS_FOR);
    }

    private Optional<Node> find(Predicate<Node> which) {
        for (Node node : plan.subtree(plan.root().id())) {
            if (which.test(node)) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }
}
