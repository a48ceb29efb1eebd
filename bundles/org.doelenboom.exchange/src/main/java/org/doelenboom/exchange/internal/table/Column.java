package org.doelenboom.exchange.internal.table;

import java.util.Optional;
import org.doelenboom.api.document.KindId;

/**
 * A column whose heading was read.
 *
 * @param index from 0
 * @param heading as written
 * @param meaning of a level
 * @param number behind the heading: {@code Financeur 2}; 0 where there is none
 * @param language that the column's texts are in, where the heading says so; else empty
 * @param year that it speaks of; 0 for none
 * @param certain whether the whole heading was known, and not only its first words
 * @param pointed the level that a person pointed it out for
 */
record Column(
        int index,
        String heading,
        ColumnRole role,
        Optional<LevelMeaning> meaning,
        int number,
        String language,
        int year,
        boolean certain,
        Optional<KindId> pointed) {
    Column as(ColumnRole other) {
        return new Column(index, heading, other, meaning, number, language, year, certain, pointed);
    }

    Column in(String otherLanguage) {
        return new Column(index, heading, role, meaning, number, otherLanguage, year, certain, pointed);
    }

    boolean is(ColumnRole wanted) {
        return role == wanted;
    }

    boolean isLevel() {
        return role == ColumnRole.LEVEL;
    }
}
