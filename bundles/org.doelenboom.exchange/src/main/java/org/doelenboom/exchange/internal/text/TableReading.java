package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.text.Nullable;

/**
 * Reads the tables that stand beside the chapters: tables of years, budgets, and the lines that head them. What no table here is
 * like stays unplaced.
 */
final class TableReading {
    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");
    private static final int SENTENCE = 60;

    private final TreeIndex index;
    private final Outline outline;
    private final Draft draft;
    private final Questions questions;
    private final TextDrift drift;
    private final SectionWords sections;
    private final SectionTitles titles;
    private final WordTable words;
    private final PhraseList<Boolean> budgets;
    private final PhraseList<Boolean> amounts;
    private final BudgetTable budget;
    private final BudgetSigns signs = new BudgetSigns();

    @Nullable
    private YearTable years;

    @Nullable
    private SideColumns columns;

    @Nullable
    private TableRow headings;

    /** What the caption over the table names: a theme, or an objective. */
    @Nullable
    private Item caption;

    private boolean inBudget;
    private Map<Integer, Item> itemsHere = Map.of();

    TableReading(
            Outline outline,
            Draft draft,
            Questions questions,
            Territory territory,
            SectionTitles titles,
            WordTable words) {
        this.outline = outline;
        this.index = new TreeIndex(outline.top());
        this.draft = draft;
        this.questions = questions;
        this.titles = titles;
        this.words = words;
        this.drift = new TextDrift(questions, territory);
        this.sections = new SectionWords(words);
        this.budgets = words.phrases("budget.caption");
        this.amounts = words.phrases("budget.amount");
        this.budget = new BudgetTable(draft.budget(), territory, questions, signs, words);
    }

    /**
     * @param lines of all tables, in their order
     * @param items by line, where the plan's items themselves came from the tables; else empty
     */
    void read(List<TextLine> lines, Map<Integer, Item> items) {
        itemsHere = items;
        int table = 0;
        for (TextLine line : lines) {
            int next = line.source().look().table();
            if (next != table && table > 0) {
                close();
            }
            table = next;
            String text = line.text().strip();
            if (TableFinder.isRule(text) || text.chars().noneMatch(Character::isLetterOrDigit) && !hasMark(line)) {
                draft.leave(line.source(), Reason.RULE);
            } else if (!read(line)) {
                draft.leave(line.source(), Reason.TABLE);
            }
        }
        close();
        signs.ask(questions);
        BudgetTable.nest(draft.budget());
    }

    private static boolean hasMark(TextLine line) {
        return !TableRow.of(line.source()).marks().isEmpty();
    }

    private boolean read(TextLine line) {
        TableRow row = TableRow.of(line.source());
        if (row.isText()) {
            return line.source().hasTab() ? single(row) : text(line);
        }
        Optional<YearHeader> header = YearHeader.read(row, Optional.ofNullable(headings), sections, words);
        if (header.isPresent()) {
            openYears(header.get(), row);
            return true;
        }
        if (YearHeader.isHeadings(row, sections, words)) {
            close();
            headings = row;
            if (!itemsHere.isEmpty()) {
                openYears(YearHeader.withoutYears(row, sections, words), row);
            }
            return true;
        }
        if (isBudgetHeader(row)) {
            close();
            inBudget = true;
            return true;
        }
        if (years != null) {
            years.add(row);
            return true;
        }
        return inBudget && budget.row(row);
    }

    /** A row whose only cell is the first. */
    private boolean single(TableRow row) {
        if (inBudget) {
            return budget.heading(row.cell(0), row.number()) || budget.row(row);
        }
        if (years != null) {
            years.add(row);
            return true;
        }
        return false;
    }

    private void openYears(YearHeader header, TableRow row) {
        TableRow before = headings;
        boolean alone = header.years().size() == row.filled().size();
        TableRow above = alone && before != null ? before : row;
        close();
        years = new YearTable(header, index, questions, drift);
        columns = new SideColumns(above, header, sections, words);
        if (!header.heading().isEmpty() && !outline.top().isEmpty()) {
            sections.recognise(header.heading())
                    .ifPresent(heading ->
                            titles.note(heading, above.number(), outline.top().get(0)));
        }
        inBudget = false;
        headings = null;
    }

    private boolean isBudgetHeader(TableRow row) {
        boolean plain = row.isShort()
                && row.cells().stream().noneMatch(cell -> cell.chars().anyMatch(Character::isDigit));
        return plain
                && row.filled().stream().anyMatch(column -> amounts.equal(Fold.phrase(row.cell(column)))
                        .isPresent());
    }

    /** A line without cells: it heads a table, or says something on it. */
    private boolean text(TextLine line) {
        String text = line.text().strip();
        if (inBudget && budget.heading(text, line.source().number())) {
            return true;
        }
        if (isBudgetCaption(text)) {
            close();
            caption = null;
            Matcher year = YEAR.matcher(text);
            budget.year(year.find() ? Integer.parseInt(year.group(1)) : 0);
            inBudget = true;
            return true;
        }
        Optional<Mark> mark = line.first().filter(first -> first.word() != null && first.number() != null);
        if (mark.isPresent()) {
            close();
            caption = null;
            return caption(line, mark.get());
        }
        boolean sentence = text.endsWith(".") || text.length() > SENTENCE;
        if (sentence && caption != null) {
            caption.legends().add(new TextBlock(line.source().number(), text));
            return true;
        }
        return false;
    }

    private boolean isBudgetCaption(String text) {
        if (!Headings.isShort(text)) {
            return false;
        }
        String folded = Fold.phrase(text);
        for (int at = 0; at >= 0; at = folded.indexOf(' ', at + 1)) {
            if (budgets.at(folded, at == 0 ? 0 : at + 1).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean caption(TextLine line, Mark mark) {
        String title = line.text().substring(mark.titleStart()).strip();
        int number = line.source().number();
        boolean theme = mark.level()
                .filter(word -> word.concept() == LevelConcept.THEME)
                .isPresent();
        if (theme) {
            caption = theme(line, mark, title);
            return true;
        }
        Optional<Item> found = index.find(mark);
        found.ifPresent(item -> {
            caption = item;
            drift.compare(item, number, title);
        });
        return found.isPresent();
    }

    private Item theme(TextLine line, Mark mark, String title) {
        Optional<Item> known = outline.themes().stream()
                .filter(theme -> Fold.phrase(theme.title().toString()).equals(Fold.phrase(title)))
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        Piece piece = new Piece(line.source(), title, mark, line.text().strip(), false, false, true, false);
        Item theme = new Item(piece, title);
        theme.group(new Group(mark.label(), LevelConcept.THEME, true));
        outline.themes().add(theme);
        return theme;
    }

    private void close() {
        YearTable open = years;
        SideColumns beside = columns;
        if (open != null && open.isOfFigures() && itemsHere.isEmpty()) {
            open.rows().forEach(row -> draft.leave(row.line(), Reason.TABLE));
        } else if (open != null && beside != null) {
            YearTable.Result result = open.read(beside, itemsHere);
            result.unread().forEach(row -> draft.leave(row.line(), Reason.TABLE));
            Item theme = caption;
            if (theme != null && theme.isTheme()) {
                result.objectives().forEach(item -> tops(item).forEach(top -> top.theme(theme)));
            }
        }
        headings = null;
        years = null;
        columns = null;
        inBudget = false;
    }

    /** The objective on top, unless it has a theme already. */
    private static List<Item> tops(Item item) {
        Item at = item;
        while (at.parent().isPresent()) {
            at = at.parent().get();
        }
        List<Item> found = new ArrayList<>();
        if (at.theme().isEmpty()) {
            found.add(at);
        }
        return found;
    }
}
