package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.text.Nullable;

/**
 * Goes through the rows of a table of years: numbers name objectives, the text behind a number is that objective's, any other text
 * is an action or, where it says what an objective says, that objective without its number (rule S6). A row of small letters without
 * marks goes on with the cells that broke off above it.
 */
final class YearRows {
    /** A cell that broke off in mid-sentence. */
    private record Open(int row, YearEntry entry) {}

    /** A row of an objective whose number is missing, or is another one. */
    record Unnumbered(YearEntry entry, String number) {}

    private static final double SAME = 0.5;
    private static final Pattern ACTION = Pattern.compile("A(\\d{1,3})[.:)]?\\s+(?=\\S)");

    private final TreeIndex index;
    private final int actions;
    private final List<YearEntry> entries = new ArrayList<>();
    private final List<Unnumbered> without = new ArrayList<>();
    private final List<TableRow> stray = new ArrayList<>();
    private final List<TableRow> unread = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final Set<Item> named = new LinkedHashSet<>();
    private final Set<Item> met = new HashSet<>();

    @Nullable
    private Item objective;

    private int rowCount;

    /** A number before a text, that no item has. */
    private String unknown = "";

    /** @param actions the column that only holds actions; -1 where columns say nothing */
    YearRows(TreeIndex index, int actions) {
        this.actions = actions;
        this.index = index;
    }

    void read(TableRow row) {
        List<Integer> texts = row.texts();
        if (texts.isEmpty()) {
            stray(row);
            return;
        }
        if (isContinuation(row, texts)) {
            for (int column : texts) {
                open.remove(0).entry().goOn(row, row.cell(column));
            }
            return;
        }
        // What broke off goes on within the next two rows.
        rowCount++;
        open.removeIf(cell -> cell.row() < rowCount - 1);
        unknown = "";
        Item numbered = null;
        int place = 0;
        for (int column : texts) {
            String cell = row.cell(column);
            Optional<NumberScanner.Hit> number = NumberScanner.at(cell, 0);
            Optional<Item> coded = action(cell);
            if (coded.isPresent()) {
                add(row, column, cell.substring(cell.indexOf(' ')).strip(), coded.get());
                met.add(coded.get());
                numbered = null;
                continue;
            }
            Optional<Item> found = number.map(NumberScanner.Hit::path).flatMap(index::find);
            boolean alone = number.filter(hit -> hit.end() == cell.length()).isPresent();
            if (found.isPresent() && alone) {
                numbered = found.get();
                place = column;
                enter(numbered);
            } else if (found.isPresent()) {
                enter(found.get());
                add(row, column, behind(cell, number.get().end()), found.get());
            } else if (numbered != null && (column != actions || numbered.isAction())) {
                add(row, column, cell, numbered);
                numbered = null;
            } else if (alone) {
                unknown = cell;
            } else {
                free(row, column, cell);
                numbered = null;
            }
        }
        if (numbered != null) {
            add(row, place, "", numbered);
        }
    }

    /** "A2 …": the action of that number of the objective that is open. */
    private Optional<Item> action(String cell) {
        Matcher code = ACTION.matcher(cell);
        Item open = objective;
        if (open == null || !code.lookingAt()) {
            return Optional.empty();
        }
        return open.children().stream()
                .filter(child -> child.isAction()
                        && child.path()
                                .filter(path -> path.last().equals(code.group(1)))
                                .isPresent())
                .findFirst();
    }

    private static String behind(String cell, int number) {
        return cell.substring(Separation.behind(cell, number).end());
    }

    /** A row whose item is known; null where it has none of its own. */
    void take(TableRow row, @Nullable Item item) {
        List<Integer> texts = row.texts();
        if (item == null || texts.isEmpty()) {
            unread.add(row);
            return;
        }
        int column = texts.get(texts.size() - 1);
        YearEntry entry = new YearEntry(
                row, column, item.title().toString(), item.parent().orElse(null));
        entry.means(item);
        entries.add(entry);
        met.add(item);
    }

    private void enter(Item item) {
        objective = item.isAction() ? item.parent().orElse(item) : item;
        named.add(item);
        met.add(item);
    }

    private void add(TableRow row, int column, String text, @Nullable Item item) {
        YearEntry entry = new YearEntry(row, column, text, objective);
        if (item != null) {
            entry.means(item);
        }
        entries.add(entry);
        if (!entry.text().isEnded()) {
            open.add(new Open(rowCount, entry));
        }
    }

    /** A text without a number: an objective that was not met yet, where it says the same; else an action. */
    private void free(TableRow row, int column, String text) {
        if (objective != null
                && objective.children().stream().anyMatch(child -> child.isAction() && isSame(child, text))) {
            add(row, column, text, null);
            return;
        }
        Item best = null;
        double alike = SAME;
        for (Item near : index.near(objective)) {
            double likeness =
                    met.contains(near) ? 0 : Similarity.of(near.title().toString(), text);
            if (likeness > alike) {
                best = near;
                alike = likeness;
            }
        }
        if (best == null) {
            add(row, column, text, null);
            return;
        }
        met.add(best);
        objective = best;
        add(row, column, text, best);
        without.add(new Unnumbered(entries.get(entries.size() - 1), unknown));
        unknown = "";
    }

    private static boolean isSame(Item item, String text) {
        return Similarity.of(item.title().toString(), text) > SAME;
    }

    private boolean isContinuation(TableRow row, List<Integer> texts) {
        boolean small = texts.stream()
                .allMatch(column -> Character.isLowerCase(row.cell(column).charAt(0)));
        return small && row.marks().isEmpty() && texts.size() <= open.size();
    }

    private void stray(TableRow row) {
        (entries.isEmpty() ? unread : stray).add(row);
    }

    List<YearEntry> entries() {
        return entries;
    }

    /** Rows of objectives without their number, in a table where others have one. */
    List<Unnumbered> withoutNumber() {
        return named.isEmpty() ? List.of() : without;
    }

    /** Rows that only have marks; each comes behind the entry that it may belong to. */
    List<TableRow> stray() {
        return stray;
    }

    List<TableRow> unread() {
        return unread;
    }

    /** The objectives that the table names. */
    Set<Item> objectives() {
        return met;
    }
}
