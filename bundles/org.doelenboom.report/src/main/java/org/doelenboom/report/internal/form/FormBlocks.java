package org.doelenboom.report.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.report.ReportTable;
import org.doelenboom.report.ReportMessages;
import org.doelenboom.report.internal.block.Block;
import org.doelenboom.report.internal.block.BlockRecorder;

/** The two tables of every document that comes back. */
final class FormBlocks {
    /** The same in all languages, so that whoever reads the document back finds the table. */
    static final String CODE = "Code";

    private FormBlocks() {}

    /** What the document is: a word on the left, what it says on the right, no heading row. */
    static void identity(List<List<BilingualText>> rows, BlockRecorder out) {
        out.add(new Block.Facts(rows));
    }

    static List<BilingualText> fact(String key, BilingualText value, BlockRecorder out) {
        return List.of(out.words(ReportMessages.message(key)), value);
    }

    /** @param shares the width of each column */
    static void table(
            String caption,
            List<String> headings,
            List<Integer> shares,
            List<List<BilingualText>> rows,
            BlockRecorder out) {
        List<ReportTable.Column> columns = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            BilingualText heading =
                    headings.get(i).equals(CODE) ? out.plain(CODE) : out.words(ReportMessages.message(headings.get(i)));
            columns.add(new ReportTable.Column(heading, shares.get(i), Optional.empty()));
        }
        out.table(new ReportTable(
                out.words(ReportMessages.message(caption)),
                columns,
                rows.stream()
                        .map(row -> row.stream().map(ReportTable.Cell::of).toList())
                        .toList()));
    }
}
