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
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.Node;
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
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.BudgetKeys;
import org.osgi.service.component.annotations.Component;

/**
 * Reads finance's workbook against the plan's budget lines: a column of article numbers, and columns of amounts known by their
 * headings. Each amount that differs is one proposal. Any thread.
 */
@Component
public final class FinanceReader implements ReturnReader {
    private static final int HEADINGS_WITHIN = 30;

    /** What a column of amounts can be, by the word lists of its headings. */
    private static final Map<String, Key<Optional<BigDecimal>>> AMOUNTS = Map.of(
            "committed", BudgetKeys.COMMITTED,
            "paid", BudgetKeys.PAID,
            "justified", BudgetKeys.JUSTIFIED,
            "accepted", BudgetKeys.ACCEPTED,
            "refused", BudgetKeys.REFUSED,
            "amount", TargetKeys.AMOUNT);

    private record Columns(Sheet sheet, int header, int article, Map<Integer, String> amounts) {}

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
        List<Returned.Proposal> proposals = new ArrayList<>();
        List<ImportReport.NotPlaced> notPlaced = new ArrayList<>();
        Map<String, Map<Integer, BigDecimal>> sums = new LinkedHashMap<>();
        Map<String, Integer> rowsOf = new HashMap<>();
        List<Row> rows = columns.sheet().rows();
        for (Row row : rows.subList(columns.header() + 1, rows.size())) {
            String article = article(row.text(columns.article()));
            List<Node> found = lines.getOrDefault(article, List.of());
            if (found.size() != 1) {
                String reason = article.isEmpty()
                        ? "notPlaced.noArticle"
                        : found.isEmpty() ? "notPlaced.unknownArticle" : "notPlaced.severalLines";
                notPlaced.add(new ImportReport.NotPlaced(
                        new Place(columns.sheet().name(), row.number()),
                        row.whole(),
                        message(reason, row.text(columns.article()))));
                continue;
            }
            rowsOf.merge(article, 1, Integer::sum);
            Map<Integer, BigDecimal> sum = sums.computeIfAbsent(article, any -> new LinkedHashMap<>());
            for (int column : columns.amounts().keySet()) {
                Cell cell = row.cell(column);
                Optional<BigDecimal> amount = TableWords.money(cell);
                amount.ifPresent(value -> sum.merge(column, value, BigDecimal::add));
                if (amount.isEmpty() && !cell.isBlank()) {
                    notPlaced.add(new ImportReport.NotPlaced(
                            new Place(columns.sheet().name(), row.number()),
                            cell.text(),
                            message("notPlaced.noAmount", cell.text())));
                }
            }
        }
        sums.forEach((article, amounts) -> propose(
                lines.getOrDefault(article, List.of()).get(0),
                amounts,
                columns,
                rowsOf.getOrDefault(article, 1) > 1,
                proposals));
        return new Returned(proposals, notPlaced);
    }

    private static void propose(
            Node line,
            Map<Integer, BigDecimal> amounts,
            Columns columns,
            boolean summed,
            List<Returned.Proposal> proposals) {
        amounts.forEach((column, amount) -> {
            String what = columns.amounts().getOrDefault(column, "amount");
            Key<Optional<BigDecimal>> key = AMOUNTS.getOrDefault(what, TargetKeys.AMOUNT);
            Optional<BigDecimal> before = line.get(key);
            if (before.isPresent() && before.get().compareTo(amount) == 0) {
                return;
            }
            Optional<Message> doubt = summed ? Optional.of(message("return.finance.summed")) : Optional.empty();
            proposals.add(new Returned.Proposal(
                    line.id(),
                    message("out." + what),
                    before.map(BigDecimal::toPlainString).orElse(""),
                    amount.toPlainString(),
                    "",
                    doubt,
                    edit -> edit.set(line.id(), key, Optional.of(amount))));
        });
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
                Map<Integer, String> amounts = new LinkedHashMap<>();
                for (int column = 0; column < row.cells().size(); column++) {
                    String heading = row.text(column);
                    if (article < 0 && words.says("finance.article", heading)) {
                        article = column;
                        continue;
                    }
                    for (String what : AMOUNTS.keySet()) {
                        if (words.says("finance." + what, heading) && !amounts.containsValue(what)) {
                            amounts.put(column, what);
                            break;
                        }
                    }
                }
                if (article >= 0 && !amounts.isEmpty()) {
                    return Optional.of(new Columns(sheet, i, article, amounts));
                }
            }
        }
        return Optional.empty();
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(ExchangeMessages.BUNDLE, key, arguments);
    }
}
