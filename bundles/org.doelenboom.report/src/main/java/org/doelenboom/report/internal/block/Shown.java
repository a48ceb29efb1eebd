package org.doelenboom.report.internal.block;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.BilingualText;

/**
 * A text as a document shows it.
 *
 * @param language which one this part is in
 */
public record Shown(String language, String text) {
    /** In the document's languages, each once; in the only language that it has, where that is another; the same words stand once. */
    public static List<Shown> of(BilingualText text, List<String> languages) {
        List<Shown> parts = new ArrayList<>(2);
        for (String language : languages) {
            if (text.has(language) && parts.stream().noneMatch(one -> one.text.equals(text.in(language)))) {
                parts.add(new Shown(language, text.in(language)));
            }
        }
        if (parts.isEmpty()) {
            text.languages().stream().findFirst().ifPresent(other -> parts.add(new Shown(other, text.in(other))));
        }
        return parts;
    }

    /** The parts in one line, for a bookmark or a property. */
    public static String line(BilingualText text, List<String> languages) {
        return String.join(" / ", of(text, languages).stream().map(Shown::text).toList())
                .replace('\n', ' ');
    }

    /** For each of two languages its part; one that stands for both first. Null is no value: what is missing is empty. */
    public static List<String> beside(BilingualText text, List<String> languages) {
        return languages.stream().map(text::in).toList();
    }
}
