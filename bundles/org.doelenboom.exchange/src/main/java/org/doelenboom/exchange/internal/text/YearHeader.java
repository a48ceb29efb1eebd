package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The heading of a table of years.
 *
 * @param years in the order of their columns
 * @param columns where each year stands; in a table whose merged cells were lost, not where its marks stand
 * @param actions the column of the actions; -1 where none is headed so
 * @param heading what the column of the actions is called; empty where there is none
 */
record YearHeader(List<Integer> years, List<Integer> columns, int actions, String heading) {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final int FEWEST = 2;

    YearHeader {
        years = List.copyOf(years);
        columns = List.copyOf(columns);
    }

    /** @param above the row of headings before it, where the years stand on a row of their own */
    static Optional<YearHeader> read(TableRow row, Optional<TableRow> above, SectionWords sections, WordTable words) {
        List<Integer> years = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        for (int column : row.filled()) {
            if (YEAR.matcher(row.cell(column)).matches()) {
                years.add(Integer.parseInt(row.cell(column)));
                columns.add(column);
            }
        }
        boolean rising = years.stream().sorted().distinct().toList().equals(years);
        if (years.size() < FEWEST || !rising || !row.isShort() || years.get(years.size() - 1) - years.get(0) > 50) {
            return Optional.empty();
        }
        boolean alone = years.size() == row.filled().size();
        TableRow headings = alone ? above.orElse(row) : row;
        int actions = actions(headings, sections, words);
        return Optional.of(new YearHeader(years, columns, actions, headings.cell(actions)));
    }

    /** The heading of a table that only has items and what is said on them. */
    static YearHeader withoutYears(TableRow row, SectionWords sections, WordTable words) {
        int actions = actions(row, sections, words);
        return new YearHeader(List.of(), List.of(), actions, row.cell(actions));
    }

    private static int actions(TableRow row, SectionWords sections, WordTable words) {
        for (int column : row.filled()) {
            String cell = row.cell(column);
            boolean section = sections.recognise(cell)
                    .filter(found -> found.kind() == SectionKind.ACTIONS)
                    .isPresent();
            boolean word = words.levels()
                    .at(Fold.phrase(cell), 0)
                    .filter(hit -> hit.meaning().concept().isAction())
                    .isPresent();
            if (section || word) {
                return column;
            }
        }
        return -1;
    }

    /** Whether a row only has headings of columns: words for levels, actions or years. */
    static boolean isHeadings(TableRow row, SectionWords sections, WordTable words) {
        int known = 0;
        for (int column : row.filled()) {
            String cell = Fold.phrase(row.cell(column));
            boolean level = words.levels()
                    .at(cell, 0)
                    .filter(hit -> hit.end() == cell.length())
                    .isPresent();
            known += level || sections.recognise(row.cell(column)).isPresent() ? 1 : 0;
        }
        return known >= FEWEST && row.isShort() && known * 2 >= row.filled().size();
    }
}
