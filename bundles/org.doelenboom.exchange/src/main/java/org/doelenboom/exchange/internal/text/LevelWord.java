package org.doelenboom.exchange.internal.text;

import java.util.List;

/**
 * One way of writing a level.
 *
 * @param term the singular, as the word list has it
 * @param concepts what it can mean, likeliest first
 * @param shortForm whether it is an abbreviation, and so counts only in capitals
 * @param plural whether it speaks of the level and not of one item
 */
record LevelWord(String term, List<LevelConcept> concepts, boolean shortForm, boolean plural) {
    LevelConcept concept() {
        return concepts.get(0);
    }
}
