package org.doelenboom.exchange.internal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.internal.word.Block.Cell;
import org.doelenboom.exchange.internal.word.Block.Paragraph;
import org.doelenboom.exchange.internal.word.Block.Row;
import org.doelenboom.exchange.internal.word.Block.Table;
import org.doelenboom.exchange.internal.word.ListNumbers.Label;
import org.doelenboom.exchange.internal.word.Words.Changes;

/**
 * Reads the text of a Word file into paragraphs and tables. Every paragraph has the same number whether changes are accepted or
 * refused. Headers and footers are furniture of the page, and the table of contents repeats what comes: neither is read.
 */
final class DocumentReader {
    private static final int MOST_PARAGRAPHS = 300_000;
    private static final int DEEPEST = 20;

    private final Styles styles;
    private final ListNumbers numbers;
    private final Changes changes;
    private final Remarks remarks = new Remarks();
    private final Fields fields = new Fields();
    private final Map<String, Element> notes = new HashMap<>();
    private int count;

    /** The words of paragraphs whose end was taken away: they go on in the next one. */
    private String before = "";

    @Nullable
    private Label labelBefore;

    private DocumentReader(WordFile file, Changes changes) throws Refusal {
        this.styles = new Styles(file.part("styles"));
        this.numbers = new ListNumbers(file.part("numbering"), styles);
        this.changes = changes;
        notes(file.part("footnotes"), "w:footnote", "");
        notes(file.part("endnotes"), "w:endnote", "*");
        file.part("comments").ifPresent(part -> part.all("w:comment").forEach(comment -> comment.attribute("id")
                .ifPresent(id -> remarks.comment(id, comment, plain(comment)))));
    }

    private void notes(Optional<Element> part, String name, String sign) {
        part.ifPresent(all -> all.all(name).stream()
                .filter(note -> note.attribute("type")
                        .filter(type -> !type.equals("normal"))
                        .isEmpty())
                .forEach(note -> note.attribute("id").ifPresent(id -> notes.put(sign + id, note))));
    }

    static WordDocument read(WordFile file, Changes changes) throws Refusal {
        DocumentReader reader = new DocumentReader(file, changes);
        List<Block> blocks = new ArrayList<>();
        file.body(element -> reader.block(element, blocks, 0));
        reader.flush(blocks);
        return new WordDocument(blocks, reader.remarks, file.hasMacros(), file.lastWriter());
    }

    private String plain(Element parent) {
        StringBuilder text = new StringBuilder();
        for (Element paragraph : parent.all("w:p")) {
            String words = new Words(paragraph, 0, styles, Changes.ACCEPTED, new Remarks(), new Fields()).text();
            if (!words.isBlank()) {
                text.append(text.isEmpty() ? "" : "\n")
                        .append(words.replace('\t', ' ').strip());
            }
        }
        return text.toString();
    }

    private void block(Element element, List<Block> into, int depth) {
        if (depth > DEEPEST || count > MOST_PARAGRAPHS) {
            return;
        }
        switch (element.name()) {
            case "w:p" -> paragraph(element, into, depth, false);
            case "w:tbl" -> into.add(table(element, depth + 1));
            case "mc:AlternateContent" -> Words.alternative(element)
                    .ifPresent(chosen -> blocks(chosen, into, depth + 1));
            case "w:sdt" -> element.child("w:sdtContent")
                    .filter(content -> !isContents(element))
                    .ifPresent(content -> blocks(content, into, depth + 1));
            case "w:customXml", "w:ins", "w:moveTo", "w:smartTag" -> blocks(element, into, depth + 1);
            default -> {
                // Section settings and bookmarks show no words.
            }
        }
    }

    private void blocks(Element parent, List<Block> into, int depth) {
        parent.children().forEach(child -> block(child, into, depth));
    }

    private static boolean isContents(Element part) {
        return part.at("w:sdtPr", "w:docPartObj")
                .flatMap(gallery -> gallery.value("w:docPartGallery"))
                .filter("Table of Contents"::equals)
                .isPresent();
    }

    private void paragraph(Element element, List<Block> into, int depth, boolean note) {
        int number = ++count;
        boolean contents = fields.isContents();
        Words words = new Words(element, number, styles, changes, remarks, fields);
        contents |= fields.isContents() || styles.isContents(element);
        String text = contents ? "" : words.text();
        boolean joins = markChanged(element, number);
        if (joins && text.isBlank()) {
            return;
        }
        Label label = text.isBlank() && !joins ? null : numbers.next(element).orElse(null);
        if (joins) {
            labelBefore = before.isEmpty() ? label : labelBefore;
            before += text;
            return;
        }
        label = before.isEmpty() ? label : labelBefore;
        String whole = before + text;
        before = "";
        labelBefore = null;
        into.add(new Paragraph(number, whole, label, note ? 0 : styles.heading(element), note, words.look()));
        for (Element box : words.boxes()) {
            for (Element inside : box.children()) {
                block(inside, into, depth + 1);
            }
        }
        for (String id : words.notes()) {
            Element foot = notes.get(id);
            if (foot != null) {
                foot.all("w:p").forEach(one -> foot(one, number, into));
            }
        }
    }

    /** Nothing follows that the open words could join. */
    private void flush(List<Block> into) {
        if (!before.isBlank()) {
            into.add(new Paragraph(count, before, labelBefore, 0, false, Block.Look.PLAIN));
        }
        before = "";
        labelBefore = null;
    }

    /** Notes stand under the number of the paragraph that they belong to, since a person sees no number of their own. */
    private void foot(Element element, int number, List<Block> into) {
        Words words = new Words(element, number, styles, changes, remarks, new Fields());
        if (!words.text().isBlank()) {
            into.add(new Paragraph(number, words.text().strip(), null, 0, true, Block.Look.PLAIN));
        }
    }

    /** Whether the end of the paragraph is one that does not count: what follows joins it. */
    private boolean markChanged(Element element, int number) {
        Optional<Element> mark = element.at("w:pPr", "w:rPr");
        Optional<Element> added = mark.flatMap(one -> one.child("w:ins"));
        Optional<Element> removed = mark.flatMap(one -> one.child("w:del").or(() -> one.child("w:moveFrom")));
        added.or(() -> removed).ifPresent(change -> remarks.change(change, number));
        return changes == Changes.ACCEPTED ? removed.isPresent() : added.isPresent();
    }

    private Table table(Element table, int depth) {
        List<Row> rows = new ArrayList<>();
        rows(table, rows, depth);
        return new Table(rows);
    }

    private void rows(Element parent, List<Row> rows, int depth) {
        for (Element child : parent.children()) {
            switch (child.name()) {
                case "w:tr" -> row(child, depth).ifPresent(rows::add);
                case "w:sdt" -> child.child("w:sdtContent").ifPresent(content -> rows(content, rows, depth));
                case "w:customXml" -> rows(child, rows, depth);
                default -> {
                    // Properties of the table.
                }
            }
        }
    }

    private Optional<Row> row(Element row, int depth) {
        Optional<Element> properties = row.child("w:trPr");
        int column = properties.flatMap(one -> one.number("w:gridBefore")).orElse(0);
        List<Cell> cells = new ArrayList<>();
        cells(row, Math.max(0, column), cells, depth);
        boolean added = properties.flatMap(one -> one.child("w:ins")).isPresent();
        boolean removed = properties.flatMap(one -> one.child("w:del")).isPresent();
        boolean gone = changes == Changes.ACCEPTED ? removed : added;
        return gone || cells.isEmpty() ? Optional.empty() : Optional.of(new Row(cells));
    }

    private int cells(Element parent, int from, List<Cell> cells, int depth) {
        int column = from;
        for (Element child : parent.children()) {
            if (child.is("w:tc")) {
                Cell cell = cell(child, column, depth);
                cells.add(cell);
                column = cell.end();
            } else if (child.is("w:sdt")) {
                Element content = child.child("w:sdtContent").orElse(null);
                column = content == null ? column : cells(content, column, cells, depth);
            } else if (child.is("w:customXml")) {
                column = cells(child, column, cells, depth);
            }
        }
        return column;
    }

    private Cell cell(Element cell, int column, int depth) {
        Optional<Element> properties = cell.child("w:tcPr");
        int span = properties.flatMap(one -> one.number("w:gridSpan")).orElse(1);
        boolean goesOn = properties
                .flatMap(one -> one.child("w:vMerge").or(() -> one.child("w:hMerge")))
                .filter(merge ->
                        !merge.attribute("val").filter("restart"::equals).isPresent())
                .isPresent();
        List<Block> blocks = new ArrayList<>();
        blocks(cell, blocks, depth);
        flush(blocks);
        String fill = properties
                .flatMap(one -> one.child("w:shd"))
                .flatMap(shade -> shade.attribute("fill"))
                .filter(colour -> colour.matches("[0-9A-Fa-f]{6}"))
                .orElse("");
        int end = column + Math.max(1, Math.min(span, 200));
        return new Cell(column, end, fill, goesOn ? List.of() : blocks);
    }
}
