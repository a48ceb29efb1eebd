package org.doelenboom.exchange.internal.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.exchange.internal.sheet.Cell;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.TargetKeys;

/**
 * A column of the workbook that the program writes itself, both ways.
 *
 * @param heading the key of its heading
 * @param kinds the rows that it is for
 * @param languages whether there is a column for each language
 */
record OwnField(String heading, Set<KindId> kinds, int width, boolean languages, Out out, In in) {
    interface Out {
        OutCell write(Node node, PlanTables plan, String language);
    }

    interface In {
        /** @return whether the cell was understood */
        boolean read(NodeId node, Cell cell, OwnSheets sheets, String language);
    }

    static OwnField texts(String heading, Key<BilingualText> key, int width, KindId... kinds) {
        return new OwnField(
                heading,
                Set.of(kinds),
                width,
                true,
                (node, plan, language) -> OutCell.text(node.get(key).in(language)),
                (node, cell, sheets, language) -> {
                    BilingualText before = sheets.plan().get(node, key);
                    sheets.plan().set(node, key, before.put(language, cell.text()));
                    return true;
                });
    }

    static OwnField text(String heading, Key<String> key, int width, KindId... kinds) {
        return new OwnField(
                heading,
                Set.of(kinds),
                width,
                false,
                (node, plan, language) -> OutCell.text(node.get(key)),
                (node, cell, sheets, language) -> {
                    sheets.plan().set(node, key, cell.text());
                    return true;
                });
    }

    static OwnField number(String heading, Key<Optional<BigDecimal>> key, boolean money, KindId... kinds) {
        return new OwnField(
                heading,
                Set.of(kinds),
                money ? 14 : 10,
                false,
                (node, plan, language) -> node.get(key)
                        .<OutCell>map(number -> new OutCell.Figure(number, money))
                        .orElse(OutCell.BLANK),
                (node, cell, sheets, language) -> {
                    Optional<BigDecimal> number = Money.read(cell);
                    number.ifPresent(found -> sheets.plan().set(node, key, Optional.of(found)));
                    return number.isPresent();
                });
    }

    static OwnField day(String heading, Key<Optional<LocalDate>> key, KindId... kinds) {
        return new OwnField(
                heading,
                Set.of(kinds),
                12,
                false,
                (node, plan, language) ->
                        node.get(key).<OutCell>map(OutCell.Day::new).orElse(OutCell.BLANK),
                (node, cell, sheets, language) -> {
                    Optional<LocalDate> day = RowFields.day(cell);
                    day.ifPresent(found -> sheets.plan().set(node, key, Optional.of(found)));
                    return day.isPresent();
                });
    }

    static OwnField flag(String heading, Key<Boolean> key, KindId... kinds) {
        return new OwnField(
                heading,
                Set.of(kinds),
                9,
                false,
                (node, plan, language) -> node.get(key) ? new OutCell.Text("x") : OutCell.BLANK,
                (node, cell, sheets, language) -> {
                    sheets.plan().set(node, key, sheets.words().says("mark.yes", cell.text()));
                    return true;
                });
    }

    static <E extends Enum<E>> OwnField word(String heading, Key<Optional<E>> key, Class<E> type, KindId... kinds) {
        return new OwnField(
                heading,
                Set.of(kinds),
                16,
                false,
                (node, plan, language) ->
                        node.get(key).map(word -> OutCell.text(plan.word(word))).orElse(OutCell.BLANK),
                (node, cell, sheets, language) -> {
                    for (E one : type.getEnumConstants()) {
                        if (sheets.means(cell.text(), PlanTables.wordKey(one))) {
                            sheets.plan().set(node, key, Optional.of(one));
                            return true;
                        }
                    }
                    return false;
                });
    }

    /** A neighbourhood, theme or party by its name. */
    static OwnField link(String heading, Key<Optional<NodeId>> key, KindId target, KindId... kinds) {
        return new OwnField(
                heading,
                Set.of(kinds),
                20,
                false,
                (node, plan, language) ->
                        node.get(key).map(id -> OutCell.text(plan.title(id))).orElse(OutCell.BLANK),
                (node, cell, sheets, language) -> {
                    sheets.plan().set(node, key, Optional.of(sheets.plan().named(target, cell.text())));
                    return true;
                });
    }

    static OwnField links(String heading, Key<List<NodeId>> key, KindId target, KindId... kinds) {
        return new OwnField(
                heading,
                Set.of(kinds),
                22,
                false,
                (node, plan, language) -> OutCell.text(plan.titles(node.get(key))),
                (node, cell, sheets, language) -> {
                    List<NodeId> found = new ArrayList<>();
                    for (String name : cell.text().split(";")) {
                        if (!name.isBlank()) {
                            found.add(sheets.plan().named(target, name.strip()));
                        }
                    }
                    sheets.plan().set(node, key, found);
                    return true;
                });
    }

    /** Objectives and actions by their codes. */
    static OwnField items(String heading, Key<List<NodeId>> key, KindId... kinds) {
        return new OwnField(
                heading,
                Set.of(kinds),
                18,
                false,
                (node, plan, language) -> OutCell.text(plan.paths(node.get(key))),
                (node, cell, sheets, language) -> {
                    List<NodeId> found = new ArrayList<>();
                    for (String path : cell.text().split(";")) {
                        sheets.item(path.strip()).ifPresent(found::add);
                    }
                    sheets.plan().set(node, key, found);
                    return !found.isEmpty();
                });
    }

    /** A figure as it was reported: {@code 12}, {@code < 5}, {@code 8-14}. */
    static OwnField reached(String heading, KindId... kinds) {
        return new OwnField(
                heading,
                Set.of(kinds),
                12,
                false,
                (node, plan, language) -> reached(node.get(TargetKeys.REACHED)),
                (node, cell, sheets, language) -> {
                    Optional<Quantity> quantity = reached(cell);
                    quantity.ifPresent(found -> sheets.plan().set(node, TargetKeys.REACHED, found));
                    return quantity.isPresent();
                });
    }

    private static OutCell reached(Quantity quantity) {
        if (quantity instanceof Quantity.Exact exact) {
            return new OutCell.Figure(exact.number(), false);
        }
        if (quantity instanceof Quantity.FewerThan fewer) {
            return new OutCell.Text("< " + fewer.limit());
        }
        return quantity instanceof Quantity.Between between
                ? new OutCell.Text(
                        between.least().toPlainString() + " – " + between.most().toPlainString())
                : OutCell.BLANK;
    }

    private static Optional<Quantity> reached(Cell cell) {
        Optional<BigDecimal> exact = Money.read(cell);
        if (exact.isPresent()) {
            return Optional.of(new Quantity.Exact(exact.get()));
        }
        List<BigDecimal> numbers = Money.all(cell.text());
        if (cell.text().startsWith("<") && numbers.size() == 1 && numbers.get(0).intValue() >= 2) {
            return Optional.of(new Quantity.FewerThan(numbers.get(0).intValue()));
        }
        boolean range = numbers.size() == 2 && numbers.get(0).compareTo(numbers.get(1)) < 0;
        return range ? Optional.of(new Quantity.Between(numbers.get(0), numbers.get(1))) : Optional.empty();
    }

    /** Only written: what is worked out, or said again for who reads. */
    static OwnField shown(String heading, int width, boolean languages, Out out, KindId... kinds) {
        return new OwnField(heading, Set.of(kinds), width, languages, out, (node, cell, sheets, language) -> true);
    }

    static OwnField title(String heading, KindId... kinds) {
        return texts(heading, PlanKeys.TITLE, 40, kinds);
    }
}
