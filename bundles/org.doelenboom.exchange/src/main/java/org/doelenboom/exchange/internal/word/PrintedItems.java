package org.doelenboom.exchange.internal.word;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.schedule.ScheduleKeys;

/** The chapters of objectives: each heading or line with a code is an item, what stands below it is the item's. */
final class PrintedItems {
    private static final Pattern ACTION = Pattern.compile("A(\\d{1,3})[\\t ]+(.*)", Pattern.DOTALL);
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final String BETWEEN = " \u00b7 ";
    private static final Map<String, KindId> LEVELS = Map.of(
            "level.generalObjective", PlanKinds.GENERAL_OBJECTIVE,
            "level.intermediateObjective", PlanKinds.INTERMEDIATE_OBJECTIVE,
            "level.operationalObjective", PlanKinds.OPERATIONAL_OBJECTIVE,
            "level.horizontalObjective", PlanKinds.HORIZONTAL_OBJECTIVE);

    private final PrintedDraft draft;
    private final PrintedWords words;
    private final PrintedLists lists;
    private final Map<NodeId, String> codes = new HashMap<>();

    /** The last objective of each depth of headings. */
    private final NodeId[] openAt = new NodeId[10];

    @Nullable
    private NodeId objective;

    @Nullable
    private NodeId item;

    /** The key of the label that stands over what follows; empty for none. */
    private String section = "";

    PrintedItems(PrintedDraft draft, PrintedWords words) {
        this.draft = draft;
        this.words = words;
        this.lists = new PrintedLists(draft, words);
    }

    /** The kind of objective whose badge and code a heading begins with. */
    static Optional<KindId> kind(String heading, PrintedWords words) {
        Matcher badge = PrintedPage.BADGE.matcher(heading);
        return badge.matches()
                ? LEVELS.entrySet().stream()
                        .filter(level -> words.says(badge.group(1), level.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                : Optional.empty();
    }

    boolean isOpen() {
        return item != null;
    }

    void close() {
        objective = null;
        item = null;
        section = "";
    }

    /** @return whether the heading is an objective's */
    boolean heading(PrintedPart.Heading heading) {
        String lead = draft.lead(heading.text());
        Optional<KindId> kind = kind(lead, words);
        Matcher badge = PrintedPage.BADGE.matcher(lead);
        if (kind.isPresent() && badge.matches()) {
            String code = badge.group(2);
            draft.level(badge.group(1), kind.get());
            NodeId made = open(heading, kind.get(), above(code));
            codes.put(made, code);
            draft.coded(code, made);
            title(made, heading.text());
            return true;
        }
        if (isOpen() && heading.level() > 1) {
            // Somebody wrote an objective in between.
            boolean low = heading.level() > 2;
            NodeId parent = openAt[heading.level() - 1] == null ? draft.root() : openAt[heading.level() - 1];
            NodeId made =
                    open(heading, low ? PlanKinds.OPERATIONAL_OBJECTIVE : PlanKinds.INTERMEDIATE_OBJECTIVE, parent);
            draft.set(made, PlanKeys.TITLE, heading.text());
            return true;
        }
        return false;
    }

    private NodeId open(PrintedPart.Heading heading, KindId kind, NodeId parent) {
        NodeId made = draft.add(parent, kind, heading.line());
        if (heading.grey()) {
            draft.set(made, PlanKeys.DELIVERY, Optional.of(DeliveryMode.OWN));
        }
        for (int depth = heading.level(); depth < openAt.length; depth++) {
            openAt[depth] = depth == heading.level() ? made : null;
        }
        objective = made;
        item = made;
        section = "";
        return made;
    }

    /** 4.0.1 stands below 4. */
    private NodeId above(String code) {
        String at = code;
        while (at.contains(".")) {
            at = at.substring(0, at.lastIndexOf('.'));
            Optional<NodeId> found = draft.item(at);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return draft.root();
    }

    private void title(NodeId node, BilingualText heading) {
        BilingualText title = BilingualText.EMPTY;
        for (String language : heading.languages()) {
            Matcher badge = PrintedPage.BADGE.matcher(heading.in(language));
            String text = badge.matches() ? Optional.ofNullable(badge.group(3)).orElse("") : heading.in(language);
            title = title.put(language, text.strip());
        }
        draft.set(node, PlanKeys.TITLE, title);
    }

    /** What stands below an objective or action. */
    void words(PrintedPart.Words part) {
        NodeId at = item;
        if (at == null) {
            return;
        }
        String lead = draft.lead(part.text());
        if (part.note()) {
            lists.note(at, part);
            return;
        }
        if (!part.bullet()) {
            Optional<String> label = words.which(lead, PrintedLists.LABELS);
            if (label.isPresent()) {
                section = label.get();
                item = section.equals("actions") && objective != null ? objective : at;
                return;
            }
            if (action(part, lead)) {
                return;
            }
            if (section.isEmpty() || section.equals("actions")) {
                below(at, part, lead);
                return;
            }
        }
        if (section.isEmpty() || section.equals("actions")) {
            draft.append(at, PlanKeys.DESCRIPTION, dashed(part.text()));
        } else {
            lists.point(at, section, part);
        }
    }

    private static BilingualText dashed(BilingualText text) {
        BilingualText dashed = text;
        for (String language : text.languages()) {
            dashed = dashed.put(language, "- " + text.in(language));
        }
        return dashed;
    }

    private boolean action(PrintedPart.Words part, String lead) {
        Matcher code = ACTION.matcher(lead);
        NodeId above = objective;
        if (above == null || !code.matches()) {
            return false;
        }
        NodeId made = draft.add(above, PlanKinds.ACTION, part.line());
        draft.level("A", PlanKinds.ACTION);
        draft.coded(codes.getOrDefault(above, "") + "/A" + code.group(1), made);
        BilingualText title = BilingualText.EMPTY;
        for (String language : part.text().languages()) {
            Matcher each = ACTION.matcher(part.text().in(language));
            title = title.put(
                    language, (each.matches() ? each.group(2) : part.text().in(language)).strip());
        }
        draft.set(made, PlanKeys.TITLE, title);
        if (part.grey()) {
            draft.set(made, PlanKeys.DELIVERY, Optional.of(DeliveryMode.OWN));
        }
        item = made;
        section = "";
        return true;
    }

    /** The line of facts, or the description. */
    private void below(NodeId at, PrintedPart.Words part, String lead) {
        List<Runnable> facts = new ArrayList<>();
        for (String fact : lead.split(BETWEEN, -1)) {
            fact(at, fact, part.line()).ifPresent(facts::add);
        }
        boolean all = facts.size() == lead.split(BETWEEN, -1).length;
        if (all && draft.get(at, PlanKeys.DESCRIPTION).isEmpty()) {
            facts.forEach(Runnable::run);
        } else {
            draft.append(at, PlanKeys.DESCRIPTION, part.text());
        }
    }

    private Optional<Runnable> fact(NodeId at, String fact, int line) {
        if (words.says(fact, "fact.delivery.own")) {
            return Optional.of(() -> draft.set(at, PlanKeys.DELIVERY, Optional.of(DeliveryMode.OWN)));
        }
        if (words.says(fact, "fact.delivery.call")) {
            return Optional.of(() -> draft.set(at, PlanKeys.DELIVERY, Optional.of(DeliveryMode.CALL)));
        }
        Optional<Runnable> places = words.value(fact, "fact.places")
                .map(names -> () -> draft.set(at, PlanKeys.NEIGHBOURHOODS, draft.places(names, line)));
        Optional<Runnable> responsible = words.value(fact, "fact.responsible")
                .map(name -> () -> draft.set(
                        at,
                        ScheduleKeys.RESPONSIBLE,
                        Optional.of(draft.named(
                                PlanKinds.PARTY,
                                BilingualText.of(draft.languages().get(0), name),
                                line))));
        Optional<Runnable> deadline = words.value(fact, "fact.deadline")
                .flatMap(PrintedItems::day)
                .map(day -> () -> draft.set(at, ScheduleKeys.DEADLINE, Optional.of(day)));
        return places.or(() -> responsible).or(() -> deadline);
    }

    private static Optional<LocalDate> day(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A table that somebody put between the items. */
    void grid(PrintedPart.Grid grid) {
        NodeId at = item;
        for (PrintedPart.Cells row : grid.rows()) {
            String text = PrintedChapters.line(row, draft);
            if (at == null) {
                draft.leave(row.line(), text, "table");
            } else {
                draft.set(
                        draft.add(at, PlanKinds.NOTE, row.line()),
                        PlanKeys.TEXT,
                        BilingualText.of(draft.languages().get(0), text));
            }
        }
    }
}
