package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a table of years that are neither levels, numbers nor years: who leads, who takes part, remarks. Each value goes to
 * the item of its row, as a role where the heading names one, else as a note with the heading before it.
 */
final class SideColumns {
    private final TableRow headings;
    private final SectionWords sections;
    private final PhraseList<LevelWord> levels;
    private final PhraseList<Boolean> ordinals;
    private final List<Integer> columns = new ArrayList<>();

    SideColumns(TableRow headings, YearHeader header, SectionWords sections, WordTable words) {
        this.headings = headings;
        this.sections = sections;
        this.levels = words.levels();
        this.ordinals = words.phrases("ordinal");
        for (int column : headings.filled()) {
            if (!header.columns().contains(column) && !isTree(column, header)) {
                columns.add(column);
            }
        }
    }

    /** Whether the column holds numbers or titles of items. */
    private boolean isTree(int column, YearHeader header) {
        String heading = Fold.phrase(headings.cell(column));
        boolean level = levels.at(heading, 0).isPresent();
        boolean number = ordinals.at(heading, 0).isPresent() || heading.equals("code");
        return level || number || column == header.actions();
    }

    /** The rows without these columns. */
    List<TableRow> without(List<TableRow> rows) {
        return rows.stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(row.cells());
                    columns.stream().filter(column -> column < cells.size()).forEach(column -> cells.set(column, ""));
                    return new TableRow(row.line(), List.copyOf(cells));
                })
                .toList();
    }

    /** @param row whole; its values belong to the lowest item that it names */
    void give(TableRow row, Item item) {
        for (int column : columns) {
            if (!row.cell(column).isEmpty()) {
                give(item, headings.cell(column), row.cell(column), row.number());
            }
        }
    }

    private void give(Item item, String heading, String value, int line) {
        Optional<SectionKind> kind = sections.recognise(heading).map(SectionWords.Heading::kind);
        Optional<Role> role = kind.flatMap(found -> BelowItem.role(found, new TextBlock(line, value)));
        if (role.isPresent()) {
            item.roles().add(role.get());
        } else {
            item.notes().add(new TextBlock(line, heading + ": " + value));
        }
    }
}
