package org.doelenboom.exchange.internal.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.exchange.internal.text.Recognition;
import org.doelenboom.exchange.internal.word.Block.Cell;
import org.doelenboom.exchange.internal.word.Block.Paragraph;
import org.doelenboom.exchange.internal.word.Block.Row;
import org.doelenboom.exchange.internal.word.Block.Table;

/** Takes a printed document apart: headings, running text and tables, in one language or two. */
final class PrintedPage {
    private static final List<String> CHAPTERS = List.of(
            "levels", "places.themes", "places", "themes", "glossary", "years", "budget", "projects", "parties");

    /** "OD 1.1.2 …". */
    static final Pattern BADGE = Pattern.compile(
            "(\\p{Lu}{1,3}) (\\d+(?:\\.\\d+)*)(?: \\(\\p{Lu}{1,3}\\d+\\))?(?:\\s+(.*))?", Pattern.DOTALL);

    private final List<String> languages;
    private final Recognition recognition;
    private final List<PrintedPart> parts = new ArrayList<>();

    private PrintedPage(List<String> languages, Recognition recognition) {
        this.languages = languages;
        this.recognition = recognition;
    }

    static List<PrintedPart> parts(WordDocument document, List<String> languages, Recognition recognition) {
        PrintedPage page = new PrintedPage(languages, recognition);
        document.blocks().forEach(page::block);
        return page.parts;
    }

    /**
     * The languages of the document, in their order, as the headings of its chapters show them.
     *
     * @return none where the document is not one that the program printed
     */
    static List<String> languages(List<Block> blocks, PrintedWords words) {
        Set<String> chapters = new LinkedHashSet<>();
        List<String> languages = new ArrayList<>();
        boolean badges = false;
        for (Block block : blocks) {
            if (!(block instanceof Paragraph paragraph) || paragraph.heading() == 0) {
                continue;
            }
            List<String> lines = lines(paragraph.text());
            badges |= !lines.isEmpty() && PrintedItems.kind(lines.get(0), words).isPresent();
            Optional<String> chapter = lines.isEmpty() ? Optional.empty() : words.which(lines.get(0), CHAPTERS);
            if (paragraph.heading() == 1 && chapter.isPresent()) {
                chapters.add(chapter.get());
                List<String> said = lines.stream()
                        .flatMap(line -> words.language(line, chapter.get()).stream())
                        .distinct()
                        .toList();
                languages = said.size() > languages.size() ? said : languages;
            }
        }
        return badges && chapters.size() > 1 ? List.copyOf(languages) : List.of();
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Table table && !table.rows().isEmpty()) {
            if (isPair(table)) {
                table.rows().forEach(this::pair);
            } else {
                grid(table);
            }
        }
    }

    private void paragraph(Paragraph paragraph) {
        String text = text(paragraph);
        if (text.isBlank()) {
            return;
        }
        if (paragraph.heading() > 0) {
            parts.add(new PrintedPart.Heading(
                    paragraph.number(),
                    paragraph.heading(),
                    both(text),
                    paragraph.look().grey()));
        } else {
            words(paragraph, both(text));
        }
    }

    private void words(Paragraph paragraph, BilingualText text) {
        Block.Look look = paragraph.look();
        boolean bullet = paragraph.listed().filter(ListNumbers.Label::sign).isPresent();
        parts.add(new PrintedPart.Words(paragraph.number(), text, bullet, look.bold(), look.grey(), paragraph.note()));
    }

    /** With the number that a list gives it. */
    private static String text(Paragraph paragraph) {
        String number = paragraph
                .listed()
                .filter(label -> !label.sign())
                .map(label -> label.text() + label.behind())
                .orElse("");
        return (number + paragraph.text()).strip();
    }

    /** A line in each language; one line is in the language that it looks like. */
    private BilingualText both(String text) {
        if (languages.size() < 2) {
            return BilingualText.of(languages.get(0), text);
        }
        List<String> lines = lines(text);
        int half = lines.size() / 2;
        if (lines.size() < 2 || lines.size() % 2 > 0) {
            return BilingualText.of(language(text), text);
        }
        return BilingualText.of(
                languages.get(0),
                String.join("\n", lines.subList(0, half)),
                languages.get(1),
                String.join("\n", lines.subList(half, lines.size())));
    }

    private String language(String text) {
        String guess = recognition.language(text);
        return languages.contains(guess) ? guess : languages.get(0);
    }

    /** Two languages beside each other: two columns without a heading row, which would be shaded. */
    private boolean isPair(Table table) {
        return languages.size() > 1
                && table.width() == 2
                && table.rows().get(0).cells().stream().noneMatch(cell -> isShaded(cell))
                && table.rows().stream().allMatch(row -> row.cells().size() <= 2);
    }

    private static boolean isShaded(Cell cell) {
        return !cell.fill().isEmpty() && !cell.fill().equalsIgnoreCase("ffffff");
    }

    private void pair(Row row) {
        List<Paragraph> left = shown(row, 0);
        List<Paragraph> right = shown(row, 1);
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            BilingualText text = BilingualText.EMPTY;
            if (i < left.size()) {
                text = text.put(languages.get(0), text(left.get(i)));
            }
            if (i < right.size()) {
                text = text.put(languages.get(1), text(right.get(i)));
            }
            words(i < left.size() ? left.get(i) : right.get(i), text);
        }
        row.cells().forEach(cell -> cell.blocks().stream()
                .filter(block -> block instanceof Table || block instanceof Paragraph one && one.note())
                .forEach(this::block));
    }

    private static List<Paragraph> shown(Row row, int cell) {
        return cell >= row.cells().size()
                ? List.of()
                : row.cells().get(cell).paragraphs().stream()
                        .filter(paragraph -> !paragraph.isBlank())
                        .toList();
    }

    private void grid(Table table) {
        List<PrintedPart.Cells> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<BilingualText> cells = new ArrayList<>(Collections.nCopies(table.width(), BilingualText.EMPTY));
            row.cells().forEach(cell -> cells.set(cell.column(), cell(cell)));
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(new PrintedPart.Cells(row.number(), List.copyOf(cells)));
            }
        }
        if (!rows.isEmpty()) {
            parts.add(new PrintedPart.Grid(rows.get(0).line(), rows));
        }
    }

    /** A paragraph a language. */
    private BilingualText cell(Cell cell) {
        List<String> words = cell.paragraphs().stream()
                .map(PrintedPage::text)
                .filter(text -> !text.isBlank())
                .toList();
        if (words.isEmpty()) {
            return BilingualText.EMPTY;
        }
        if (languages.size() > 1 && words.size() == 2) {
            return BilingualText.of(languages.get(0), words.get(0), languages.get(1), words.get(1));
        }
        String all = String.join("\n", words);
        return BilingualText.of(languages.size() > 1 ? language(all) : languages.get(0), all);
    }
}
