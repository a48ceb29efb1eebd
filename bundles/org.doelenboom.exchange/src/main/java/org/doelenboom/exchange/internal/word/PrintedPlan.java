package org.doelenboom.exchange.internal.word;

import java.util.List;
import java.util.Optional;
import org.doelenboom.exchange.internal.text.Recognition;

/**
 * Reads the plan document that the program prints, by what a person sees in it: the headings of its chapters, the badges and codes
 * of its objectives, the labels over its lists, the headings of its tables. What somebody wrote in between stays, as a note, a
 * paragraph or an objective.
 */
final class PrintedPlan {
    private enum Chapter {
        FRONT,
        TEXT,
        LEVELS,
        PLACES,
        GLOSSARY,
        ITEMS,
        YEARS,
        BUDGET,
        PROJECTS,
        PARTIES
    }

    /** The chapters that the program heads itself. */
    private enum Known {
        LEVELS(Chapter.LEVELS, "levels"),
        PLACES(Chapter.PLACES, "places.themes", "places", "themes"),
        GLOSSARY(Chapter.GLOSSARY, "glossary"),
        YEARS(Chapter.YEARS, "years"),
        BUDGET(Chapter.BUDGET, "budget"),
        PROJECTS(Chapter.PROJECTS, "projects"),
        PARTIES(Chapter.PARTIES, "parties");

        private final Chapter chapter;
        private final List<String> keys;

        Known(Chapter chapter, String... keys) {
            this.chapter = chapter;
            this.keys = List.of(keys);
        }
    }

    private static final PrintedWords WORDS = new PrintedWords();

    private final PrintedDraft draft;
    private final PrintedWords words = WORDS;
    private final PrintedHead head;
    private final PrintedChapters chapters;
    private final PrintedItems items;
    private final PrintedTables tables;
    private final PrintedBudget budget;
    private final PrintedProjects projects;
    private Chapter chapter = Chapter.FRONT;
    private PrintedChapters.Place place = PrintedChapters.Place.BEFORE_ALL;

    private PrintedPlan(List<String> languages) {
        draft = new PrintedDraft(languages);
        head = new PrintedHead(draft, words);
        chapters = new PrintedChapters(draft, words);
        items = new PrintedItems(draft, words);
        tables = new PrintedTables(draft, words);
        budget = new PrintedBudget(draft, words);
        projects = new PrintedProjects(draft, words);
    }

    /**
     * @param open asked beside what the document itself leaves open
     * @param remarks whether notes in the margin stay as notes
     * @return empty where the document is none that the program printed
     */
    static Optional<Recognition.Read> read(
            String fileName,
            WordDocument document,
            Recognition recognition,
            List<Recognition.Open> open,
            boolean remarks) {
        List<String> languages = PrintedPage.languages(document.blocks(), WORDS);
        if (languages.isEmpty()) {
            return Optional.empty();
        }
        PrintedPlan plan = new PrintedPlan(languages);
        open.forEach(plan.draft::ask);
        if (document.macros()) {
            plan.draft.leave(1, "vbaProject.bin", "macros");
        }
        PrintedPage.parts(document, languages, recognition).forEach(plan::part);
        plan.head.read(fileName);
        List<Remarks.Comment> comments = remarks ? document.remarks().comments() : List.of();
        comments.forEach(comment -> {
            String writer = comment.writer().isEmpty() ? "" : comment.writer() + ": ";
            plan.draft.remark(comment.paragraph(), writer + comment.text().replace('\n', ' '));
        });
        return Optional.of(plan.draft.finish());
    }

    private void part(PrintedPart part) {
        if (part instanceof PrintedPart.Heading heading) {
            heading(heading);
        } else if (part instanceof PrintedPart.Words text) {
            words(text);
        } else if (part instanceof PrintedPart.Grid grid) {
            grid(grid);
        }
    }

    private void heading(PrintedPart.Heading heading) {
        Optional<Known> known = known(heading);
        if (known.isPresent()) {
            enter(known.get().chapter);
            return;
        }
        boolean below = chapter == Chapter.BUDGET || chapter == Chapter.PROJECTS || chapter == Chapter.YEARS;
        if (below && heading.level() > 1) {
            switch (chapter) {
                case BUDGET -> budget.heading(heading);
                case PROJECTS -> projects.heading(heading);
                default -> {
                    // Over a table of years stands the title of an objective.
                }
            }
        } else if (items.heading(heading)) {
            chapter = Chapter.ITEMS;
            place = PrintedChapters.Place.BEHIND;
            chapters.close();
        } else if (chapter == Chapter.TEXT && heading.level() > 1) {
            chapters.heading(heading);
        } else {
            enter(Chapter.TEXT);
            chapters.open(heading, place);
        }
    }

    private Optional<Known> known(PrintedPart.Heading heading) {
        String lead = draft.lead(heading.text());
        for (Known one : Known.values()) {
            boolean again = chapter == one.chapter && one != Known.PLACES;
            if (heading.level() == 1 && !again && words.which(lead, one.keys).isPresent()) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private void enter(Chapter next) {
        chapter = next;
        items.close();
        chapters.close();
        boolean first = next != Chapter.TEXT && place == PrintedChapters.Place.BEFORE_ALL;
        place = first ? PrintedChapters.Place.BEFORE_ITEMS : place;
    }

    private void words(PrintedPart.Words text) {
        String lead = draft.lead(text.text());
        switch (chapter) {
            case FRONT -> head.line(text);
            case TEXT -> chapters.words(text);
            case ITEMS -> items.words(text);
            case BUDGET -> budget.words(text);
            case PROJECTS -> projects.words(text);
            default -> {
                boolean furniture =
                        words.says(lead, "years.own") || words.says(lead, "places") || words.says(lead, "themes");
                if (!furniture) {
                    chapters.words(text);
                }
            }
        }
    }

    private void grid(PrintedPart.Grid grid) {
        boolean read =
                switch (chapter) {
                        // What the letters and colours mean follows from the plan.
                    case LEVELS -> true;
                    case PLACES -> tables.places(grid);
                    case GLOSSARY -> tables.glossary(grid);
                    case YEARS -> tables.years(grid);
                    case PARTIES -> tables.parties(grid);
                    default -> false;
                };
        if (read) {
            return;
        }
        switch (chapter) {
            case BUDGET -> budget.grid(grid);
            case PROJECTS -> projects.grid(grid);
            case ITEMS -> items.grid(grid);
            default -> chapters.grid(grid);
        }
    }
}
