package org.doelenboom.access.internal.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doelenboom.access.AccessModule;
import org.doelenboom.access.week.WeekWords;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.plan.PlanKeys;

/** Texts in each of the document's languages. */
record Both(Snapshot plan, ReportWriter out) {
    BilingualText say(String key, Object... arguments) {
        return out.words(AccessModule.message(key, arguments));
    }

    /** The column heads with these keys. */
    List<BilingualText> heads(String... keys) {
        return java.util.Arrays.stream(keys).map(this::say).toList();
    }

    /** What is put together anew in each language. */
    BilingualText each(Function<WeekWords, String> text) {
        BilingualText both = BilingualText.EMPTY;
        for (String language : out.languages()) {
            both = both.put(language, text.apply(new WeekWords(language, message -> out.words(message)
                    .in(language))));
        }
        return both;
    }

    /** What an item is called; empty where it is gone. */
    BilingualText name(NodeId item) {
        return plan.find(item)
                .map(node -> node.get(PlanKeys.TITLE).isEmpty() ? node.get(PlanKeys.TEXT) : node.get(PlanKeys.TITLE))
                .orElse(BilingualText.EMPTY);
    }

    BilingualText name(Optional<NodeId> item) {
        return item.map(this::name).orElse(BilingualText.EMPTY);
    }

    /** The names of items with commas between them. */
    BilingualText names(List<NodeId> items) {
        return each(words -> String.join(
                ", ",
                items.stream()
                        .map(item -> name(item).first(List.of(words.language())))
                        .filter(name -> !name.isEmpty())
                        .toList()));
    }
}
