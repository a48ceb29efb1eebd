package org.doelenboom.exchange.internal.finance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ImportReport;
import org.doelenboom.api.exchange.Place;
import org.doelenboom.api.exchange.ReturnReader;
import org.doelenboom.api.exchange.Returned;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.ExchangeMessages;
import org.doelenboom.exchange.internal.sheet.Cell;
import org.doelenboom.exchange.internal.sheet.Row;
import org.doelenboom.exchange.internal.sheet.Sheet;
import org.doelenboom.exchange.internal.sheet.Tables;
import org.doelenboom.exchange.internal.table.TableWords;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.budget.BudgetKeys;
import org.osgi.service.component.annotations.Component;

/**
 * Reads finance's workbook against the plan's budget lines: a column of article numbers, and columns of amounts known by their
 * headings. Each amount that differs is one proposal; what stands on several lines with one article number goes to the one that the row
 * names, else to all in the proportion of what they plan, which is to be confirmed. Any thread.
 */
@Component
public final class FinanceReader implements ReturnReader {
    private static final int HEADINGS_WITHIN = 30;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    /** @param year -1 where there is no such column */
    private record Columns(Sheet sheet, int header, int article, int year, Map<Integer, String> amounts) {}

    private final TableWords words = new TableWords();

    @Override
    public Message name() {
        return message("return.finance");
    }

    @Override
    public Set<String> endings() {
        return Tables.ENDINGS;
    }

    @Override
    public boolean recognises(String fileName, byte[] content) {
        try {
            return columns(Tables.read(fileName, content)).isPresent();
        } catch (Refusal broken) {
            return false;
        }
    }

    @Override
    public Returned read(Snapshot plan, String fileName, byte[] content) throws Refusal {
        Columns columns = columns(Tables.read(fileName, content))
                .orElseThrow(() -> new Refusal(Refusal.Kind.MALFORMED, message("return.finance.noArticles", fileName)));
        Map<String, List<Node>> lines = new HashMap<>();
        for (Node node : plan.subtree(plan.root().id())) {
            String article = article(node.get(BudgetKeys.ARTICLE));
            if (node.kind().equals(BudgetKeys.LINE) && !article.isEmpty()) {
                lines.computeIfAbsent(article, any -> new ArrayList<>()).add(node);
            }
        }
        List<ImportReport.NotPlaced> notPlaced = new ArrayList<>();
        Map<List<NodeId>, Booked> booked = new LinkedHashMap<>();
        List<Row> rows = columns.sheet().rows();
        for (Row row : rows.subList(columns.header() + 1, rows.size())) {
            String article = article(row.text(columns.article()));
            List<Node> found = ofYear(plan, lines.getOrDefault(article, List.of()), year(columns, row, fileName));
            String year = columns.year() < 0 ? "" : onlyYear(row.text(columns.year()));
            if (!year.isEmpty()
                    && !found.isEmpty()
                    && found.stream()
                            .map(line -> year(plan, line))
                            .noneMatch(one -> one.isEmpty() || one.equals(year))) {
                notPlaced.add(notPlaced(columns, row, row.whole(), "notPlaced.otherYear", row.text(columns.article())));
                continue;
            }
            if (found.isEmpty()) {
                String reason = article.isEmpty() ? "notPlaced.noArticle" : "notPlaced.unknownArticle";
                notPlaced.add(notPlaced(columns, row, row.whole(), reason, row.text(columns.article())));
                continue;
            }
            List<Node> meant = named(row, found).map(List::of).orElse(found);
            Booked sum = booked.computeIfAbsent(
                    meant.stream().map(Node::id).toList(), any -> new Booked(meant, row.text(columns.article()), row));
            sum.row();
            for (int column : columns.amounts().keySet()) {
                Cell cell = row.cell(column);
                Optional<BigDecimal> amount = TableWords.money(cell);
                amount.ifPresent(value -> sum.add(columns.amounts().getOrDefault(column, "amount"), value));
                if (amount.isEmpty() && !cell.isBlank()) {
                    notPlaced.add(notPlaced(columns, row, cell.text(), "notPlaced.noAmount", cell.text()));
                }
            }
        }
        List<Returned.Proposal> proposals = new ArrayList<>();
        for (Booked one : booked.values()) {
            boolean partly =
                    one.isShared() && booked.values().stream().anyMatch(other -> !other.isShared() && one.holds(other));
            boolean ofYears = one.lines().stream()
                            .map(line -> year(plan, line))
                            .distinct()
                            .count()
                    > 1;
            if (partly || ofYears || !one.propose(proposals)) {
                notPlaced.add(
                        notPlaced(columns, one.first(), one.first().whole(), "notPlaced.severalLines", one.article()));
            }
        }
        return new Returned(proposals, notPlaced);
    }

    private static ImportReport.NotPlaced notPlaced(Columns columns, Row row, String text, String reason, String what) {
        return new ImportReport.NotPlaced(new Place(columns.sheet().name(), row.number()), text, message(reason, what));
    }

    /** The year that a row is about: by its column, else the one year that the sheet or the file is called after; else empty. */
    private static String year(Columns columns, Row row, String fileName) {
        String own = columns.year() < 0 ? "" : onlyYear(row.text(columns.year()));
        String ofSheet = own.isEmpty() ? onlyYear(columns.sheet().name()) : own;
        return ofSheet.isEmpty() ? onlyYear(fileName) : ofSheet;
    }

    private static String onlyYear(String text) {
        List<String> years =
                YEAR.matcher(text).results().map(MatchResult::group).distinct().toList();
        return years.size() == 1 ? years.get(0) : "";
    }

    /** An article number comes back each year. */
    private static List<Node> ofYear(Snapshot plan, List<Node> lines, String year) {
        List<Node> own =
                lines.stream().filter(line -> year(plan, line).equals(year)).toList();
        return own.isEmpty() ? lines : own;
    }

    /** Of the budget that the line is of; empty where it has none. */
    static String year(Snapshot plan, Node line) {
        Optional<Node> at = Optional.of(line);
        while (at.isPresent() && at.get().get(BudgetKeys.BUDGET_YEAR).isEmpty()) {
            at = at.get().parent().flatMap(plan::find);
        }
        return at.flatMap(found -> found.get(BudgetKeys.BUDGET_YEAR))
                .map(year -> year.toBigInteger().toString())
                .orElse("");
    }

    /** The one of several lines with one article number whose title stands in the row, in any language. */
    private static Optional<Node> named(Row row, List<Node> lines) {
        List<Node> named = lines.stream()
                .filter(line -> line.get(PlanKeys.TITLE).languages().stream()
                        .map(language -> article(line.get(PlanKeys.TITLE).in(language)))
                        .anyMatch(title -> !title.isEmpty()
                                && row.cells().stream()
                                        .anyMatch(cell -> article(cell.text()).equals(title))))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Spaces and signs are written as one likes: {@code 104/111-01} is {@code 104 11101}. */
    private static String article(String written) {
        return written.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    private Optional<Columns> columns(Tables tables) {
        for (Sheet sheet : tables.sheets()) {
            for (int i = 0; i < Math.min(HEADINGS_WITHIN, sheet.rows().size()); i++) {
                Row row = sheet.rows().get(i);
                int article = -1;
                int year = -1;
                Map<Integer, String> amounts = new LinkedHashMap<>();
                for (int column = 0; column < row.cells().size(); column++) {
                    String heading = row.text(column);
                    if (article < 0 && words.says("finance.article", heading)) {
                        article = column;
                        continue;
                    }
                    if (year < 0 && words.says("finance.year", heading)) {
                        year = column;
                        continue;
                    }
                    for (String what : Booked.AMOUNTS.keySet()) {
                        if (words.says("finance." + what, heading) && !amounts.containsValue(what)) {
                            amounts.put(column, what);
                            break;
                        }
                    }
                }
                if (article >= 0 && !amounts.isEmpty()) {
                    return Optional.of(new Columns(sheet, i, article, year, amounts));
                }
            }
        }
        return Optional.empty();
    }

    static Message message(String key, Object... arguments) {
        return Message.of(ExchangeMessages.BUNDLE, key, arguments);
    }
}
