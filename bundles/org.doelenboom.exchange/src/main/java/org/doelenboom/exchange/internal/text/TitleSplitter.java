package org.doelenboom.exchange.internal.text;

import java.util.Set;

/**
 * Where several items share a line, parts a title from the description behind it: at the first end of a sentence or, where a stop
 * was lost, before the capital that begins the next one.
 */
final class TitleSplitter {
    /** @param lostStop whether it was parted at a capital, which is a guess */
    record Parts(String title, String description, boolean lostStop) {}

    private static final Set<Character> ENDS = Set.of('.', '!', '?', '\u2026');

    private final PhraseList<Boolean> openers;
    private final Set<String> joiners;
    private final Set<String> abbreviations;
    private final Set<String> closing;

    TitleSplitter(WordTable words) {
        openers = words.phrases("sentence.opener");
        joiners = words.folded("sentence.joiner");
        abbreviations = words.folded("sentence.abbreviation");
        closing = words.folded("sentence.closing");
    }

    Parts split(String text) {
        int end = sentenceEnd(text, 0);
        String sentence = text.substring(0, end);
        boolean ended = end > 0 && ENDS.contains(sentence.charAt(end - 1));
        int capital = capitalThatOpens(sentence, ended);
        if (capital > 0) {
            return new Parts(
                    sentence.substring(0, capital).strip(),
                    text.substring(capital).strip(),
                    true);
        }
        if (end == text.length()) {
            return new Parts(text, "", false);
        }
        return new Parts(withoutStop(sentence), text.substring(end).strip(), false);
    }

    /** Behind a title that goes on, the stop parts it from its description and is no part of it. */
    private static String withoutStop(String sentence) {
        boolean stop = sentence.endsWith(".") && !sentence.endsWith("..");
        return stop ? sentence.substring(0, sentence.length() - 1).strip() : sentence;
    }

    /** Behind the first sentence, or at the end of the text. */
    private int sentenceEnd(String text, int from) {
        for (int i = from; i + 1 < text.length(); i++) {
            if (!ENDS.contains(text.charAt(i)) || !Character.isWhitespace(text.charAt(i + 1))) {
                continue;
            }
            int next = i + 1;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            boolean opens = next < text.length() && !Character.isLowerCase(text.charAt(next));
            if (opens && !isAbbreviation(text, i)) {
                return i + 1;
            }
        }
        return text.length();
    }

    private boolean isAbbreviation(String text, int stop) {
        if (text.charAt(stop) != '.') {
            return false;
        }
        int start = stop;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && text.charAt(start - 1) != '(') {
            start--;
        }
        String word = Fold.phrase(text.substring(start, stop));
        boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
        return !closing.contains(word) && (initial || abbreviations.contains(word));
    }

    /**
     * Where a second sentence begins without a stop before it, or -1. A word that often opens a sentence is enough; any other
     * capital counts only when the text ends with a stop, which a title here does not, and when it is no name: names follow small
     * words such as "of" and "in".
     */
    private int capitalThatOpens(String sentence, boolean ended) {
        String folded = Fold.fold(sentence);
        int other = -1;
        String before = "";
        boolean beforeCapital = true;
        int at = 0;
        while (at < sentence.length()) {
            int end = at;
            while (end < sentence.length() && !Character.isWhitespace(sentence.charAt(end))) {
                end++;
            }
            boolean capital = isCapitalWord(sentence, at, end);
            boolean mayOpen = capital && at > 0 && !joiners.contains(before) && !endsOpen(sentence, at);
            if (mayOpen && openers.at(folded, at).isPresent()) {
                return at;
            }
            if (mayOpen && ended && !beforeCapital && other < 0 && end < sentence.length()) {
                other = at;
            }
            beforeCapital = capital || end > at && Character.isUpperCase(sentence.charAt(at));
            before = Fold.phrase(sentence.substring(at, end)).replaceAll("[^\\p{L}\\p{N}']", "");
            at = end;
            while (at < sentence.length() && Character.isWhitespace(sentence.charAt(at))) {
                at++;
            }
        }
        return other;
    }

    /** Behind a comma, bracket, quote or dash the sentence goes on. */
    private static boolean endsOpen(String sentence, int at) {
        char before = sentence.charAt(Math.max(0, at - 2));
        return !Character.isLetterOrDigit(before)
                && before != ')'
                && before != '%'
                && before != '"'
                && before != '\u201D';
    }

    /** A capital and small letters; words in capitals are names and abbreviations. */
    private static boolean isCapitalWord(String text, int start, int end) {
        if (start >= end || !Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        boolean short1 = end - start == 1;
        boolean elided = start + 1 < end && (text.charAt(start + 1) == '\'' || text.charAt(start + 1) == '\u2019');
        return short1 || elided || Character.isLowerCase(text.charAt(start + 1));
    }
}
