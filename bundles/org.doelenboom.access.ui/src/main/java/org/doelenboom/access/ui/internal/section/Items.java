package org.doelenboom.access.ui.internal.section;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doelenboom.access.AccessModule;
import org.doelenboom.access.week.WeekWords;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.PlanContext;
import org.doelenboom.ui.SectionContext;

/** What the module's sections say and offer in the same way. */
public final class Items {
    private Items() {}

    /** The label of one of the module's attributes. */
    static Message label(String attribute) {
        return AccessModule.message("attribute." + attribute);
    }

    /** The items of some kinds that stand directly below the plan. */
    static List<NodeId> top(PlanContext context, KindId... kinds) {
        List<KindId> wanted = List.of(kinds);
        return context.plan().children(context.plan().root()).stream()
                .filter(child -> wanted.contains(child.kind()))
                .map(Node::id)
                .toList();
    }

    /** The items of a kind below the section's item. */
    static List<Node> below(SectionContext context, KindId kind) {
        return context.current()
                .map(node -> context.plan().children(node).stream()
                        .filter(child -> child.kind().equals(kind))
                        .toList())
                .orElse(List.of());
    }

    /** Hours, days and languages in the user's words. */
    public static WeekWords words(PlanContext context) {
        return new WeekWords(context.locale().getLanguage(), context::text);
    }

    /** The names of linked items, those that are gone left out. */
    static String names(PlanContext context, List<NodeId> items) {
        return items.stream()
                .filter(item -> context.plan().find(item).isPresent())
                .map(context::name)
                .collect(Collectors.joining(", "));
    }

    /** What the section's item holds, in words; empty where it holds nothing. */
    static <T> String word(SectionContext context, Key<java.util.Optional<T>> key, Function<T, Message> label) {
        return context.current()
                .flatMap(node -> node.get(key))
                .map(value -> context.text(label.apply(value)))
                .orElse("");
    }

    /** The parts that are not empty, with a dot between them. */
    static String essence(String... parts) {
        return java.util.Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
