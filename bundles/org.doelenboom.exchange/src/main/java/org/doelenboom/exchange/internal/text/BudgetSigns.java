package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;

/** How the amounts of a budget are written; asks where one is written unlike the others: rule B7 for zeros, B8 for the currency. */
final class BudgetSigns {
    private record Cell(int line, @Nullable NodeId about, String text, String title) {}

    private final List<Cell> cells = new ArrayList<>();

    /** @param about the line or envelope whose amount it is */
    void note(int line, @Nullable NodeId about, String cell, String title) {
        cells.add(new Cell(line, about, cell.strip(), title));
    }

    void ask(Questions questions) {
        List<Cell> blank = cells.stream().filter(cell -> cell.text().isEmpty()).toList();
        List<Cell> dashed =
                cells.stream().filter(cell -> Amounts.isDash(cell.text())).toList();
        if (!blank.isEmpty() && !dashed.isEmpty()) {
            blank.forEach(cell -> ask(questions, "B7", cell, cell.title(), "", "0"));
            dashed.forEach(cell -> ask(questions, "B7", cell, cell.title() + " " + cell.text(), "0", ""));
        }
        List<Cell> behind =
                cells.stream().filter(cell -> Amounts.isBehind(cell.text())).toList();
        List<Cell> before = cells.stream()
                .filter(cell -> Amounts.isMoney(cell.text()) && !Amounts.isBehind(cell.text()))
                .toList();
        List<Cell> rare = behind.size() < before.size() ? behind : before;
        if (!behind.isEmpty() && !before.isEmpty()) {
            rare.forEach(cell -> ask(questions, "B8", cell, cell.text(), other(cell.text()), cell.text()));
        }
    }

    /** With the sign of the currency at its other end. */
    private static String other(String cell) {
        String figures = cell.replace("\u20AC", "").strip();
        return Amounts.isBehind(cell) ? "\u20AC " + figures : figures + " \u20AC";
    }

    private static void ask(Questions questions, String rule, Cell cell, String text, String reading, String other) {
        if (cell.about() == null) {
            questions.ask(rule, cell.line(), text, reading, other);
        } else {
            questions.ask(rule, cell.line(), cell.about(), text, reading, other);
        }
    }
}
