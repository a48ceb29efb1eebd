package org.doelenboom.workspace.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where two texts differ, word by word. */
public final class WordChanges {
    /** More words than this are not compared one by one: it would take as long as both numbers multiplied. */
    private static final int MOST_PAIRS = 4_000_000;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|[^\\p{L}\\p{N}\\s]");

    private WordChanges() {}

    /** What became of a part of the text. */
    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    /** Neighbouring words with one fate, with the spaces between them. */
    public record Part(Kind kind, String text) {}

    /** Parts in reading order, what is gone before what came in its place. Those that are same and gone make up the old text. */
    public static List<Part> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        int start = 0;
        while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.size(), now.size()) - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        Parts parts = new Parts();
        old.subList(0, start).forEach(word -> parts.add(Kind.SAME, word));
        middle(old.subList(start, old.size() - end), now.subList(start, now.size() - end), parts);
        old.subList(old.size() - end, old.size()).forEach(word -> parts.add(Kind.SAME, word));
        return List.copyOf(parts.all);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static void middle(List<String> old, List<String> now, Parts parts) {
        if ((long) old.size() * now.size() > MOST_PAIRS) {
            old.forEach(word -> parts.add(Kind.GONE, word));
            now.forEach(word -> parts.add(Kind.NEW, word));
            return;
        }
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            boolean same = i < old.size() && j < now.size() && old.get(i).equals(now.get(j));
            if (same) {
                parts.add(Kind.SAME, old.get(i++));
                j++;
            } else if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                parts.add(Kind.GONE, old.get(i++));
            } else {
                parts.add(Kind.NEW, now.get(j++));
            }
        }
    }

    private static final class Parts {
        private final List<Part> all = new ArrayList<>();

        void add(Kind kind, String word) {
            Part last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && last.kind() == kind) {
                all.set(all.size() - 1, new Part(kind, last.text() + word));
                return;
            }
            all.add(new Part(kind, word));
            // What is gone before what is new, also where single spaces between them are the same.
            int size = all.size();
            if (size > 1 && kind == Kind.GONE && all.get(size - 2).kind() == Kind.NEW) {
                Collections.swap(all, size - 1, size - 2);
                if (size > 2 && all.get(size - 3).kind() == Kind.GONE) {
                    all.set(size - 3, new Part(Kind.GONE, all.get(size - 3).text() + word));
                    all.remove(size - 2);
                }
            }
        }
    }
}
