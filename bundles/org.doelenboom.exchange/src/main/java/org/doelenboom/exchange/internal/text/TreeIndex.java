package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKinds;

/** Finds the items that a table speaks of: by the number that the chapters give them, else by the code that follows from their place. */
final class TreeIndex {
    private final Map<String, Item> byNumber = new HashMap<>();
    private final Map<String, Item> byCode = new HashMap<>();
    private final List<Item> top;

    TreeIndex(List<Item> top) {
        this.top = top;
        Set<String> several = new HashSet<>();
        SnapshotBuilder tree = new SnapshotBuilder(NodeId.random(), PlanKinds.PLAN, Attributes.NONE);
        List<Item> all = new ArrayList<>();
        top.forEach(item -> collect(item, tree.root(), tree, all));
        Numbering numbering = new Numbering(tree.build());
        for (Item item : all) {
            item.path().filter(path -> path.depth() > 1 || !item.isAction()).ifPresent(path -> {
                if (byNumber.putIfAbsent(path.toString(), item) != null) {
                    several.add(path.toString());
                }
            });
            if (!item.isAction()) {
                String code =
                        numbering.plan().find(item.id()).map(numbering::code).orElse("");
                byCode.putIfAbsent(code, item);
            }
        }
        byNumber.keySet().removeAll(several);
    }

    private static void collect(Item item, NodeId parent, SnapshotBuilder tree, List<Item> all) {
        tree.add(item.id(), parent, item.kind(), Attributes.NONE);
        all.add(item);
        item.children().forEach(child -> collect(child, item.id(), tree, all));
    }

    List<Item> top() {
        return top;
    }

    /** The item of that number; of actions only those whose number names all levels above. */
    Optional<Item> find(NumberPath number) {
        String text = number.toString();
        return Optional.ofNullable(byNumber.get(text)).or(() -> Optional.ofNullable(byCode.get(text)));
    }

    /** The objectives that may stand next to or below an item; all of them where there is none. */
    List<Item> near(@Nullable Item item) {
        List<Item> near = new ArrayList<>();
        if (item == null) {
            top.forEach(one -> objectives(one, near));
        } else {
            objectives(item.parent().orElse(item), near);
        }
        return near;
    }

    private static void objectives(Item item, List<Item> found) {
        if (!item.isAction()) {
            found.add(item);
            item.children().forEach(child -> objectives(child, found));
        }
    }

    /** The objective on top that a word and an ordinal name: "Horizontal objective 2". */
    Optional<Item> find(Mark mark) {
        NumberPath number = mark.number();
        List<Item> alike = top.stream()
                .filter(item -> item.mark()
                        .flatMap(Mark::level)
                        .flatMap(word -> mark.level().map(other -> other.concept() == word.concept()))
                        .orElse(false))
                .toList();
        return alike.stream()
                .filter(item -> number != null
                        && number.equals(item.mark().map(Mark::ordinal).orElse(null)))
                .findFirst()
                .or(() -> alike.stream()
                        .filter(item ->
                                item.path().filter(path -> path.equals(number)).isPresent())
                        .findFirst());
    }
}
