package org.doelenboom.exchange.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.exchange.ImportReport;
import org.doelenboom.api.exchange.Place;
import org.doelenboom.api.text.Message;
import org.doelenboom.exchange.ExchangeMessages;
import org.doelenboom.exchange.internal.draft.Leftovers;
import org.doelenboom.exchange.internal.sheet.Row;
import org.doelenboom.exchange.internal.sheet.Sheet;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/** The plan that comes out of tables, and what there is to say about it. */
final class TablePlan {
    /** What a person could take instead: an attribute and its value. */
    record Other(Key<?> key, Value value) {}

    private final SnapshotBuilder plan;
    private final List<String> languages;
    private final Map<String, NodeId> named = new LinkedHashMap<>();
    private final Map<NodeId, KindId> kindOfNamed = new LinkedHashMap<>();
    private final Map<NodeId, BilingualText> titleOfNamed = new HashMap<>();
    private final List<ImportReport.LevelWord> mapping = new ArrayList<>();
    private final List<ImportReport.Question> questions = new ArrayList<>();
    private final Map<Integer, Other> others = new HashMap<>();
    private final List<ImportReport.NotPlaced> notPlaced = new ArrayList<>();
    private final List<Runnable> last = new ArrayList<>();

    TablePlan(List<String> languages) {
        this.languages = languages;
        Attributes header = Attributes.NONE.with(PlanKeys.LANGUAGES, languages);
        this.plan = new SnapshotBuilder(NodeId.random(), PlanKinds.PLAN, header).declare(PlanKinds.NAMESPACE);
    }

    NodeId root() {
        return plan.root();
    }

    SnapshotBuilder builder() {
        return plan;
    }

    /** The language of what has no language of its own. */
    String language() {
        return languages.get(0);
    }

    BilingualText text(String written) {
        return BilingualText.of(language(), written);
    }

    NodeId add(NodeId parent, KindId kind) {
        return plan.add(parent, kind, Attributes.NONE);
    }

    <T> void set(NodeId node, Key<T> key, T value) {
        plan.set(node, key, value);
    }

    <T> T get(NodeId node, Key<T> key) {
        return plan.get(node, key);
    }

    /** The neighbourhood, theme or party of that name, made when it is first named. */
    NodeId named(KindId kind, String name) {
        return named(kind, text(name));
    }

    NodeId named(KindId kind, BilingualText name) {
        NodeId found = null;
        for (String language : name.languages()) {
            NodeId known = named.get(kind + "/" + Words.plain(name.in(language)));
            found = found == null ? known : found;
        }
        NodeId id = found == null ? NodeId.random() : found;
        kindOfNamed.putIfAbsent(id, kind);
        BilingualText whole = titleOfNamed.getOrDefault(id, BilingualText.EMPTY);
        for (String language : name.languages()) {
            named.putIfAbsent(kind + "/" + Words.plain(name.in(language)), id);
            whole = whole.has(language)
                            || found != null
                                    && !whole.isEmpty()
                                    && name.languages().size() == 1
                    ? whole
                    : whole.put(language, name.in(language));
        }
        titleOfNamed.put(id, whole);
        return id;
    }

    /** Whether such a thing was named yet. */
    boolean isNamed(KindId kind, String name) {
        return named.containsKey(kind + "/" + Words.plain(name));
    }

    void note(NodeId item, String heading, String written) {
        NodeId note = add(item, PlanKinds.NOTE);
        set(note, PlanKeys.TEXT, text(heading.isEmpty() ? written : heading + ": " + written));
    }

    void level(String heading, KindId kind) {
        ImportReport.LevelWord word = new ImportReport.LevelWord(heading, kind);
        if (!mapping.contains(word)) {
            mapping.add(word);
        }
    }

    void ask(String rule, Sheet sheet, Row row, NodeId about, String text, String reading, String other) {
        questions.add(new ImportReport.Question(rule, place(sheet, row), about, text, reading, other));
    }

    void ask(String rule, Sheet sheet, Row row, NodeId about, String text, String reading, String other, Other taken) {
        others.put(questions.size(), taken);
        ask(rule, sheet, row, about, text, reading, other);
    }

    void leave(Sheet sheet, Row row, String reason, Object... arguments) {
        leave(place(sheet, row), row.whole(), reason, arguments);
    }

    void leave(Place place, String text, String reason, Object... arguments) {
        notPlaced.add(new ImportReport.NotPlaced(
                place, text, Message.of(ExchangeMessages.BUNDLE, "notPlaced." + reason, arguments)));
    }

    /** Done when all rows were read. */
    void atEnd(Runnable work) {
        last.add(work);
    }

    static Place place(Sheet sheet, Row row) {
        return new Place(sheet.name(), row.number());
    }

    ImportDraft finish() {
        last.forEach(Runnable::run);
        kindOfNamed.forEach((id, kind) -> {
            if (!plan.has(id)) {
                plan.add(id, plan.root(), kind, Attributes.NONE);
            }
            plan.set(id, PlanKeys.TITLE, titleOfNamed.getOrDefault(id, BilingualText.EMPTY));
        });
        for (int i = 0; i < questions.size(); i++) {
            Leftovers.question(
                    plan,
                    questions.get(i),
                    Optional.ofNullable(others.get(i))
                            .map(other -> Map.entry(other.key().name(), other.value())));
        }
        notPlaced.forEach(line -> Leftovers.unplaced(plan, line));
        return Leftovers.draft(plan, mapping, questions, notPlaced);
    }
}
