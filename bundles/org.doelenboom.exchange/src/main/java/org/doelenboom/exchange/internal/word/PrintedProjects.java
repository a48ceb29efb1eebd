package org.doelenboom.exchange.internal.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.project.ProjectKeys;

/** The chapter on the projects: a heading each, below it who carries it, with whom, for what and for how much. */
final class PrintedProjects {
    private static final List<String> SECTIONS = List.of(
            "projects.carriers", "projects.partners", "projects.serves", "evaluation.self", "evaluation.referent");

    private final PrintedDraft draft;
    private final PrintedWords words;
    private String section = "";

    @Nullable
    private NodeId project;

    PrintedProjects(PrintedDraft draft, PrintedWords words) {
        this.draft = draft;
        this.words = words;
    }

    void heading(PrintedPart.Heading heading) {
        Optional<String> named = words.which(draft.lead(heading.text()), SECTIONS);
        if (named.isPresent() && project != null) {
            section = named.get();
            return;
        }
        NodeId made = draft.add(draft.root(), ProjectKeys.PROJECT, heading.line());
        draft.set(made, PlanKeys.TITLE, heading.text());
        project = made;
        section = "";
    }

    void words(PrintedPart.Words part) {
        NodeId open = project;
        String lead = draft.lead(part.text());
        if (open == null) {
            draft.leave(part.line(), lead, "noPlace");
            return;
        }
        // Partners of a project and of an objective are the same word: here, the bullets tell.
        Optional<String> label = part.bullet() ? Optional.empty() : words.which(lead, SECTIONS);
        if (label.isPresent()) {
            section = label.get();
            return;
        }
        if (!part.bullet() && isTitle(open, lead)) {
            return;
        }
        switch (section) {
            case "projects.carriers" -> party(open, ProjectKeys.CARRIERS, part);
            case "projects.partners" -> party(open, ProjectKeys.PARTNERS, part);
            case "projects.serves" -> draft.atEnd(() -> draft.set(open, ProjectKeys.SERVES, draft.items(lead)));
            case "evaluation.self" -> draft.append(open, ProjectKeys.SELF_EVALUATION, part.text());
            case "evaluation.referent" -> draft.append(open, ProjectKeys.REFERENT_NOTE, part.text());
            default -> about(open, part, lead);
        }
    }

    /** The table of amounts is named after its project. */
    private boolean isTitle(NodeId open, String text) {
        return PrintedWords.plain(draft.lead(draft.get(open, PlanKeys.TITLE))).equals(PrintedWords.plain(text));
    }

    private void about(NodeId open, PrintedPart.Words part, String lead) {
        Optional<String> places = words.value(lead, "fact.places");
        if (places.isPresent() && draft.get(open, PlanKeys.DESCRIPTION).isEmpty()) {
            draft.set(open, PlanKeys.NEIGHBOURHOODS, draft.places(places.get(), part.line()));
        } else {
            draft.append(open, PlanKeys.DESCRIPTION, part.text());
        }
    }

    private void party(NodeId open, Key<List<NodeId>> key, PrintedPart.Words part) {
        BilingualText name = part.text();
        // The parties stand further on, with their names in both languages.
        draft.atEnd(() -> {
            List<NodeId> all = new ArrayList<>(draft.get(open, key));
            all.add(draft.named(PlanKinds.PARTY, name, part.line()));
            draft.set(open, key, all);
        });
    }

    void grid(PrintedPart.Grid grid) {
        NodeId open = project;
        section = "";
        if (open == null || !words.says(draft.lead(grid.heading().cell(0)), "projects.year")) {
            grid.rows().forEach(row -> draft.leave(row.line(), PrintedChapters.line(row, draft), "table"));
            return;
        }
        Map<Integer, BigDecimal> amounts = new TreeMap<>();
        for (PrintedPart.Cells row : grid.below()) {
            String year = draft.lead(row.cell(0)).strip();
            PrintedBudget.amount(draft.lead(row.cell(1)))
                    .filter(any -> year.matches("\\d{4}"))
                    .ifPresentOrElse(
                            amount -> amounts.put(Integer.valueOf(year), amount),
                            () -> draft.leave(row.line(), PrintedChapters.line(row, draft), "table"));
        }
        draft.set(open, ProjectKeys.AMOUNT_BY_YEAR, amounts);
    }
}
