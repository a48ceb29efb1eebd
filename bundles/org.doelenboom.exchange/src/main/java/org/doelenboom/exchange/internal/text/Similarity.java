package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How alike two wordings of one thing are. */
final class Similarity {
    private static final int STEM = 5;
    private static final int SMALL = 4;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

    private Similarity() {}

    /** The longer words of a text without their endings, each with how often it stands there. */
    record Stems(Map<String, Integer> counts) {
        static Stems of(String text) {
            return new Stems(stems(text));
        }
    }

    static double of(String one, String other) {
        return of(Stems.of(one), Stems.of(other));
    }

    /** The share of the longer words that both have, from 0 to 1; endings do not count. */
    static double of(Stems one, Stems other) {
        int common = 0;
        for (Map.Entry<String, Integer> entry : one.counts().entrySet()) {
            common += Math.min(entry.getValue(), other.counts().getOrDefault(entry.getKey(), 0));
        }
        int all = count(one.counts()) + count(other.counts());
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static int count(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> stems(String text) {
        Map<String, Integer> stems = new HashMap<>();
        for (String word : words(text)) {
            if (word.length() >= SMALL || Character.isDigit(word.charAt(0))) {
                stems.merge(word.substring(0, Math.min(STEM, word.length())), 1, Integer::sum);
            }
        }
        return stems;
    }

    /** Words in small letters without accents; signs are no words. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Fold.fold(text).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The figures of a text, in their order. */
    static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        return numbers;
    }
}
