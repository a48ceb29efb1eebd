package org.doelenboom.report.internal.document;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.doelenboom.api.document.BilingualText;

/** Texts made of texts, in each of the document's languages. */
public final class Together {
    private Together() {}

    /** One after the other, in each language; what a language misses is taken from another. */
    public static BilingualText joined(
            BilingualText first, String between, BilingualText second, List<String> languages) {
        return each(languages, language -> {
            String one = first.first(List.of(language));
            String other = second.first(List.of(language));
            return one.isEmpty() || other.isEmpty() ? one + other : one + between + other;
        });
    }

    /** All with a comma between. */
    public static BilingualText list(List<BilingualText> texts, List<String> languages) {
        return each(
                languages,
                language -> String.join(
                        ", ",
                        texts.stream()
                                .map(text -> text.first(List.of(language)))
                                .filter(text -> !text.isEmpty())
                                .distinct()
                                .toList()));
    }

    public static BilingualText each(List<String> languages, Function<String, String> text) {
        BilingualText each = BilingualText.EMPTY;
        for (String language : languages) {
            String one = text.apply(language);
            each = one.isEmpty() ? each : each.put(language, one);
        }
        return each;
    }

    /** How a language of the plan writes figures in Belgium. */
    public static Locale locale(String language) {
        return new Locale(language, "BE");
    }
}
