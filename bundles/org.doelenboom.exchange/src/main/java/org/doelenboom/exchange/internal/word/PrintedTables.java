package org.doelenboom.exchange.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.PartyForm;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.schedule.ScheduleKeys;

/** The tables that stand for themselves: neighbourhoods, themes, glossary, years and parties. */
final class PrintedTables {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern CODED = Pattern.compile("(A\\d{1,3}|\\d+(?:\\.\\d+)*)(?:\\s+(.*))?", Pattern.DOTALL);

    private final PrintedDraft draft;
    private final PrintedWords words;

    PrintedTables(PrintedDraft draft, PrintedWords words) {
        this.draft = draft;
        this.words = words;
    }

    private String text(PrintedPart.Cells row, int column) {
        return draft.lead(row.cell(column)).strip();
    }

    /** @return whether it is the table of neighbourhoods or of themes */
    boolean places(PrintedPart.Grid grid) {
        String first = text(grid.heading(), 0);
        if (words.says(first, "places.name")) {
            for (PrintedPart.Cells row : grid.below()) {
                NodeId place = draft.named(PlanKinds.NEIGHBOURHOOD, row.cell(0), row.line());
                draft.set(place, PlanKeys.CODE, text(row, 1));
                draft.set(place, PlanKeys.EXTENSION, words.says(text(row, 2), "places.extension"));
            }
            return true;
        }
        if (words.says(first, "themes.name")) {
            grid.below().forEach(this::theme);
            return true;
        }
        return false;
    }

    private void theme(PrintedPart.Cells row) {
        NodeId theme = draft.named(PlanKinds.THEME, row.cell(0), row.line());
        List<String> labels = new ArrayList<>();
        for (String label : text(row, 2).split(";")) {
            if (!label.isBlank()) {
                labels.add(label.strip());
            }
        }
        draft.set(theme, PlanKeys.BUDGET_LABELS, labels);
        // The objectives come further on.
        draft.atEnd(
                () -> draft.items(text(row, 1)).forEach(item -> draft.set(item, PlanKeys.THEME, Optional.of(theme))));
    }

    boolean glossary(PrintedPart.Grid grid) {
        if (!words.says(text(grid.heading(), 0), "glossary.term")) {
            return false;
        }
        for (PrintedPart.Cells row : grid.below()) {
            NodeId entry = draft.add(draft.root(), PlanKinds.GLOSSARY_ENTRY, row.line());
            draft.set(entry, PlanKeys.TITLE, draft.inAll(row.cell(0)));
            draft.set(entry, PlanKeys.TEXT, row.cell(1));
        }
        return true;
    }

    boolean parties(PrintedPart.Grid grid) {
        if (!words.says(text(grid.heading(), 0), "parties.name")) {
            return false;
        }
        for (PrintedPart.Cells row : grid.below()) {
            NodeId party = draft.named(PlanKinds.PARTY, row.cell(0), row.line());
            for (PartyForm form : PartyForm.values()) {
                if (words.says(text(row, 1), "parties.form." + form.name().toLowerCase(Locale.ROOT))) {
                    draft.set(party, PlanKeys.PARTY_FORM, Optional.of(form));
                }
            }
        }
        return true;
    }

    // years

    /** @return whether some of its columns are years */
    boolean years(PrintedPart.Grid grid) {
        Map<Integer, Integer> years = new TreeMap<>();
        for (int i = 0; i < grid.heading().cells().size(); i++) {
            String heading = text(grid.heading(), i);
            if (YEAR.matcher(heading).matches()) {
                years.put(i, Integer.valueOf(heading));
            }
        }
        if (years.isEmpty()) {
            return false;
        }
        String objective = "";
        for (PrintedPart.Cells row : grid.below()) {
            String path = "";
            for (int i = 0; i < row.cells().size(); i++) {
                Matcher code = CODED.matcher(text(row, i));
                if (years.containsKey(i) || !code.matches()) {
                    continue;
                }
                boolean action = code.group(1).startsWith("A");
                objective = action ? objective : code.group(1);
                path = action ? action(objective, code) : objective;
                compare(path, row, row.cell(i));
            }
            mark(path, row, years);
        }
        return true;
    }

    /** The action of that number below the objective that is open; one of another objective where only the words fit. */
    private String action(String objective, Matcher code) {
        String near = objective + "/" + code.group(1);
        String title = PrintedWords.plain(Optional.ofNullable(code.group(2)).orElse(""));
        Optional<NodeId> found = draft.item(near);
        if (found.filter(id -> isTitled(id, title)).isPresent()) {
            return near;
        }
        return draft.items().entrySet().stream()
                .filter(one -> one.getKey().endsWith("/" + code.group(1)) && isTitled(one.getValue(), title))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(near);
    }

    private boolean isTitled(NodeId item, String title) {
        return PrintedWords.plain(draft.lead(draft.get(item, PlanKeys.TITLE))).equals(title);
    }

    private void compare(String path, PrintedPart.Cells row, BilingualText cell) {
        BilingualText title = BilingualText.EMPTY;
        for (String language : cell.languages()) {
            Matcher code = CODED.matcher(cell.in(language).strip());
            title = title.put(
                    language,
                    code.matches() ? Optional.ofNullable(code.group(2)).orElse("") : cell.in(language));
        }
        BilingualText inTable = title;
        draft.item(path)
                .filter(item -> !isTitled(item, PrintedWords.plain(draft.lead(inTable))))
                .ifPresent(item -> draft.titleDiffers(item, row.line(), path, inTable));
    }

    private void mark(String path, PrintedPart.Cells row, Map<Integer, Integer> years) {
        List<Integer> marked = new ArrayList<>();
        years.forEach((column, year) -> {
            if (!text(row, column).isEmpty()) {
                marked.add(year);
            }
        });
        Optional<NodeId> item = draft.item(path);
        if (item.isEmpty()) {
            draft.leave(row.line(), PrintedChapters.line(row, draft), "table");
        } else if (!marked.isEmpty()) {
            draft.set(item.get(), ScheduleKeys.YEARS, marked);
        }
    }
}
