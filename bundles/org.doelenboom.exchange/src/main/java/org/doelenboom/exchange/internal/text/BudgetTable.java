package org.doelenboom.exchange.internal.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;

/**
 * Reads the rows of a budget: a name alone opens the envelope of a neighbourhood, a name with an amount is a line, a total is the
 * amount of the envelopes, and "total", a line and a neighbourhood open the details of that line. Asks (rule B8) where a name is
 * not quite that of a neighbourhood.
 */
final class BudgetTable {
    private final BudgetDraft budget;
    private final Territory territory;
    private final Questions questions;
    private final BudgetRemarks remarks;
    private final Set<String> totals;
    private final Set<String> pers;
    private final Set<String> areas;
    private final BudgetSigns signs;
    private int year;

    @Nullable
    private BudgetDraft.Envelope envelope;

    /** The line whose details are read. */
    @Nullable
    private BudgetDraft.Line whole;

    @Nullable
    private BudgetDraft.Line last;

    BudgetTable(BudgetDraft budget, Territory territory, Questions questions, BudgetSigns signs, WordTable words) {
        this.budget = budget;
        this.territory = territory;
        this.questions = questions;
        this.signs = signs;
        this.remarks = new BudgetRemarks(words);
        this.totals = words.folded("budget.total");
        this.pers = words.folded("budget.per");
        this.areas = words.folded("header.territory");
    }

    /** The calendar year of what follows; 0 where none is known. */
    void year(int known) {
        year = known;
    }

    /** A name on a row of its own. */
    boolean heading(String name, int line) {
        Optional<Territory.Neighbourhood> found = territory.alike(Headings.withoutColon(name));
        if (found.isEmpty()) {
            return false;
        }
        open(found.get(), line, name);
        return true;
    }

    private BudgetDraft.Envelope open(Territory.Neighbourhood place, int line, String written) {
        BudgetDraft.Envelope opened = budget.envelopes.stream()
                .filter(one -> place.id().equals(one.neighbourhood))
                .findFirst()
                .orElseGet(() -> add(place.name(), place.id()));
        if (!Fold.phrase(place.name()).equals(Fold.phrase(Headings.withoutColon(written)))) {
            questions.ask("B8", line, opened.id, written, place.name(), written);
        }
        envelope = opened;
        whole = null;
        last = null;
        return opened;
    }

    private BudgetDraft.Envelope add(String title, @Nullable NodeId place) {
        BudgetDraft.Envelope added = new BudgetDraft.Envelope(title, place, year);
        budget.envelopes.add(added);
        return added;
    }

    /** @return whether the row was read */
    boolean row(TableRow row) {
        List<Integer> filled = row.filled();
        if (filled.isEmpty() || filled.get(0) > 0) {
            return false;
        }
        int column = 1;
        while (column < row.size() && Amounts.read(row.cell(column)).isEmpty()) {
            column++;
        }
        BigDecimal amount = Amounts.read(row.cell(column)).orElse(null);
        String title = row.cell(0);
        if (amount == null && filled.size() > 1) {
            return false;
        }
        if (isTotal(title)) {
            return amount != null && total(row, amount, row.cell(column));
        }
        StringBuilder remark = new StringBuilder();
        for (int i = 1; i < row.size(); i++) {
            if (i != column && !row.cell(i).isEmpty()) {
                remark.append(remark.isEmpty() ? "" : "; ").append(row.cell(i));
            }
        }
        line(title, amount, remark.toString(), row, column);
        return true;
    }

    private void line(String title, @Nullable BigDecimal amount, String remark, TableRow row, int column) {
        BudgetDraft.Line line = new BudgetDraft.Line(title, amount, remark);
        remarks.read(line, last);
        last = line;
        if (whole != null) {
            whole.details.add(line);
        } else {
            if (envelope == null) {
                envelope = add("", null);
            }
            envelope.lines.add(line);
        }
        signs.note(row.number(), line.id, row.cell(column), title);
    }

    private boolean isTotal(String title) {
        List<String> words = Similarity.words(title);
        return !words.isEmpty() && totals.contains(words.get(0));
    }

    private boolean total(TableRow row, BigDecimal amount, String cell) {
        String title = row.cells().stream()
                .filter(other -> !other.isEmpty() && !other.equals(cell))
                .collect(Collectors.joining(" "));
        int line = row.number();
        List<String> words = Similarity.words(title);
        boolean each = words.stream().anyMatch(pers::contains) && words.stream().anyMatch(areas::contains);
        if (each) {
            budget.envelopes.stream().filter(one -> one.amount == null).forEach(one -> one.amount = amount);
            closed();
            signs.note(line, envelope == null ? null : envelope.id, cell, title);
            return true;
        }
        Optional<Territory.Neighbourhood> place =
                words.stream().map(territory::alike).flatMap(Optional::stream).findFirst();
        BudgetDraft.Envelope of = place.flatMap(this::envelopeOf).orElse(envelope);
        if (of == null) {
            return false;
        }
        Optional<BudgetDraft.Line> meant =
                of.lines.stream().filter(one -> isNamed(one, words)).findFirst();
        if (meant.isPresent()) {
            envelope = of;
            whole = meant.get();
            last = null;
            if (!amount.equals(whole.amount) && (whole.amount == null || amount.compareTo(whole.amount) != 0)) {
                questions.ask("I8", line, whole.id, title, String.valueOf(whole.amount), amount.toPlainString());
            }
            return true;
        }
        Territory.Neighbourhood known = place.orElse(null);
        boolean whole = words.stream()
                .allMatch(word -> totals.contains(word)
                        || pers.contains(word)
                        || areas.contains(word)
                        || known != null
                                && territory.alike(word).filter(known::equals).isPresent());
        if (whole && of.amount == null) {
            of.amount = amount;
            closed();
            return true;
        }
        return false;
    }

    private static boolean isNamed(BudgetDraft.Line line, List<String> words) {
        List<String> title = Similarity.words(line.title);
        return !title.isEmpty() && words.containsAll(title);
    }

    private void closed() {
        whole = null;
        last = null;
    }

    private Optional<BudgetDraft.Envelope> envelopeOf(Territory.Neighbourhood place) {
        return budget.envelopes.stream()
                .filter(one -> place.id().equals(one.neighbourhood))
                .findFirst();
    }

    /** Lines that the amounts show to be parts of the line above them become its details. */
    static void nest(BudgetDraft budget) {
        for (BudgetDraft.Envelope envelope : budget.envelopes) {
            List<BudgetDraft.Line> lines = envelope.lines;
            for (int i = 0; i < lines.size() && envelope.amount != null; i++) {
                int count = partsOf(lines, i, envelope.amount);
                List<BudgetDraft.Line> parts = lines.subList(i + 1, i + 1 + count);
                lines.get(i).details.addAll(0, new ArrayList<>(parts));
                parts.clear();
            }
        }
    }

    /** How many of the next lines make up this one, where all lines together would be more than the whole. */
    private static int partsOf(List<BudgetDraft.Line> lines, int at, BigDecimal whole) {
        BigDecimal all = sum(lines);
        BigDecimal amount = lines.get(at).amount;
        if (amount == null || amount.signum() <= 0 || all.compareTo(whole) <= 0) {
            return 0;
        }
        BigDecimal parts = BigDecimal.ZERO;
        for (int i = at + 1; i < lines.size(); i++) {
            parts = parts.add(amount(lines.get(i)));
            if (parts.compareTo(amount) == 0 && i > at + 1) {
                return i - at;
            }
        }
        return 0;
    }

    private static BigDecimal sum(List<BudgetDraft.Line> lines) {
        return lines.stream().map(BudgetTable::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(BudgetDraft.Line line) {
        return line.amount == null ? BigDecimal.ZERO : line.amount;
    }
}
