package org.doelenboom.workbench.internal.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.HeaderKeys;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TreeKeys;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.budget.InstalmentState;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.ui.ChildRows;
import org.doelenboom.ui.ChoiceField;
import org.doelenboom.ui.Choices;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Field;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Naming;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.ui.WordsField;
import org.doelenboom.workbench.internal.budget.RuleField;
import org.doelenboom.workbench.internal.piece.Pieces;

/** The sections for the plan as a whole, for when things are done, for money, and for what hangs together across the tree. */
final class DetailSections {
    private static final Set<KindId> TREE = with(Set.copyOf(PlanKinds.OBJECTIVES), PlanKinds.ACTION);

    private DetailSections() {}

    private static Set<KindId> with(Set<KindId> kinds, KindId... more) {
        Set<KindId> all = new HashSet<>(kinds);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }

    static List<EditorSection> all() {
        return List.of(
                new FormSection("plan.header", 210, Set.of(PlanKinds.PLAN), DetailSections::header, said -> ""),
                new FormSection(
                        "plan.names",
                        210,
                        Set.of(PlanKinds.THEME),
                        DetailSections::theme,
                        said -> String.join("; ", said.node().get(PlanKeys.BUDGET_LABELS))),
                new FormSection(
                        "plan.avoided",
                        210,
                        Set.of(PlanKinds.GLOSSARY_ENTRY),
                        DetailSections::term,
                        said -> String.join("; ", said.node().get(HeaderKeys.AVOIDED))),
                new FormSection(
                        "plan.paidFrom",
                        210,
                        Set.of(PlanKinds.NEIGHBOURHOOD),
                        DetailSections::neighbourhood,
                        said -> ""),
                new FormSection(
                        "plan.delivery",
                        205,
                        TREE,
                        (form, context) -> form.add(LocalDeliveries::new),
                        DetailSections::deliverySaid),
                new FormSection("plan.years", 220, TREE, DetailSections::years, DetailSections::yearsSaid),
                new FormSection(
                        "plan.shares",
                        230,
                        Set.of(PlanKinds.ACTION),
                        (form, context) -> form.add(SharesField::new),
                        said -> said.node().get(TreeKeys.SHARES).isEmpty()
                                ? ""
                                : Integer.toString(
                                        said.node().get(TreeKeys.SHARES).size())),
                new LinkedSection(
                        "plan.sharedActions",
                        240,
                        PlanKinds.ACTION,
                        Set.copyOf(PlanKinds.OBJECTIVES),
                        (action, objective) -> action.get(TreeKeys.SHARES).stream()
                                .anyMatch(share -> share.objective().equals(objective))),
                new FormSection(
                        "plan.budgetLine", 210, Set.of(BudgetKeys.LINE), DetailSections::line, said -> said.node()
                                .get(BudgetKeys.ARTICLE)),
                new FormSection(
                        "plan.envelope", 210, Set.of(BudgetKeys.ENVELOPE), DetailSections::envelope, said -> said.node()
                                .get(BudgetKeys.BUDGET_YEAR)
                                .map(Number::toString)
                                .orElse("")),
                new LinkedSection("plan.paidBy", 320, BudgetKeys.LINE, TREE, LinkedSection.ANY),
                new FormSection(
                        "plan.noCost",
                        325,
                        TREE,
                        DetailSections::noCost,
                        said -> said.node().get(BudgetKeys.NO_COST)
                                ? said.context().text(Pieces.attribute("noCost"))
                                : ""),
                new LinkedSection("plan.servedBy", 330, ProjectKeys.PROJECT, TREE, LinkedSection.ANY),
                new ChildrenSection("plan.realisations", 510, TreeKeys.REALISATION, Set.copyOf(PlanKinds.OBJECTIVES)),
                new ChildrenSection("plan.changes", 610, ScheduleKeys.EXTERNAL_CHANGE, with(TREE, PlanKinds.PLAN)),
                new ChildrenSection("plan.duties", 620, ScheduleKeys.DUTY, Set.of(PlanKinds.PLAN)),
                new FormSection(
                        "plan.documents",
                        630,
                        with(
                                TREE,
                                PlanKinds.PLAN,
                                PlanKinds.FINDING,
                                PlanKinds.PARTY,
                                PlanKinds.CHAPTER,
                                ProjectKeys.PROJECT,
                                BudgetKeys.LINE),
                        (form, context) -> form.add((parent, in) ->
                                new ChildRows(parent, in, TreeKeys.DOCUMENT, DocumentRow.words(), DocumentRow::fields)),
                        DetailSections::documentsSaid));
    }

    private static org.doelenboom.api.text.Message label(String name) {
        return Pieces.attribute(name);
    }

    private static void header(Form form, SectionContext context) {
        form.row(3)
                .date(ScheduleKeys.START, label("start"))
                .date(ScheduleKeys.END, label("end"))
                .number(HeaderKeys.REVISION_MONTHS, label("revisionMonths"))
                .wide()
                .add((parent, in) -> marked(
                        PlanKeys.LANGUAGES,
                        new WordsField<>(
                                parent,
                                in,
                                PlanKeys.LANGUAGES,
                                label("languages"),
                                List.of("nl", "fr", "en"),
                                language -> in.text(org.doelenboom.api.text.Message.of(
                                        "org.doelenboom.ui", "language." + language)))))
                .links(HeaderKeys.RESPONSIBLES, label("responsibles"), Choices.of(context, PlanKinds.PARTY))
                .add((parent, in) -> new NamesField(parent, in, HeaderKeys.TAGS, label("tags")))
                .texts(BudgetKeys.LATER_BUDGETS, label("laterBudgets"), true);
    }

    private static void theme(Form form, SectionContext context) {
        form.add((parent, in) -> new NamesField(parent, in, PlanKeys.BUDGET_LABELS, label("budgetLabels")));
    }

    private static void term(Form form, SectionContext context) {
        form.add((parent, in) -> new NamesField(parent, in, HeaderKeys.AVOIDED, label("avoided")));
    }

    private static void neighbourhood(Form form, SectionContext context) {
        form.links(
                BudgetKeys.PAID_FROM,
                label("paidFrom"),
                () -> Choices.of(context, PlanKinds.NEIGHBOURHOOD).get().stream()
                        .filter(id -> !id.equals(context.node()))
                        .toList());
    }

    private static void years(Form form, SectionContext context) {
        form.add(YearMarksField::new)
                .row(3)
                .date(ScheduleKeys.START, label("start"))
                .date(ScheduleKeys.END, label("end"))
                .number(ScheduleKeys.PHASE, label("phase"))
                .wide()
                .links(
                        ScheduleKeys.PREDECESSORS,
                        label("predecessors"),
                        () -> Nearby.of(context, node -> PlanKinds.isInTree(node.kind())))
                .texts(ScheduleKeys.NOT_PLANNED, label("notPlanned"), false);
    }

    /** {@code 2022-2025 · after A1}. */
    private static String yearsSaid(FormSection.Said said) {
        List<Integer> years =
                new org.doelenboom.plan.schedule.Schedule(said.context().plan()).years(said.node());
        String after = String.join(
                ", ",
                said.node().get(ScheduleKeys.PREDECESSORS).stream()
                        .map(said.context()::name)
                        .toList());
        return Naming.joined(
                        Spans.written(years),
                        after.isEmpty() ? "" : said.context().text(label("predecessors")) + " " + after)
                .orElse("");
    }

    private static String deliverySaid(FormSection.Said said) {
        return String.join(
                " · ",
                said.node().get(TreeKeys.LOCAL_DELIVERY).stream()
                        .map(local -> said.context().name(local.neighbourhood()) + ": "
                                + said.context().text(Pieces.word("delivery", local.mode())))
                        .toList());
    }

    private static void noCost(Form form, SectionContext context) {
        form.flag(BudgetKeys.NO_COST, label("noCost"));
    }

    private static void line(Form form, SectionContext context) {
        form.row(3)
                .text(BudgetKeys.ARTICLE, label("article"))
                .number(BudgetKeys.MONTHS, label("months"))
                .number(BudgetKeys.CARRIED_OVER, label("carriedOver"))
                .date(ScheduleKeys.START, label("start"))
                .date(ScheduleKeys.END, label("end"))
                .number(BudgetKeys.COMMITTED, label("committed"))
                .number(BudgetKeys.PAID, label("paid"))
                .number(BudgetKeys.JUSTIFIED, label("justified"))
                .number(BudgetKeys.ACCEPTED, label("acceptedAmount"))
                .number(BudgetKeys.REFUSED, label("refused"))
                .wide()
                .texts(BudgetKeys.FUNDED_BY, label("fundedBy"), false)
                .links(BudgetKeys.PAYS_FOR, label("paysFor"), () -> paid(context))
                .texts(BudgetKeys.REMARK, label("remark"), false)
                .texts(BudgetKeys.AMOUNT_REASON, label("amountReason"), false)
                .texts(BudgetKeys.PERIOD_REASON, label("periodReason"), false)
                .add((parent, in) -> marked(
                        BudgetKeys.CARRIED_FROM,
                        new ChoiceField<>(
                                parent,
                                in,
                                BudgetKeys.CARRIED_FROM,
                                label("carriedFrom"),
                                () -> otherLines(in),
                                line -> lineName(in, line))))
                .add(RuleField::new)
                .add(Heading.of("rows.instalment"))
                .add((parent, in) -> new ChildRows(
                        parent, in, BudgetKeys.INSTALMENT, words("instalment"), DetailSections::instalment))
                .add(Heading.of("rows.change"))
                .add(DetailSections::changes);
    }

    private static List<NodeId> paid(SectionContext context) {
        return java.util.stream.Stream.concat(
                        Choices.tree(context).get().stream(), Choices.of(context, ProjectKeys.PROJECT).get().stream())
                .toList();
    }

    /** Of other envelopes. */
    private static List<NodeId> otherLines(SectionContext context) {
        Optional<NodeId> own = context.current().flatMap(line -> envelope(context, line));
        return context.items(Set.of(BudgetKeys.LINE)).stream()
                .filter(id -> !own.equals(envelope(context, context.plan().node(id))))
                .toList();
    }

    private static Optional<NodeId> envelope(SectionContext context, Node line) {
        return context.plan().path(line).stream().findFirst().map(Node::id);
    }

    /** With its envelope: the same line stands in the budget of every year. */
    private static String lineName(SectionContext context, NodeId line) {
        return context.plan()
                .find(line)
                .flatMap(node -> envelope(context, node))
                .map(envelope -> context.name(envelope) + " · " + context.name(line))
                .orElseGet(() -> context.name(line));
    }

    /** What F1 explains of a field, and a test looks for. */
    static Field marked(Key<?> key, Field field) {
        HelpTopics.mark(field.control(), key.name());
        return field;
    }

    static void instalment(Form row, SectionContext item) {
        row.row(3)
                .date(ScheduleKeys.DATE, label("date"))
                .number(TargetKeys.AMOUNT, Pieces.message("amount.euro"))
                .word(
                        BudgetKeys.INSTALMENT_STATE,
                        label("instalmentState"),
                        InstalmentState.class,
                        state -> Pieces.word("instalmentState", state));
    }

    private static ChildRows changes(org.eclipse.swt.widgets.Composite parent, SectionContext in) {
        return new ChildRows(
                parent,
                in,
                BudgetKeys.CHANGE,
                words("change"),
                (row, item) -> row.row(3)
                        .date(ScheduleKeys.DATE, Pieces.message("change.decided"))
                        .number(BudgetKeys.BEFORE, label("before"))
                        .number(TargetKeys.AMOUNT, Pieces.message("change.after"))
                        .wide()
                        .texts(PlanKeys.TEXT, Pieces.message("change.why"), false),
                (edit, added) -> edit.set(
                        added, BudgetKeys.BEFORE, edit.now().node(in.node()).get(TargetKeys.AMOUNT)));
    }

    private static ChildRows.Words words(String what) {
        return new ChildRows.Words(
                Pieces.message("rows." + what + ".none"),
                Pieces.message("rows." + what + ".add"),
                Pieces.message("rows." + what + ".remove"));
    }

    private static void envelope(Form form, SectionContext context) {
        form.row(2)
                .number(BudgetKeys.BUDGET_YEAR, label("budgetYear"))
                .number(BudgetKeys.CARRIED_OVER, label("carriedOver"))
                .wide()
                .texts(BudgetKeys.FUNDED_BY, label("fundedBy"), false)
                .add(Heading.of("rows.change"))
                .add(DetailSections::changes);
    }

    private static String documentsSaid(FormSection.Said said) {
        long documents = said.context().plan().children(said.node()).stream()
                .filter(child -> child.kind().equals(TreeKeys.DOCUMENT))
                .count();
        return documents == 0 ? "" : Long.toString(documents);
    }
}
