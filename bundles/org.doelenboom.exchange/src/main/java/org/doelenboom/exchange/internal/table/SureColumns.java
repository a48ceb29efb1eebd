package org.doelenboom.exchange.internal.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Of what several headings could be, takes the sure one. */
final class SureColumns {

    private SureColumns() {}

    /** The others stay as notes. */
    static TableHeader of(TableHeader header) {
        List<Column> columns = new ArrayList<>(header.columns());
        List<Column> levels = header.all(Column::isLevel);
        List<Column> objectives = levels.stream()
                .filter(column -> column.pointed().isPresent()
                        || column.meaning()
                                .filter(one -> !one.isAction() && !one.isAxis())
                                .isPresent())
                .toList();
        List<Column> axes = levels.stream()
                .filter(column -> column.pointed().isEmpty()
                        && column.meaning().filter(LevelMeaning::isAxis).isPresent())
                .toList();
        int action = levels.stream()
                .filter(column ->
                        column.meaning().filter(LevelMeaning::isAction).isPresent())
                .mapToInt(Column::index)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (!column.isLevel() || column.pointed().isPresent()) {
                continue;
            }
            LevelMeaning meaning = column.meaning().orElse(LevelMeaning.NUMBER);
            boolean sure = levels.stream()
                    .anyMatch(other -> other.certain() && other.meaning().equals(column.meaning()));
            boolean isText = meaning.isOpen()
                    && column.index() > action
                    && levels.stream().anyMatch(other -> other.index() < action);
            if (!column.certain() && (sure || levels.size() > 1 && meaning.isOpen()) || isText) {
                columns.set(i, column.as(ColumnRole.OTHER));
            } else if (axes.size() == 1
                    && meaning.isAxis()
                    && (header.has(ColumnRole.TITLE) || !objectives.isEmpty())) {
                columns.set(i, column.as(ColumnRole.THEME));
            } else if (!seen.add(meaning + "/" + column.number() + "/" + column.language()) && !meaning.isOpen()) {
                columns.set(i, column.as(ColumnRole.OTHER));
            }
        }
        return header.with(columns);
    }
}
