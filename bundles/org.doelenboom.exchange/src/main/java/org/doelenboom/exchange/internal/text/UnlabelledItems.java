package org.doelenboom.exchange.internal.text;

import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.Levels;
import org.doelenboom.plan.PlanKinds;

/** In a document with level words, finds the level of the items that only have a number, and settles labels that contradict it. */
final class UnlabelledItems {
    private final List<Item> items;
    private final Scheme scheme;
    private final WordTable words;
    private final Questions questions;
    private final String themeName;

    UnlabelledItems(List<Item> items, Scheme scheme, WordTable words, Questions questions) {
        this.items = items;
        this.scheme = scheme;
        this.words = words;
        this.questions = questions;
        this.themeName = String.join(" / ", words.list("theme.name"));
    }

    /** Gives the items without a level word the level of their depth. */
    void read() {
        items.stream()
                .filter(item -> item.mark().flatMap(Mark::level).isEmpty())
                .forEach(item -> item.group(level(item)));
    }

    /** Looks for labels at the wrong depth; needs the order of the levels. */
    void settleLabels() {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean labelled = item.mark().flatMap(Mark::level).isPresent();
            if (labelled && item.depth() > 0 && item.group().concept().isLevel()) {
                settle(item, i + 1 < items.size() ? items.get(i + 1) : null);
            }
        }
    }

    private Group level(Item item) {
        String title = Fold.phrase(item.title().toString());
        boolean theme = words.levels()
                .at(title, 0)
                .map(hit -> hit.meaning().concept() == LevelConcept.THEME)
                .orElse(false);
        Optional<Group> usual = scheme.usual(item.depth());
        if (usual.isPresent() && !theme) {
            return usual.get();
        }
        boolean aboveAll = lower(item.depth())
                .filter(concept -> concept == LevelConcept.OBJECTIVE || concept == LevelConcept.GOAL)
                .isPresent();
        if (theme || aboveAll) {
            Group themes = scheme.themes(item.depth());
            if (!theme) {
                questions.ask(
                        "I4",
                        item,
                        item.written(),
                        () -> themes.kind().equals(PlanKinds.THEME) ? themeName : code(themes.kind()),
                        () -> "AD");
            }
            return themes;
        }
        return scheme.depthGroup(item.depth());
    }

    /** What the nearest level word below that depth means. */
    private Optional<LevelConcept> lower(int depth) {
        for (int below = depth + 1; below <= depth + 4; below++) {
            Optional<Group> group = scheme.usual(below).filter(Group::worded);
            if (group.isPresent()) {
                return group.map(Group::concept);
            }
        }
        return Optional.empty();
    }

    /** A label that is not the one of its depth: the structure decides, and the rule S1 asks. */
    private void settle(Item item, @Nullable Item next) {
        Group label = item.group();
        Group usual = scheme.usual(item.depth()).orElse(label);
        if (usual.position() == label.position() || label.depth() == item.depth()) {
            return;
        }
        int forLabel = 0;
        boolean actionsFollow = next != null
                && next.depth() == 0
                && next.mark()
                        .flatMap(Mark::level)
                        .filter(word -> word.concept().isAction())
                        .isPresent();
        if (actionsFollow) {
            forLabel += label.position() > usual.position() ? 1 : -1;
        }
        Group taken = forLabel > 0 ? label : usual;
        Group other = forLabel > 0 ? usual : label;
        item.group(taken);
        questions.ask("S1", item, item.written(), () -> code(taken.kind()), () -> code(other.kind()));
    }

    private static String code(KindId kind) {
        return Levels.code(kind).orElse(kind.name());
    }
}
