package org.doelenboom.exchange.internal.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.exchange.ImportReport;
import org.doelenboom.api.exchange.Place;
import org.doelenboom.exchange.internal.draft.Leftovers;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.ParagraphStyle;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.schedule.ScheduleKeys;

/** Makes the plan and the report of what was found. */
final class PlanWriter {
    private final SnapshotBuilder plan;
    private final String language;
    private final Territory territory;
    private final SupportNotes support;
    private final Translations others;
    private final String otherLanguage;
    private final Map<NodeId, Integer> lines = new HashMap<>();

    PlanWriter(NodeId root, List<String> languages, Territory territory, SupportNotes support, Translations others) {
        Attributes header = Attributes.NONE.with(PlanKeys.LANGUAGES, languages);
        this.plan = new SnapshotBuilder(root, PlanKinds.PLAN, header).declare(PlanKinds.NAMESPACE);
        this.language = languages.get(0);
        this.territory = territory;
        this.support = support;
        this.others = others;
        this.otherLanguage = languages.get(1);
    }

    /** Where the nodes stand in the source. */
    Map<NodeId, Integer> lines() {
        return lines;
    }

    void header(Header header, String title) {
        NodeId root = plan.root();
        put(root, PlanKeys.TITLE, title);
        put(root, PlanKeys.PLAN_TYPE, header.type());
        put(root, PlanKeys.OWNER, header.owner());
        put(root, PlanKeys.TERRITORY, header.territory());
        plan.set(root, PlanKeys.ISSUED, header.issued());
        header.period().ifPresent(period -> {
            plan.set(root, PlanKeys.FIRST_YEAR, Optional.of(BigDecimal.valueOf(period.first())));
            plan.set(root, PlanKeys.LAST_YEAR, Optional.of(BigDecimal.valueOf(period.last())));
        });
        for (Territory.Neighbourhood one : territory.neighbourhoods()) {
            plan.add(one.id(), root, PlanKinds.NEIGHBOURHOOD, Attributes.NONE);
            put(one.id(), PlanKeys.TITLE, one.name());
            plan.set(one.id(), PlanKeys.EXTENSION, one.extension());
        }
    }

    void chapters(List<ChapterDraft> chapters, String planTitle) {
        for (ChapterDraft chapter : chapters) {
            NodeId id = add(plan.root(), PlanKinds.CHAPTER);
            put(id, PlanKeys.TITLE, chapter.title().isEmpty() ? planTitle : chapter.title());
            if (!chapter.title().isEmpty()) {
                other(id, PlanKeys.TITLE, chapter.line(), others.title(chapter.line(), Optional.empty()));
            }
            plan.set(id, PlanKeys.CHAPTER_KIND, Optional.of(chapter.kind()));
            plan.set(id, PlanKeys.NEIGHBOURHOODS, territory.namedIn(chapter.title()));
            for (ChapterDraft.Paragraph paragraph : chapter.paragraphs()) {
                NodeId node = add(id, PlanKinds.PARAGRAPH);
                put(node, PlanKeys.TEXT, paragraph.text());
                if (paragraph.style() != ParagraphStyle.PLAIN) {
                    plan.set(node, PlanKeys.STYLE, Optional.of(paragraph.style()));
                }
            }
        }
    }

    void glossary(List<Draft.GlossaryEntry> entries) {
        for (Draft.GlossaryEntry entry : entries) {
            NodeId id = add(plan.root(), PlanKinds.GLOSSARY_ENTRY);
            put(id, PlanKeys.TITLE, entry.term());
            put(id, PlanKeys.TEXT, entry.definition().toString());
            int line = entry.definition().line();
            others.entry(line).ifPresent(one -> {
                other(id, PlanKeys.TITLE, line, one.term());
                other(id, PlanKeys.TEXT, line, one.definition());
            });
            lines.put(id, line);
        }
    }

    void themes(List<Item> themes) {
        for (Item theme : themes) {
            plan.add(theme.id(), plan.root(), PlanKinds.THEME, Attributes.NONE);
            put(theme.id(), PlanKeys.TITLE, theme.title().toString());
            other(theme.id(), PlanKeys.TITLE, theme.line(), others.title(theme.line(), theme.path()));
            // A theme has no description of its own.
            theme.notes().addAll(0, theme.descriptions());
            notes(theme);
        }
    }

    void items(List<Item> top) {
        items(top, plan.root());
    }

    private void items(List<Item> items, NodeId parent) {
        for (Item item : items) {
            String title = item.title().toString();
            plan.add(item.id(), parent, item.kind(), Attributes.NONE);
            put(item.id(), PlanKeys.TITLE, title);
            other(item.id(), PlanKeys.TITLE, item.line(), others.title(item.line(), item.path()));
            String description =
                    item.descriptions().stream().map(TextBlock::toString).collect(Collectors.joining("\n"));
            put(item.id(), PlanKeys.DESCRIPTION, description);
            item.descriptions().stream()
                    .filter(block -> block.line() != item.line())
                    .forEach(block -> other(item.id(), PlanKeys.DESCRIPTION, item.line(), others.text(block.line())));
            plan.set(item.id(), PlanKeys.DELIVERY, item.delivery());
            plan.set(item.id(), ScheduleKeys.YEARS, item.years());
            plan.set(item.id(), PlanKeys.NEIGHBOURHOODS, territory.limitedTo(title));
            if (PlanKinds.isObjective(item.kind())) {
                plan.set(item.id(), PlanKeys.THEME, item.theme().map(Item::id));
            }
            roles(item);
            notes(item);
            items(item.children(), item.id());
        }
    }

    private void roles(Item item) {
        for (Role role : item.roles()) {
            NodeId id = add(item.id(), PlanKinds.PARTY_ROLE);
            put(id, PlanKeys.TEXT, role.text());
            plan.set(id, PlanKeys.ROLE, Optional.of(role.role()));
            plan.set(id, PlanKeys.NOT_IN_CALL, support.isNotInCall(role.text().toString()));
        }
    }

    private void notes(Item item) {
        for (TextBlock legend : item.legends()) {
            put(add(item.id(), PlanKinds.NOTE), PlanKeys.TEXT, legend);
        }
        for (TextBlock note : item.notes()) {
            NodeId id = add(item.id(), PlanKinds.NOTE);
            put(id, PlanKeys.TEXT, note);
            plan.set(id, PlanKeys.NOT_IN_CALL, support.isNotInCall(note.toString()));
        }
    }

    void findings(List<Draft.Finding> findings) {
        Map<String, NodeId> known = new HashMap<>();
        for (Draft.Finding finding : findings) {
            String text = finding.text().toString();
            NodeId id = known.get(text);
            if (id == null) {
                id = add(plan.root(), PlanKinds.FINDING);
                put(id, PlanKeys.TEXT, finding.text());
                known.put(text, id);
            }
            NodeId written = id;
            finding.objective().ifPresent(item -> concerns(written, item.id()));
        }
    }

    /** The same words below two objectives are one finding on both. */
    private void concerns(NodeId finding, NodeId objective) {
        List<NodeId> all = new ArrayList<>(plan.get(finding, PlanKeys.CONCERNS));
        if (!all.contains(objective)) {
            all.add(objective);
            plan.set(finding, PlanKeys.CONCERNS, List.copyOf(all));
        }
    }

    ImportDraft finish(Questions asked, List<Draft.Unplaced> unplaced, List<Group> groups) {
        Snapshot read = plan.build();
        Numbering numbering = new Numbering(read);
        List<ImportReport.Question> questions =
                asked.list(plan.root(), id -> read.find(id).map(numbering::code).orElse(""));
        questions.forEach(question -> Leftovers.question(plan, question, alternative(question)));
        List<ImportReport.NotPlaced> notPlaced = unplaced.stream()
                .map(line -> new ImportReport.NotPlaced(
                        Place.line(line.line()), line.text(), line.reason().message()))
                .toList();
        notPlaced.forEach(line -> Leftovers.unplaced(plan, line));
        List<ImportReport.LevelWord> mapping = groups.stream()
                .map(group -> new ImportReport.LevelWord(group.source(), group.kind()))
                .toList();
        return Leftovers.draft(plan, mapping, questions, notPlaced);
    }

    private Optional<Map.Entry<String, Value>> alternative(ImportReport.Question question) {
        if (!TextDrift.RULES.contains(question.rule()) || question.other().isEmpty()) {
            return Optional.empty();
        }
        BilingualText taken = plan.get(question.node(), PlanKeys.TITLE).put(language, question.other());
        return Optional.of(Map.entry(PlanKeys.TITLE.name(), new Value.Texts(taken)));
    }

    private NodeId add(NodeId parent, KindId kind) {
        return plan.add(parent, kind, Attributes.NONE);
    }

    /** What is being made, for the parts that others write. */
    SnapshotBuilder plan() {
        return plan;
    }

    private void put(NodeId node, Key<BilingualText> key, TextBlock text) {
        put(node, key, text.toString());
        other(node, key, text.line(), others.text(text.line()));
    }

    /** The same in the other language, behind what is there in it already. */
    private void other(NodeId node, Key<BilingualText> key, int line, String text) {
        lines.putIfAbsent(node, line);
        if (!text.isEmpty()) {
            BilingualText there = plan.get(node, key);
            String before = there.in(otherLanguage);
            plan.set(node, key, there.put(otherLanguage, before.isEmpty() ? text : before + "\n" + text));
        }
    }

    void put(NodeId node, Key<BilingualText> key, String text) {
        plan.set(node, key, BilingualText.of(language, text));
    }
}
