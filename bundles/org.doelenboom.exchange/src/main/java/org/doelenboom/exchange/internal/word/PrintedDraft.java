package org.doelenboom.exchange.internal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.exchange.ImportReport;
import org.doelenboom.api.exchange.Place;
import org.doelenboom.api.text.Message;
import org.doelenboom.exchange.ExchangeMessages;
import org.doelenboom.exchange.internal.draft.Leftovers;
import org.doelenboom.exchange.internal.text.Recognition;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/** The plan that comes out of a printed document. For one document, on one thread. */
final class PrintedDraft {
    private static final String TITLE_DIFFERS = "T4";

    private final List<String> languages;
    private final SnapshotBuilder plan;
    private final Map<NodeId, Integer> lines = new HashMap<>();
    private final Map<String, NodeId> named = new HashMap<>();
    private final Map<String, NodeId> byCode = new LinkedHashMap<>();
    private final NavigableMap<Integer, NodeId> itemAt = new TreeMap<>();
    private final List<ImportReport.LevelWord> mapping = new ArrayList<>();
    private final List<ImportReport.Question> questions = new ArrayList<>();
    private final List<ImportReport.NotPlaced> notPlaced = new ArrayList<>();
    private final List<Runnable> last = new ArrayList<>();

    PrintedDraft(List<String> languages) {
        this.languages = languages;
        Attributes header = Attributes.NONE.with(PlanKeys.LANGUAGES, languages);
        this.plan = new SnapshotBuilder(NodeId.random(), PlanKinds.PLAN, header).declare(PlanKinds.NAMESPACE);
    }

    List<String> languages() {
        return languages;
    }

    NodeId root() {
        return plan.root();
    }

    NodeId add(NodeId parent, KindId kind, int line) {
        NodeId id = plan.add(parent, kind, Attributes.NONE);
        lines.put(id, line);
        return id;
    }

    <T> void set(NodeId node, Key<T> key, T value) {
        plan.set(node, key, value);
    }

    <T> T get(NodeId node, Key<T> key) {
        return plan.get(node, key);
    }

    /** The words in the document's first language that has some. */
    String lead(BilingualText text) {
        return text.first(languages);
    }

    /** More text behind what is there, each in its language. */
    void append(NodeId node, Key<BilingualText> key, BilingualText more) {
        BilingualText all = get(node, key);
        for (String language : more.languages()) {
            String before = all.in(language);
            all = all.put(language, before.isEmpty() ? more.in(language) : before + "\n" + more.in(language));
        }
        set(node, key, all);
    }

    // items by their codes

    void coded(String path, NodeId item) {
        byCode.putIfAbsent(path, item);
        itemAt.put(lines.getOrDefault(item, 0), item);
    }

    Optional<NodeId> item(String path) {
        return Optional.ofNullable(byCode.get(path));
    }

    Map<String, NodeId> items() {
        return byCode;
    }

    /** Codes with commas between them. */
    List<NodeId> items(String codes) {
        List<NodeId> found = new ArrayList<>();
        for (String code : codes.split("[,;]")) {
            item(code.strip()).ifPresent(found::add);
        }
        return found;
    }

    // neighbourhoods, themes and parties by their names

    /** The one of that name, made when it is first named; a later mention may add its name in another language. */
    NodeId named(KindId kind, BilingualText name, int line) {
        NodeId id = known(kind, name).orElseGet(() -> add(root(), kind, line));
        BilingualText title = get(id, PlanKeys.TITLE);
        for (String language : name.languages()) {
            named.putIfAbsent(key(kind, name.in(language)), id);
            title = title.has(language) ? title : title.put(language, name.in(language));
        }
        set(id, PlanKeys.TITLE, title);
        return id;
    }

    /** A name that stands once is the same in both languages. */
    BilingualText inAll(BilingualText name) {
        BilingualText all = name;
        for (String language : name.isEmpty() ? List.<String>of() : languages) {
            all = all.has(language) ? all : all.put(language, lead(name));
        }
        return all;
    }

    Optional<NodeId> known(KindId kind, BilingualText name) {
        return name.languages().stream()
                .map(language -> named.get(key(kind, name.in(language))))
                .filter(Objects::nonNull)
                .findFirst();
    }

    Optional<NodeId> known(KindId kind, String name) {
        return Optional.ofNullable(named.get(key(kind, name)));
    }

    private static String key(KindId kind, String name) {
        return kind + "/" + PrintedWords.folded(name);
    }

    /** The names of all of a kind, in whichever language, with whose they are. */
    Map<String, NodeId> names(KindId kind) {
        Map<String, NodeId> names = new LinkedHashMap<>();
        named.forEach((key, id) -> {
            if (key.startsWith(kind + "/")) {
                names.put(key.substring((kind + "/").length()), id);
            }
        });
        return names;
    }

    /** The neighbourhoods of names with commas between them, in the leading language. */
    List<NodeId> places(String names, int line) {
        List<NodeId> places = new ArrayList<>();
        for (String name : names.split(",")) {
            if (!name.isBlank()) {
                places.add(named(PlanKinds.NEIGHBOURHOOD, BilingualText.of(languages.get(0), name.strip()), line));
            }
        }
        return places;
    }

    // what a person has to look at

    void level(String badge, KindId kind) {
        ImportReport.LevelWord word = new ImportReport.LevelWord(badge, kind);
        if (!mapping.contains(word)) {
            mapping.add(word);
        }
    }

    void ask(Recognition.Open open) {
        questions.add(new ImportReport.Question(
                open.rule(), Place.line(open.line()), root(), open.text(), open.reading(), open.other()));
    }

    /** A table says another title than the heading. */
    void titleDiffers(NodeId item, int line, String code, BilingualText inTable) {
        questions.add(new ImportReport.Question(
                TITLE_DIFFERS, Place.line(line), item, code, lead(get(item, PlanKeys.TITLE)), lead(inTable)));
    }

    void leave(int line, String text, String reason) {
        notPlaced.add(new ImportReport.NotPlaced(
                Place.line(line), text, Message.of(ExchangeMessages.BUNDLE, "notPlaced." + reason)));
    }

    /** Done when the whole document was read. */
    void atEnd(Runnable work) {
        last.add(work);
    }

    /** A note of a reader, at the item beside which it stands. */
    void remark(int line, String text) {
        Map.Entry<Integer, NodeId> above = itemAt.floorEntry(line);
        NodeId beside = above == null ? root() : above.getValue();
        set(add(beside, PlanKinds.NOTE, line), PlanKeys.TEXT, BilingualText.of(languages.get(0), text));
    }

    Recognition.Read finish() {
        last.forEach(Runnable::run);
        new HashSet<>(named.values()).forEach(id -> set(id, PlanKeys.TITLE, inAll(get(id, PlanKeys.TITLE))));
        questions.forEach(question -> Leftovers.question(plan, question, alternative(question)));
        notPlaced.forEach(line -> Leftovers.unplaced(plan, line));
        return new Recognition.Read(Leftovers.draft(plan, mapping, questions, notPlaced), lines);
    }

    private Optional<Map.Entry<String, Value>> alternative(ImportReport.Question question) {
        if (!question.rule().equals(TITLE_DIFFERS)) {
            return Optional.empty();
        }
        BilingualText title = get(question.node(), PlanKeys.TITLE).put(languages.get(0), question.other());
        return Optional.of(Map.entry(PlanKeys.TITLE.name(), new Value.Texts(title)));
    }
}
