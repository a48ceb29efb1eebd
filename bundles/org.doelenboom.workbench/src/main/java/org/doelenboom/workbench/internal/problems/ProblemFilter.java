package org.doelenboom.workbench.internal.problems;

import java.util.List;
import org.doelenboom.api.check.Severity;
import org.doelenboom.workbench.internal.search.FoldedText;

/**
 * Which problems are listed.
 *
 * @param words all of which stand in the problem's text or its item's name
 * @param least the mildest that is listed
 */
record ProblemFilter(String words, Severity least) {
    boolean fits(Severity severity, String text) {
        if (severity.compareTo(least) > 0) {
            return false;
        }
        String folded = FoldedText.of(text);
        return List.of(FoldedText.of(words.strip()).split("\\s+")).stream().allMatch(folded::contains);
    }
}
