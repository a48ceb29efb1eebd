package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.exchange.ImportReport;
import org.doelenboom.api.exchange.Place;
import org.doelenboom.api.text.Nullable;

/** Collects what a person has to look at. What was taken is worked out at the end, when levels and codes are known. */
final class Questions {
    private record Open(
            String rule,
            int line,
            @Nullable NodeId about,
            String text,
            Function<Function<NodeId, String>, String> reading,
            Supplier<String> other) {}

    private final List<Open> open = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();

    void ask(String rule, Item item, String text, Supplier<String> reading, Supplier<String> other) {
        add(new Open(rule, item.line(), item.id(), text, codes -> reading.get(), other));
    }

    /** About the plan as a whole. */
    void ask(String rule, int line, String text, String reading, String other) {
        add(new Open(rule, line, null, text, codes -> reading, () -> other));
    }

    /** About another node than an item. */
    void ask(String rule, int line, NodeId about, String text, String reading, String other) {
        add(new Open(rule, line, about, text, codes -> reading, () -> other));
    }

    /** About an item, but not at its own line. */
    void ask(String rule, int line, Item item, String text, String reading, String other) {
        add(new Open(rule, line, item.id(), text, codes -> reading, () -> other));
    }

    /** The number in the source is not the one that the item gets from its place. */
    void askNumber(String rule, Item item) {
        String number = item.path().map(NumberPath::toString).orElse("");
        add(new Open(rule, item.line(), item.id(), item.written(), codes -> codes.apply(item.id()), () -> number));
    }

    /** Whether the rule asked about the item. */
    boolean isAsked(String rule, Item item) {
        return asked.contains(rule + item.id());
    }

    private void add(Open question) {
        if (question.about() != null) {
            asked.add(question.rule() + question.about());
        }
        open.add(question);
    }

    /**
     * In the order of the source.
     *
     * @param codes the code of an item of the plan
     */
    List<ImportReport.Question> list(NodeId root, Function<NodeId, String> codes) {
        return open.stream()
                .sorted(Comparator.comparingInt(Open::line).thenComparing(Open::rule))
                .map(question -> new ImportReport.Question(
                        question.rule(),
                        Place.line(question.line()),
                        question.about() == null ? root : question.about(),
                        question.text(),
                        question.reading().apply(codes),
                        question.other().get()))
                // A number that its place gives too leaves nothing to ask.
                .filter(question ->
                        !question.rule().equals("S2") || !question.reading().equals(question.other()))
                .toList();
    }
}
