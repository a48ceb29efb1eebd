package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The levels of one document: which words and depths of numbers it uses, and which stands above which. Order follows the depth of
 * the numbers; where numbers do not tell, what the words mean; and last the order in which they come.
 */
final class Scheme {
    /** So that levels without numbers of their own find room between the depths. */
    private static final int STEP = 100;

    private final List<Item> items;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Set<NumberPath> parents = new HashSet<>();
    private final Map<Integer, Group> usual = new HashMap<>();
    private final Questions questions;
    private final boolean worded;

    Scheme(List<Item> items, Questions questions) {
        this.items = items;
        this.questions = questions;
        this.worded = items.stream().anyMatch(item -> word(item)
                .filter(w -> w.concept().isLevel() && !w.plural())
                .isPresent());
        for (Item item : items) {
            item.path().ifPresent(path -> {
                for (int depth = 1; depth < path.depth(); depth++) {
                    parents.add(path.prefix(depth));
                }
            });
        }
    }

    private static Optional<LevelWord> word(Item item) {
        return item.mark().flatMap(Mark::level);
    }

    /** Gives every item its level. */
    List<Group> read(LetterNumbers letters, WordTable words) {
        Set<String> split = wordsOfSeveralDepths();
        Set<LevelConcept> used = new HashSet<>();
        items.forEach(item -> word(item).ifPresent(word -> used.add(word.concept())));
        for (Item item : items) {
            word(item).ifPresent(word -> item.group(group(item, word, used, split)));
        }
        readUnknown();
        readDepths();
        readUsual();
        if (worded) {
            UnlabelledItems unlabelled = new UnlabelledItems(items, this, words, questions);
            unlabelled.read();
            order();
            unlabelled.settleLabels();
        } else {
            List<Item> bare =
                    items.stream().filter(item -> word(item).isEmpty()).toList();
            new NestedNumbers(letters, parents).read(bare);
            bare.forEach(item -> item.group(depthGroup(item.depth())));
            order();
        }
        return groups.values().stream()
                .sorted(Comparator.comparingInt(Group::position))
                .toList();
    }

    private Group group(Item item, LevelWord word, Set<LevelConcept> used, Set<String> split) {
        LevelConcept concept = concept(word, used);
        String label = item.mark().map(Mark::label).orElse(word.term());
        boolean byDepth = split.contains(word.term());
        int depth = item.path().map(NumberPath::depth).orElse(0);
        String key = Fold.phrase(label) + (byDepth ? "#" + depth : "");
        String source = byDepth ? label + " " + depthName(depth) : label;
        return groups.computeIfAbsent(key, k -> new Group(source, concept, true));
    }

    /** A short form of two meanings takes the one that the document has no other word for. */
    private static LevelConcept concept(LevelWord word, Set<LevelConcept> used) {
        if (word.concepts().size() > 1) {
            boolean first = used.contains(LevelConcept.GENERAL) && word.concept() == LevelConcept.STRATEGIC;
            return word.concepts().get(first ? 1 : 0);
        }
        return word.concept();
    }

    /** Words like "objective", which alone mean no level, and stand before numbers of several depths. */
    private Set<String> wordsOfSeveralDepths() {
        Map<String, Set<NumberPath>> numbers = new HashMap<>();
        Set<String> split = new HashSet<>();
        for (Item item : items) {
            Optional<LevelWord> word = word(item)
                    .filter(w -> w.concept().kinds().size() > 1 || w.concept().isAction());
            if (word.isPresent() && item.path().isPresent()) {
                NumberPath path = item.path().get();
                String term = word.get().term();
                Set<NumberPath> before = numbers.computeIfAbsent(term, t -> new HashSet<>());
                if (path.depth() > 1 && before.contains(path.parent())) {
                    split.add(term);
                }
                before.add(path);
            }
        }
        return split;
    }

    static String depthName(int depth) {
        return "L" + depth;
    }

    /** The level of the items that only a number of this depth marks. */
    Group depthGroup(int depth) {
        return groups.computeIfAbsent("#" + depth, key -> {
            Group group = new Group(depthName(depth), LevelConcept.UNKNOWN, false);
            group.depth(depth);
            group.position(depth * STEP);
            return group;
        });
    }

    /** Headings above the levels that have a word: they group objectives. */
    Group themes(int depth) {
        return groups.computeIfAbsent("#theme" + depth, key -> {
            Group group = new Group(depthName(depth), LevelConcept.THEME, false);
            group.depth(depth);
            group.position(depth * STEP);
            return group;
        });
    }

    /** The level that most items with numbers of this depth have. */
    Optional<Group> usual(int depth) {
        return Optional.ofNullable(usual.get(depth));
    }

    private void readUsual() {
        Map<Integer, Map<Group, Integer>> counts = new HashMap<>();
        Set<Integer> unlabelled = new HashSet<>();
        for (Item item : items) {
            if (word(item).isEmpty()) {
                unlabelled.add(item.depth());
            } else if (item.depth() > 0 && item.group().concept().isLevel()) {
                counts.computeIfAbsent(item.depth(), d -> new LinkedHashMap<>()).merge(item.group(), 1, Integer::sum);
            }
        }
        counts.forEach((depth, there) -> {
            // A label that strayed to this depth tells nothing of those that have none.
            boolean stray = there.keySet().stream().noneMatch(group -> group.depth() == depth);
            if (stray && unlabelled.contains(depth)) {
                usual.put(depth, depthGroup(depth));
            } else {
                usual.put(depth, most(there, depth));
            }
        });
    }

    private static Group most(Map<Group, Integer> counts, int depth) {
        return counts.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Group, Integer> entry) ->
                                entry.getKey().depth() == depth)
                        .thenComparing(Map.Entry::getValue)
                        .thenComparing(entry -> -entry.getKey().height()))
                .orElseThrow()
                .getKey();
    }

    /** A short form that no list names stands below the one that comes just before its first use. */
    private void readUnknown() {
        int above = 0;
        Set<Group> seen = new HashSet<>();
        for (Item item : items) {
            if (word(item).isPresent()) {
                Group group = item.group();
                if (seen.add(group) && group.concept() == LevelConcept.UNKNOWN) {
                    group.height(above + 1);
                }
                above = group.height();
            }
        }
    }

    private void readDepths() {
        Map<Group, Map<Integer, Integer>> counts = new LinkedHashMap<>();
        for (Item item : items) {
            if (word(item).isPresent() && item.path().isPresent()) {
                counts.computeIfAbsent(item.group(), g -> new HashMap<>())
                        .merge(item.path().get().depth(), 1, Integer::sum);
            }
        }
        int top = groups.values().stream()
                .filter(group -> group.concept().isLevel())
                .mapToInt(Group::height)
                .min()
                .orElse(0);
        counts.forEach((group, depths) -> {
            int depth = usual(depths);
            // Single numbers tell a place only on the top level; below it they begin again, or run on.
            boolean relative = depth == 1 && (group.concept().isAction() || group.height() > top || parents.isEmpty());
            group.depth(relative ? 0 : depth);
        });
        for (Item item : items) {
            int parts = item.path().map(NumberPath::depth).orElse(0);
            boolean relative = word(item).isPresent() && item.group().depth() == 0 && parts < 2;
            item.depth(relative ? 0 : parts);
        }
    }

    private static int usual(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<Integer, Integer> entry) -> entry.getValue())
                        .thenComparing(entry -> -entry.getKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private void order() {
        List<Group> inOrder = new ArrayList<>(groups.values());
        for (Group group : inOrder) {
            if (group.depth() > 0) {
                group.position(group.depth() * STEP);
            }
        }
        inOrder.stream()
                .filter(group -> group.depth() == 0)
                .sorted(Comparator.comparingInt(group -> group.height()))
                .forEach(group -> group.position(positionByMeaning(group, inOrder)));
    }

    /** Below the deepest level that stands above it: by what the words mean, and actions below all that only have numbers. */
    private static int positionByMeaning(Group group, List<Group> all) {
        int above = all.stream()
                .filter(other -> other.depth() > 0)
                .filter(other -> other.worded()
                        ? other.height() < group.height()
                        : group.concept().isAction())
                .mapToInt(Group::position)
                .max()
                .orElse(0);
        return above + group.height();
    }
}
