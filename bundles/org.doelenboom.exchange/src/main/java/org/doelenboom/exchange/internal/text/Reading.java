package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.ChapterKind;
import org.doelenboom.plan.ParagraphStyle;

/** The way of one document from its text to a plan. Used once, on one thread. */
final class Reading {
    /** As many as the largest plan that the product is made for has items; each line may become one. */
    private static final int MOST_LINES = 100_000;

    private static final int MOST_MARKS = 200_000;

    private final String fileName;
    private final List<SourceLine> source;
    private final boolean guessed;
    private final Map<String, KindId> levels;
    private final WordTable words;
    private final Questions questions = new Questions();
    private final Draft draft = new Draft();
    private final List<Item> items = new ArrayList<>();

    /** The items in the order of their headings; some headings come again. */
    private final List<Item> met = new ArrayList<>();

    private final Map<Piece, Item> itemOf = new IdentityHashMap<>();

    Reading(String fileName, TextDecoder.Decoded decoded, Map<String, KindId> levels, WordTable words) {
        this(fileName, LineReader.read(decoded.text()), decoded.guessed(), levels, words);
    }

    /** @param guessed whether letters may have been misread */
    Reading(String fileName, List<SourceLine> source, boolean guessed, Map<String, KindId> levels, WordTable words) {
        this.fileName = fileName;
        this.source = source;
        this.guessed = guessed;
        this.levels = levels;
        this.words = words;
    }

    /** For what the format itself leaves open, before it is read. */
    Questions questions() {
        return questions;
    }

    /** For what the format itself leaves out, before it is read. */
    Draft draft() {
        return draft;
    }

    Recognition.Read read() throws Refusal {
        List<SourceLine> lines = source;
        if (lines.size() > MOST_LINES) {
            throw new Refusal(
                    Refusal.Kind.TOO_LARGE,
                    TextDecoder.message("refusal.text.tooManyLines", fileName, lines.size(), MOST_LINES));
        }
        askOnText(lines);
        List<TextLine> all = candidates(lines);
        Tables tables = new Tables(new TableFinder(all, words).find());
        RunningTitles titles = new RunningTitles(lines);
        List<TextLine> textLines = new ArrayList<>(all.size());
        List<TextLine> tableLines = new ArrayList<>();
        for (TextLine line : all) {
            Optional<Reason> noise = noise(line, titles);
            if (tables.contains(line.source().number())) {
                tableLines.add(line);
            } else if (noise.isPresent()) {
                draft.leave(line.source(), noise.get());
            } else {
                textLines.add(line);
            }
        }
        LetterNumbers letters = letters(textLines);
        List<TextLine> listed = SectionLists.read(textLines, new SectionWords(words), letters);
        List<List<Mark>> marks = new MarkChooser(listed, letters).choose();
        List<TextLine> fromTables =
                marks.stream().allMatch(List::isEmpty) ? TableItems.read(tableLines, words) : List.of();
        if (fromTables.isEmpty()) {
            marks = ShapedLines.read(listed, marks, words, questions);
        } else {
            listed = new ArrayList<>(listed);
            marks = new ArrayList<>(marks);
            listed.addAll(fromTables);
            for (TextLine line : fromTables) {
                marks.add(line.candidates());
            }
        }
        List<Piece> pieces = NumberedChapters.read(Contents.read(PieceReader.read(listed, marks)), words, letters);
        makeItems(pieces);
        List<Group> groups = new Scheme(items, questions).read(letters, words);
        LevelKinds.choose(groups, levels);
        Outline outline = new Outline(questions);
        outline.build(met);
        SectionTitles headings = new SectionTitles(words);
        BelowItem below = new BelowItem(draft, questions, headings, actions(groups));
        new BodyReader(itemOf, tables, draft, words, below).read(pieces);
        outline.sort();
        Header header = new Header(draft.front(), words);
        Territory territory = new Territory(header.territory(), lines, words);
        if (!tableLines.isEmpty()) {
            new TableReading(outline, draft, questions, territory, headings, words)
                    .read(tableLines, fromTables.isEmpty() ? Map.of() : lowestAtLine());
        }
        headings.ask(questions, items);
        new NumberRules(letters, questions).ask(items, outline.top());
        new TermRules(lines, tables, words).ask(questions, items);
        return write(lines, outline, groups, header, territory);
    }

    private void askOnText(List<SourceLine> lines) {
        if (guessed) {
            questions.ask("I1", 1, fileName, "Windows-1252", "UTF-8");
        }
        for (SourceLine line : lines) {
            if (line.doubled()) {
                questions.ask(
                        "I3",
                        line.number(),
                        line.raw().strip(),
                        line.text().strip(),
                        line.raw().strip());
            }
        }
    }

    private List<TextLine> candidates(List<SourceLine> lines) throws Refusal {
        CandidateReader reader = new CandidateReader(candidateScanner(lines), MOST_MARKS);
        List<TextLine> all = new ArrayList<>(lines.size());
        for (SourceLine line : lines) {
            all.add(line.look().note() ? reader.withoutMarks(line) : reader.read(line));
            if (reader.isFull()) {
                throw new Refusal(
                        Refusal.Kind.TOO_LARGE, TextDecoder.message("refusal.text.tooManyItems", fileName, MOST_MARKS));
            }
        }
        return all;
    }

    private MarkScanner candidateScanner(List<SourceLine> lines) {
        return new MarkScanner(new LabelScanner(words, ShortForms.of(lines, words), OwnWords.of(lines, words)));
    }

    private static Optional<Reason> noise(TextLine line, RunningTitles titles) {
        String text = line.text().strip();
        if (TableFinder.isRule(text) || text.chars().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(Reason.RULE);
        }
        return titles.isPageNumber(text) ? Optional.of(Reason.PAGE_NUMBER) : Optional.empty();
    }

    private static LetterNumbers letters(List<TextLine> lines) {
        List<String> parts = new ArrayList<>();
        for (TextLine line : lines) {
            line.candidates().forEach(mark -> mark.path().ifPresent(path -> parts.addAll(path.parts())));
        }
        return new LetterNumbers(parts);
    }

    private void makeItems(List<Piece> pieces) {
        TitleSplitter splitter = new TitleSplitter(words);
        RepeatedHeadings repeated = new RepeatedHeadings();
        for (Piece piece : pieces) {
            boolean division = piece.item()
                    .flatMap(Mark::level)
                    .filter(word -> word.concept() == LevelConcept.DIVISION)
                    .isPresent();
            if (piece.item().isEmpty() || division) {
                continue;
            }
            Item before = repeated.find(piece);
            if (before == null) {
                Item item = make(piece, splitter);
                items.add(item);
                met.add(item);
                repeated.remember(item);
                itemOf.put(piece, item);
            } else {
                met.add(before);
                itemOf.put(piece, before);
            }
        }
    }

    private Item make(Piece piece, TitleSplitter splitter) {
        TitleSplitter.Parts parts =
                piece.glued() ? splitter.split(piece.text()) : new TitleSplitter.Parts(piece.text(), "", false);
        Item item = new Item(piece, parts.title());
        if (!parts.description().isEmpty()) {
            item.descriptions().add(new TextBlock(piece.number(), parts.description()));
        }
        if (parts.lostStop()) {
            questions.ask("I2", item, piece.text(), parts::title, piece::text);
        }
        return item;
    }

    /** The level of actions that no mark shows. */
    private static Group actions(List<Group> groups) {
        return groups.stream()
                .filter(group -> group.concept() == LevelConcept.ACTION)
                .findFirst()
                .orElseGet(() -> new Group("A", LevelConcept.ACTION, true));
    }

    /** Of a plan that only stands in a table: the last item of each row. */
    private Map<Integer, Item> lowestAtLine() {
        Map<Integer, Item> lowest = new HashMap<>();
        met.forEach(item -> lowest.put(item.line(), item));
        return lowest;
    }

    private Recognition.Read write(
            List<SourceLine> lines, Outline outline, List<Group> groups, Header header, Territory territory) {
        String title = header.title().isEmpty() ? nameOnly(fileName) : header.title();
        addRest(header.rest());
        SupportNotes support = new SupportNotes(words);
        outline.top().forEach(support::read);
        Translations others = Translations.of(lines, words, candidateScanner(lines));
        PlanWriter writer =
                new PlanWriter(NodeId.random(), LanguageGuess.languages(lines, words), territory, support, others);
        writer.header(header, title);
        writer.chapters(draft.chapters(), title);
        writer.glossary(draft.glossary());
        writer.themes(outline.themes());
        writer.items(outline.top());
        writer.findings(draft.findings());
        new BudgetWriter(writer).write(draft.budget());
        return new Recognition.Read(writer.finish(questions, draft.unplaced(), groups), writer.lines());
    }

    /** What the title page says besides its fields stands before the running text that has no heading. */
    private void addRest(List<Piece> rest) {
        if (rest.isEmpty()) {
            return;
        }
        ChapterDraft chapter =
                new ChapterDraft(ChapterKind.OTHER, "", rest.get(0).number());
        rest.forEach(piece -> chapter.add(piece.entry() ? ParagraphStyle.BULLET : ParagraphStyle.PLAIN, piece));
        List<ChapterDraft> chapters = draft.chapters();
        if (!chapters.isEmpty() && chapters.get(0).title().isEmpty()) {
            chapter.paragraphs().addAll(chapters.remove(0).paragraphs());
        }
        chapters.add(0, chapter);
    }

    private static String nameOnly(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
