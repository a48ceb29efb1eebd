package org.doelenboom.exchange.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.exchange.ExchangeMessages;
import org.doelenboom.exchange.internal.sheet.Cell;
import org.doelenboom.exchange.internal.sheet.Row;
import org.doelenboom.exchange.internal.sheet.Sheet;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.budget.BudgetKeys;

/** Reads the sheets beside the timeline back: targets, budget, parties, roles and findings, known by their headings. */
final class OwnSheets {
    private record Found(
            OwnTable table,
            Sheet sheet,
            Map<Integer, OwnField> fields,
            Map<Integer, String> languages,
            int kind,
            int item) {}

    private final TablePlan plan;
    private final Words words;
    private final ExchangeMessages messages = new ExchangeMessages();
    private final List<Found> found = new ArrayList<>();
    private final Map<String, NodeId> byPath = new HashMap<>();

    OwnSheets(TablePlan plan, ItemTree tree, Words words) {
        this.plan = plan;
        this.words = words;
    }

    TablePlan plan() {
        return plan;
    }

    Words words() {
        return words;
    }

    /** Whether a cell is a word of the program, in any of its languages. */
    boolean means(String cell, String key) {
        String plain = Words.plain(cell);
        return PropertyMessages.LANGUAGES.stream()
                .anyMatch(language -> Words.plain(messages.text(Locale.forLanguageTag(language), key))
                        .equals(plain));
    }

    Optional<NodeId> item(String path) {
        return Optional.ofNullable(byPath.get(path.replace(" ", "")));
    }

    /** Whether the sheet has the headings of one of the tables, most of them. */
    boolean takes(Sheet sheet) {
        Row head = sheet.rows().get(0);
        for (OwnTable table : OwnTable.all()) {
            Map<Integer, OwnField> fields = new LinkedHashMap<>();
            Map<Integer, String> languages = new HashMap<>();
            int kind = -1;
            int item = -1;
            Set<OwnField> seen = new HashSet<>();
            for (int i = 0; i < head.cells().size(); i++) {
                String heading = head.text(i);
                String language = "";
                if (heading.matches(".* \\((nl|fr|en)\\)")) {
                    language = heading.substring(heading.length() - 3, heading.length() - 1);
                    heading = heading.substring(0, heading.length() - 5);
                }
                String bare = heading;
                if (!bare.isEmpty() && kind < 0 && means(bare, OwnTable.KIND)) {
                    kind = i;
                } else if (!bare.isEmpty() && item < 0 && table.ofItems() && means(bare, OwnTable.ITEM)) {
                    item = i;
                } else if (!bare.isEmpty()) {
                    int column = i;
                    table.fields().stream()
                            .filter(field -> means(bare, field.heading()))
                            .findFirst()
                            .ifPresent(field -> {
                                fields.put(column, field);
                                seen.add(field);
                            });
                    languages.put(i, language);
                }
            }
            boolean placed = table.kinds().size() == 1 || kind >= 0;
            boolean titled = seen.contains(table.fields().get(0)) || table.id().equals("roles");
            boolean most = seen.size() * 2 > table.fields().size() && seen.size() >= 3;
            if (placed && titled && most && (!table.ofItems() || item >= 0)) {
                found.add(new Found(table, sheet, fields, languages, kind, item));
                return true;
            }
        }
        return false;
    }

    boolean any() {
        return !found.isEmpty();
    }

    /** Names in both languages, read first, so that the other tables are known by either. */
    void readNames() {
        found.stream().filter(one -> isNames(one.table())).forEach(this::names);
    }

    /** Called when the items are there: their codes are what the rows name them by. */
    void readRows() {
        if (found.isEmpty()) {
            return;
        }
        Snapshot items = plan.builder().build();
        Numbering numbering = new Numbering(items);
        for (Node node : items.subtree(items.root().id())) {
            if (PlanKinds.isInTree(node.kind())) {
                byPath.putIfAbsent(numbering.path(node), node.id());
            }
        }
        found.stream().filter(one -> !isNames(one.table())).forEach(this::rows);
    }

    private static boolean isNames(OwnTable table) {
        return table.id().equals("lists") || table.id().equals("parties");
    }

    private void names(Found one) {
        for (Row row : below(one)) {
            KindId kind = kind(one, row);
            BilingualText name = BilingualText.EMPTY;
            for (Map.Entry<Integer, OwnField> field : one.fields().entrySet()) {
                String text = row.text(field.getKey());
                if (field.getValue().heading().equals("out.name") && !text.isEmpty()) {
                    name = name.put(language(one, field.getKey()), text);
                }
            }
            if (kind == null || name.isEmpty()) {
                plan.leave(one.sheet(), row, "noItem");
                continue;
            }
            NodeId node = plan.named(kind, name);
            if (!plan.builder().has(node)) {
                plan.builder().add(node, plan.root(), kind, Attributes.NONE);
            }
            fields(one, row, node, kind);
        }
    }

    private void rows(Found one) {
        List<NodeId> open = new ArrayList<>();
        for (Row row : below(one)) {
            if (one.kind() >= 0 && means(row.text(one.kind()), "out.total")) {
                continue;
            }
            KindId kind = kind(one, row);
            NodeId parent = kind == null ? null : parent(one, row, kind, open);
            if (kind == null || parent == null) {
                String where = one.item() >= 0 ? row.text(one.item()) : row.whole();
                plan.leave(one.sheet(), row, "noSuchItem", where.length() > 60 ? where.substring(0, 60) : where);
                continue;
            }
            NodeId node = plan.add(parent, kind);
            open.add(node);
            fields(one, row, node, kind);
        }
    }

    private static List<Row> below(Found one) {
        return one.sheet().rows().subList(1, one.sheet().rows().size());
    }

    @Nullable
    private KindId kind(Found one, Row row) {
        if (one.table().kinds().size() == 1) {
            return one.table().kinds().get(0);
        }
        String text = row.text(one.kind()).replaceAll(" \\d$", "");
        if (means(text, "out.kind.detail")) {
            return BudgetKeys.LINE;
        }
        for (KindId kind : one.table().kinds()) {
            if (means(text, "out.kind." + kind.name().substring(kind.name().indexOf('.') + 1))) {
                return kind;
            }
        }
        return null;
    }

    /** @param open the nodes of the sheet so far, each cut off where a higher one follows */
    @Nullable
    private NodeId parent(Found one, Row row, KindId kind, List<NodeId> open) {
        int depth = one.table().kinds().indexOf(kind);
        if (kind.equals(BudgetKeys.LINE)) {
            String text = row.text(one.kind());
            String bare = text.replaceAll(" \\d$", "");
            depth = !means(bare, "out.kind.detail")
                    ? 1
                    : bare.equals(text) ? 2 : Character.getNumericValue(text.charAt(text.length() - 1)) + 1;
        }
        while (open.size() > depth) {
            open.remove(open.size() - 1);
        }
        if (depth > 0) {
            return open.size() < depth ? null : open.get(depth - 1);
        }
        return one.item() < 0 ? plan.root() : item(row.text(one.item())).orElse(null);
    }

    private String language(Found one, int column) {
        String language = one.languages().getOrDefault(column, "");
        return language.isEmpty() ? plan.language() : language;
    }

    private void fields(Found one, Row row, NodeId node, KindId kind) {
        for (Map.Entry<Integer, OwnField> entry : one.fields().entrySet()) {
            OwnField field = entry.getValue();
            Cell cell = row.cell(entry.getKey());
            boolean name = isNames(one.table()) && field.heading().equals("out.name");
            if (cell.isBlank() || name || !field.kinds().contains(kind)) {
                continue;
            }
            if (!field.in().read(node, cell, this, language(one, entry.getKey()))) {
                plan.ask(
                        "X9",
                        one.sheet(),
                        row,
                        node,
                        one.sheet().rows().get(0).text(entry.getKey()) + ": " + cell.text(),
                        "",
                        "");
            }
        }
    }
}
