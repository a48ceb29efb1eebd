package org.doelenboom.exchange.internal.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.exchange.ExchangeMessages;
import org.doelenboom.plan.Delivery;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.AmountFormula;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.budget.BudgetLine;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.plan.schedule.YearMarks;

/** The tables of one plan, in one or two languages. For one thread. */
final class PlanTables {
    static final String ITEMS = "items";

    private static final int TITLE = 2;

    private final Snapshot plan;
    private final List<String> languages;
    private final Numbering numbering;
    private final ExchangeMessages messages = new ExchangeMessages();
    private final Map<NodeId, Integer> rowOf = new HashMap<>();
    private int amountColumn;

    PlanTables(Snapshot plan, List<String> languages) {
        this.plan = plan;
        this.languages = languages;
        this.numbering = new Numbering(plan);
    }

    String text(String key, Object... arguments) {
        return messages.text(Locale.forLanguageTag(languages.get(0)), key, arguments);
    }

    String word(Enum<?> word) {
        return text(wordKey(word));
    }

    static String wordKey(Enum<?> word) {
        return "word." + word.getDeclaringClass().getSimpleName() + "." + RowFields.camelCase(word.name());
    }

    String title(NodeId id) {
        return plan.find(id)
                .map(node -> node.get(PlanKeys.TITLE).first(languages))
                .orElse("");
    }

    String titles(List<NodeId> ids) {
        return ids.stream().map(this::title).filter(name -> !name.isEmpty()).collect(Collectors.joining("; "));
    }

    String paths(List<NodeId> ids) {
        return ids.stream()
                .flatMap(id -> plan.find(id).stream())
                .map(this::path)
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String path(Node node) {
        return PlanKinds.isInTree(node.kind()) ? numbering.path(node) : "";
    }

    List<OutTable> all() {
        List<OutTable> tables = new ArrayList<>();
        tables.add(items());
        OwnTable.all().forEach(table -> tables.add(of(table)));
        return tables;
    }

    OutTable table(String id) {
        return OwnTable.all().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .map(this::of)
                .orElseGet(this::items);
    }

    /** The kinds whose nodes stand in one of the tables, or whose words others show. */
    static Set<KindId> held() {
        Set<KindId> held = new HashSet<>(PlanKinds.OBJECTIVES);
        held.add(PlanKinds.ACTION);
        held.add(PlanKinds.PLAN);
        OwnTable.all().forEach(table -> held.addAll(table.kinds()));
        return held;
    }

    private OutTable items() {
        List<Integer> years = new YearMarks(plan).columns();
        List<OutTable.Head> head = new ArrayList<>();
        head.add(new OutTable.Head(text("out.level"), 8));
        head.add(new OutTable.Head(text("out.code"), 9));
        head(head, "out.title", 54, true);
        years.forEach(year -> head.add(new OutTable.Head(Integer.toString(year), 7)));
        for (String key : List.of("out.state", "out.responsible", "out.places", "out.delivery", "out.theme")) {
            head.add(new OutTable.Head(text(key), key.equals("out.state") ? 16 : 22));
        }
        for (String key : List.of("out.start", "out.end", "out.deadline")) {
            head.add(new OutTable.Head(text(key), 12));
        }
        head(head, "out.description", 60, true);
        List<OutTable.Line> lines = new ArrayList<>();
        for (Node node : plan.subtree(plan.root().id())) {
            if (PlanKinds.isInTree(node.kind())) {
                lines.add(item(node, years));
            }
        }
        return new OutTable(ITEMS, text("out.sheet.items"), head, lines, TITLE + languages.size());
    }

    private OutTable.Line item(Node node, List<Integer> years) {
        List<OutCell> cells = new ArrayList<>();
        cells.add(OutCell.text(
                text("level." + node.kind().name().substring(node.kind().name().indexOf('.') + 1))));
        cells.add(OutCell.text(numbering.code(node)));
        languages.forEach(
                language -> cells.add(OutCell.text(node.get(PlanKeys.TITLE).in(language))));
        Set<Integer> own = new HashSet<>(node.get(ScheduleKeys.YEARS));
        years.forEach(year -> cells.add(own.contains(year) ? new OutCell.Text("x") : OutCell.BLANK));
        cells.add(node.get(ScheduleKeys.STATE)
                .map(state -> OutCell.text(word(state)))
                .orElse(OutCell.BLANK));
        cells.add(node.get(ScheduleKeys.RESPONSIBLE)
                .map(id -> OutCell.text(title(id)))
                .orElse(OutCell.BLANK));
        cells.add(OutCell.text(titles(node.get(PlanKeys.NEIGHBOURHOODS))));
        cells.add(node.get(PlanKeys.DELIVERY)
                .map(mode -> OutCell.text(word(mode)))
                .orElse(OutCell.BLANK));
        cells.add(node.get(PlanKeys.THEME).map(id -> OutCell.text(title(id))).orElse(OutCell.BLANK));
        for (var key : List.of(ScheduleKeys.START, ScheduleKeys.END, ScheduleKeys.DEADLINE)) {
            cells.add(node.get(key).<OutCell>map(OutCell.Day::new).orElse(OutCell.BLANK));
        }
        languages.forEach(language ->
                cells.add(OutCell.text(node.get(PlanKeys.DESCRIPTION).in(language))));
        boolean ownDelivery = new Delivery(plan).carried(node).isAll(DeliveryMode.OWN);
        boolean local = !node.get(PlanKeys.NEIGHBOURHOODS).isEmpty();
        int depth = Math.max(0, plan.path(node).size() - 1);
        return new OutTable.Line(node, cells, look(node.kind()), depth, TITLE, ownDelivery, local);
    }

    private static OutTable.Look look(KindId kind) {
        if (kind.equals(PlanKinds.GENERAL_OBJECTIVE)) {
            return OutTable.Look.TOP;
        }
        if (kind.equals(PlanKinds.HORIZONTAL_OBJECTIVE)) {
            return OutTable.Look.HORIZONTAL;
        }
        return kind.equals(PlanKinds.INTERMEDIATE_OBJECTIVE)
                ? OutTable.Look.MIDDLE
                : kind.equals(PlanKinds.OPERATIONAL_OBJECTIVE) ? OutTable.Look.LOW : OutTable.Look.PLAIN;
    }

    private void head(List<OutTable.Head> head, String key, int width, boolean perLanguage) {
        if (!perLanguage || languages.size() == 1) {
            head.add(new OutTable.Head(text(key), width));
            return;
        }
        languages.forEach(language -> head.add(new OutTable.Head(text(key) + " (" + language + ")", width)));
    }

    private OutTable of(OwnTable table) {
        boolean kinds = table.kinds().size() > 1;
        List<OutTable.Head> head = new ArrayList<>();
        if (kinds) {
            head.add(new OutTable.Head(text(OwnTable.KIND), 14));
        }
        if (table.ofItems()) {
            head.add(new OutTable.Head(text(OwnTable.ITEM), 12));
            head.add(new OutTable.Head(text("out.itemTitle"), 44));
        }
        int first = head.size();
        for (OwnField field : table.fields()) {
            if (field.heading().equals("out.amount")) {
                amountColumn = head.size();
            }
            head(head, field.heading(), field.width(), field.languages());
        }
        List<Node> nodes = nodes(table);
        rowOf.clear();
        for (int i = 0; i < nodes.size(); i++) {
            rowOf.put(nodes.get(i).id(), i);
        }
        List<OutTable.Line> lines = new ArrayList<>();
        for (Node node : nodes) {
            lines.add(line(table, node, kinds, first));
        }
        if (table.id().equals("budget") && !nodes.isEmpty()) {
            lines.add(total(nodes, head.size()));
        }
        int frozen = kinds ? 1 : 0;
        return new OutTable(
                table.id(),
                text("out.sheet." + table.id()),
                head,
                lines,
                table.ofItems() ? first : frozen + languages.size());
    }

    private List<Node> nodes(OwnTable table) {
        List<Node> nodes = new ArrayList<>();
        for (KindId top :
                table.id().equals("lists") ? table.kinds() : table.kinds().subList(0, 1)) {
            for (Node above : plan.subtree(plan.root().id())) {
                // In the order of the items, whatever else stands below each of them.
                boolean holds = table.ofItems()
                        ? PlanKinds.isInTree(above.kind())
                        : above.parent().isEmpty();
                for (Node node : holds ? plan.children(above) : List.<Node>of()) {
                    if (node.kind().equals(top)) {
                        nodes.add(node);
                        below(table, node, nodes);
                    }
                }
            }
        }
        return nodes;
    }

    private void below(OwnTable table, Node node, List<Node> nodes) {
        for (Node child : plan.children(node)) {
            if (!child.kind().equals(table.kinds().get(0)) && table.kinds().contains(child.kind())) {
                nodes.add(child);
                below(table, child, nodes);
            }
        }
    }

    private OutTable.Line line(OwnTable table, Node node, boolean kinds, int first) {
        List<OutCell> cells = new ArrayList<>();
        int depth = depth(table, node);
        if (kinds) {
            String kind = text("out.kind."
                    + node.kind().name().substring(node.kind().name().indexOf('.') + 1));
            cells.add(OutCell.text(
                    node.kind().equals(BudgetKeys.LINE) && depth > 1
                            ? text("out.kind.detail") + (depth > 2 ? " " + (depth - 1) : "")
                            : kind));
        }
        if (table.ofItems()) {
            Node item = node;
            while (!PlanKinds.isInTree(item.kind())) {
                item = plan.node(item.parent().orElseThrow());
            }
            cells.add(OutCell.text(path(item)));
            cells.add(OutCell.text(item.get(PlanKeys.TITLE).first(languages)));
        }
        for (OwnField field : table.fields()) {
            for (String language : field.languages() ? languages : languages.subList(0, 1)) {
                boolean has = field.kinds().contains(node.kind());
                cells.add(has ? field.out().write(node, this, language) : OutCell.BLANK);
            }
        }
        OutTable.Look look = node.kind().equals(BudgetKeys.ENVELOPE) ? OutTable.Look.TOP : OutTable.Look.PLAIN;
        return new OutTable.Line(node, cells, look, depth, kinds || table.ofItems() ? first : -1, false, false);
    }

    private int depth(OwnTable table, Node node) {
        int depth = 0;
        Optional<Node> above = node.parent().flatMap(plan::find);
        while (above.isPresent() && table.kinds().contains(above.get().kind())) {
            depth++;
            above = above.get().parent().flatMap(plan::find);
        }
        return depth;
    }

    private OutTable.Line total(List<Node> nodes, int width) {
        List<OutCell> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            cells.add(OutCell.BLANK);
        }
        cells.set(0, OutCell.text(text("out.total")));
        List<Node> envelopes = nodes.stream()
                .filter(node -> node.kind().equals(BudgetKeys.ENVELOPE))
                .toList();
        cells.set(amountColumn, sumOf(envelopes, amountColumn));
        cells.set(
                amountColumn + 1,
                sumOf(
                        envelopes.stream()
                                .flatMap(envelope -> lines(envelope).stream())
                                .toList(),
                        amountColumn));
        return new OutTable.Line(null, cells, OutTable.Look.SUM, 0, -1, false, false);
    }

    private OutCell sumOf(List<Node> nodes, int column) {
        BigDecimal sum = nodes.stream()
                .flatMap(node -> node.get(TargetKeys.AMOUNT).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new OutCell.Sum(
                nodes.stream().map(node -> rowOf.getOrDefault(node.id(), 0)).toList(), column, false, sum);
    }

    private List<Node> lines(Node above) {
        return plan.children(above).stream()
                .filter(child -> child.kind().equals(BudgetKeys.LINE))
                .toList();
    }

    /** What the lines below come to. */
    static OutCell sum(Node node, PlanTables plan, String language) {
        List<Node> lines = plan.lines(node);
        return lines.isEmpty() ? OutCell.BLANK : plan.sumOf(lines, plan.amountColumn);
    }

    /** What the lines below leave of the amount. */
    static OutCell left(Node node, PlanTables plan, String language) {
        List<Node> lines = plan.lines(node);
        Optional<BigDecimal> amount = node.get(TargetKeys.AMOUNT);
        if (lines.isEmpty() || amount.isEmpty()) {
            return OutCell.BLANK;
        }
        List<Integer> rows = new ArrayList<>();
        rows.add(plan.rowOf.getOrDefault(node.id(), 0));
        BigDecimal left = amount.get();
        for (Node line : lines) {
            rows.add(plan.rowOf.getOrDefault(line.id(), 0));
            left = left.subtract(line.get(TargetKeys.AMOUNT).orElse(BigDecimal.ZERO));
        }
        return new OutCell.Sum(rows, plan.amountColumn, true, left);
    }

    static OutCell rule(Node node, PlanTables plan, String language) {
        return AmountFormula.of(new BudgetLine(plan.plan, node), number -> number.stripTrailingZeros()
                        .toPlainString())
                .map(OutCell::text)
                .orElse(OutCell.BLANK);
    }
}
