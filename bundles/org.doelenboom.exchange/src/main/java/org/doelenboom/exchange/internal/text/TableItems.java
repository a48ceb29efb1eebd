package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan that only stands in a table: each column headed by a level word holds the items of that level. A number in a row is that of
 * its lowest item, or of the cell right behind it; a text repeated from the row above is the same item.
 */
final class TableItems {
    private record Column(int place, LevelWord word, String heading) {}

    private final WordTable words;
    private final SectionWords sections;
    private final List<TextLine> found = new ArrayList<>();
    private final Map<Integer, String> above = new HashMap<>();
    private final List<TableRow> rows = new ArrayList<>();
    private List<Column> columns = List.of();
    private List<Integer> headed = List.of();

    private TableItems(WordTable words) {
        this.words = words;
        this.sections = new SectionWords(words);
    }

    /** Its items as lines, each with its mark; empty where no table has headings of levels. */
    static List<TextLine> read(List<TextLine> tables, WordTable words) {
        TableItems items = new TableItems(words);
        tables.forEach(line -> items.read(TableRow.of(line.source())));
        items.close();
        return items.found;
    }

    private void read(TableRow row) {
        List<Column> headings = headings(row);
        if (headings.isEmpty()) {
            rows.add(row);
            return;
        }
        close();
        columns = headings;
        headed = row.filled();
    }

    /** Reads the rows below a heading, unless cells were lost on the way and columns say nothing any more. */
    private void close() {
        boolean fits = !columns.isEmpty() && rows.stream().allMatch(row -> headed.containsAll(row.filled()));
        if (fits) {
            rows.forEach(this::items);
        }
        rows.clear();
        above.clear();
    }

    private void items(TableRow row) {
        List<Column> filled = columns.stream()
                .filter(column -> row.cell(column.place()).chars().anyMatch(Character::isLetter))
                .toList();
        for (int i = 0; i < filled.size(); i++) {
            Column column = filled.get(i);
            String text = row.cell(column.place());
            if (!text.equals(above.get(column.place()))) {
                add(row, column, text, i + 1 == filled.size());
                above.keySet().removeIf(place -> place > column.place());
                above.put(column.place(), text);
            }
        }
    }

    private List<Column> headings(TableRow row) {
        List<Column> found = new ArrayList<>();
        if (!row.isShort() || row.filled().size() < 2) {
            return found;
        }
        for (int place : row.filled()) {
            String cell = row.cell(place);
            word(cell).ifPresent(word -> found.add(new Column(place, word, cell)));
        }
        return found;
    }

    private Optional<LevelWord> word(String cell) {
        Optional<LevelWord> level = words.levels()
                .equal(Fold.phrase(cell))
                .map(PhraseList.Hit::meaning)
                .map(word -> new LevelWord(word.term(), word.concepts(), false, false));
        boolean actions = sections.recognise(cell)
                .filter(heading -> heading.kind() == SectionKind.ACTIONS)
                .isPresent();
        return level.or(() -> Optional.of(new LevelWord(cell, List.of(LevelConcept.ACTION), false, false))
                .filter(word -> actions));
    }

    private void add(TableRow row, Column column, String text, boolean lowest) {
        Optional<NumberScanner.Hit> own = NumberScanner.at(text, 0).filter(hit -> hit.end() < text.length());
        int start = own.map(hit -> Separation.behind(text, hit.end()).end()).orElse(0);
        NumberPath number = own.map(NumberScanner.Hit::path)
                .or(() -> alone(row.cell(column.place() - 1)))
                .or(() -> lowest ? numberOf(row) : Optional.empty())
                .orElse(null);
        String written = number == null ? "" : column.heading() + " " + number;
        Mark mark = new Mark(0, start, written, column.word(), column.heading(), number, null, Mark.Separator.COLON);
        SourceLine line = new SourceLine(row.number(), row.line().raw(), text, true, false);
        found.add(new TextLine(line, 0, false, Fold.fold(text), List.of(mark)));
    }

    /** The number of the row, which no column of a level holds. */
    private Optional<NumberPath> numberOf(TableRow row) {
        return row.filled().stream()
                .filter(place -> columns.stream().noneMatch(column -> column.place() == place))
                .flatMap(place -> alone(row.cell(place)).stream())
                .findFirst();
    }

    private static Optional<NumberPath> alone(String cell) {
        return NumberScanner.at(cell, 0)
                .filter(hit -> hit.end() == cell.length() || hit.end() + 1 == cell.length() && cell.endsWith("."))
                .map(NumberScanner.Hit::path)
                .filter(path -> NumberPath.isArabic(path.last()) || path.depth() > 1);
    }
}
