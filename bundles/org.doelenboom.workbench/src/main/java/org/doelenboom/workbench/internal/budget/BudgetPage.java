package org.doelenboom.workbench.internal.budget;

import static org.doelenboom.workbench.internal.grid.Wording.message;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.budget.BudgetLine;
import org.doelenboom.plan.budget.BudgetTotals;
import org.doelenboom.plan.budget.CarryOver;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.workbench.internal.grid.Choice;
import org.doelenboom.workbench.internal.grid.Grid;
import org.doelenboom.workbench.internal.grid.GridFrame;
import org.doelenboom.workbench.internal.grid.GridRow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The budget workbook: envelopes with their lines, the rules beside the amounts, and the sums below. */
final class BudgetPage implements ViewBody {
    private final GridFrame frame;
    private final Grid grid;
    private final Set<NodeId> folded = new HashSet<>();
    private final Button addDetail;
    private final Button remove;
    private final Button takeRule;
    private final Button carryOver;
    private final Choice<Integer> years;
    private Optional<Integer> year = Optional.empty();
    private String words = "";
    private BudgetContent content;

    BudgetPage(Composite parent, ViewContext context) {
        frame = new GridFrame(parent, context, "budget");
        frame.filter("years.filter", typed -> {
            words = typed;
            refresh();
        });
        years = frame.choice(
                "budget.year",
                () -> BudgetTotals.years(context.plan()),
                String::valueOf,
                Optional.of(frame.text("budget.allYears")),
                chosen -> {
                    year = chosen;
                    refresh();
                });
        Button addEnvelope = frame.button("budget.addEnvelope", this::addEnvelope);
        Button addLine = frame.button("budget.addLine", this::addLine);
        addDetail = frame.button("budget.addDetail", this::addDetail);
        remove = frame.button("budget.remove", this::remove);
        takeRule = frame.button("budget.takeRule", this::takeRule);
        carryOver = frame.button("budget.carryOver", this::carryOver);
        carryOver.setToolTipText(frame.text("budget.carryOver.tip"));
        addEnvelope.setEnabled(context.isEditable());
        addLine.setEnabled(context.isEditable());
        content = content();
        grid = frame.grid(content);
        grid.onFold(this::fold);
        grid.onMove(this::enable);
        grid.onKey(SWT.INSERT, this::addLine);
        grid.onKey(SWT.MOD1 | SWT.DEL, this::remove);
        frame.hint("budget.hint");
        enable();
    }

    private BudgetContent content() {
        content = new BudgetContent(
                frame.context().plan(), frame.wording(), new BudgetRow.Filter(place(), year, folded, words));
        return content;
    }

    private Optional<NodeId> place() {
        return frame.context().neighbourhood();
    }

    private void fold(GridRow row) {
        if (!folded.remove(row.item())) {
            folded.add(row.item());
        }
        refresh();
    }

    private Optional<Node> current() {
        return grid.row()
                .map(GridRow::item)
                .flatMap(frame.context().plan()::find)
                .filter(node ->
                        node.kind().equals(BudgetKeys.ENVELOPE) || node.kind().equals(BudgetKeys.LINE));
    }

    private Optional<BudgetLine> line() {
        return current()
                .filter(node -> node.kind().equals(BudgetKeys.LINE))
                .map(node -> new BudgetLine(frame.context().plan(), node));
    }

    private void enable() {
        boolean open = frame.context().isEditable();
        addDetail.setEnabled(open && line().isPresent());
        remove.setEnabled(open && line().isPresent());
        carryOver.setEnabled(open && rest().isPresent());
        takeRule.setEnabled(open
                && line().flatMap(BudgetLine::yield)
                        .filter(yield -> !line().flatMap(BudgetLine::amount)
                                .filter(amount -> amount.compareTo(yield) == 0)
                                .isPresent())
                        .isPresent());
    }

    // lines

    private void add(String label, Function<Edit, NodeId> adding) {
        if (!frame.context().isEditable()) {
            return;
        }
        NodeId[] made = new NodeId[1];
        frame.context().edit(message(label), edit -> made[0] = adding.apply(edit));
        whole();
        grid.select(made[0]);
        grid.setFocus();
    }

    /** Below the envelope, or after the line that is current; a line of the only envelope where none is. */
    private void addLine() {
        Snapshot plan = frame.context().plan();
        Optional<Node> at = current()
                .or(() -> BudgetRow.envelopes(plan, new BudgetRow.Filter(place(), year, Set.of(), "")).stream()
                        .map(envelope -> envelope.node())
                        .findFirst());
        at.ifPresent(node -> add("budget.addLine", edit -> {
            if (node.kind().equals(BudgetKeys.ENVELOPE)) {
                return edit.append(BudgetKeys.LINE, node.id());
            }
            Node above = edit.now().node(node.parent().orElseThrow());
            return edit.add(BudgetKeys.LINE, above.id(), above.children().indexOf(node.id()) + 1);
        }));
    }

    private void addDetail() {
        line().ifPresent(line -> add(
                "budget.addDetail",
                edit -> edit.append(BudgetKeys.LINE, line.node().id())));
    }

    /** Of the neighbourhood and year that are chosen; the first year of the plan where none is. */
    private void addEnvelope() {
        add("budget.addEnvelope", edit -> {
            NodeId envelope = edit.append(BudgetKeys.ENVELOPE, edit.now().root().id());
            edit.set(envelope, TargetKeys.NEIGHBOURHOOD, place());
            edit.set(
                    envelope,
                    BudgetKeys.BUDGET_YEAR,
                    year.map(BigDecimal::valueOf).or(() -> edit.now().root().get(PlanKeys.FIRST_YEAR)));
            return envelope;
        });
    }

    private void remove() {
        line().filter(line -> frame.context().isEditable()).ifPresent(line -> {
            frame.context()
                    .edit(
                            message("budget.remove"),
                            edit -> edit.remove(line.node().id()));
            whole();
            grid.setFocus();
        });
    }

    private void takeRule() {
        line().ifPresent(line -> line.yield().ifPresent(amount -> {
            frame.context()
                    .edit(
                            message("budget.takeRule"),
                            edit -> edit.set(line.node().id(), TargetKeys.AMOUNT, Optional.of(amount)));
            whole();
            grid.setFocus();
        }));
    }

    private Optional<CarryOver> rest() {
        return current()
                .map(node -> new CarryOver(frame.context().plan(), node))
                .filter(rest -> !rest.rests().isEmpty());
    }

    /** What was not paid of the current line, or of all lines of the current envelope, goes along to the next year. */
    private void carryOver() {
        rest().ifPresent(rest -> {
            String to = rest.year().map(String::valueOf).orElse("");
            NodeId[] first = new NodeId[1];
            frame.context()
                    .edit(
                            message("budget.carryOver.edit", to),
                            edit -> first[0] = rest.into(edit).orElseThrow());
            if (year.isPresent()) {
                year = rest.year();
                years.takeOrAll(year);
            }
            whole();
            grid.select(first[0]);
            grid.setFocus();
            frame.say(frame.text("budget.carriedOver", frame.wording().amount(rest.sum()), to));
        });
    }

    @Override
    public void refresh() {
        // As many rows as there are budget lines, however large the tree is.
        frame.renew(this::whole, this::whole);
    }

    private void whole() {
        frame.show(content());
        enable();
    }

    @Override
    public void setFocus() {
        frame.setFocus();
    }

    @Override
    public void close() {
        frame.close();
    }
}
