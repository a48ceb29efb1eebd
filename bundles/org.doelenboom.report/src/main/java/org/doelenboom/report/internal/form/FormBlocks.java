package org.doelenboom.report.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.report.ReportTable;
import org.doelenboom.report.ReportMessages;
import org.doelenboom.report.internal.block.Block;
import org.doelenboom.report.internal.block.BlockRecorder;

/** A form as a word processor shows it: the two tables of every document that comes back. */
final class FormBlocks {
    private FormBlocks() {}

    static void write(Form form, BlockRecorder out) {
        out.add(new Block.Title(form.title(), List.of(), false));
        out.paragraph(form.intro());
        // What the document is: a word on the left, what it says on the right, no heading row.
        out.add(new Block.Facts(form.facts().stream()
                .map(fact -> List.of(fact.name(), fact.value()))
                .toList()));
        List<ReportTable.Column> columns = new ArrayList<>();
        form.columns()
                .forEach(column ->
                        columns.add(new ReportTable.Column(heading(column, out), column.share(), Optional.empty())));
        out.table(new ReportTable(
                form.caption(),
                columns,
                form.rows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> ReportTable.Cell.of(cell.text()))
                                .toList())
                        .toList()));
    }

    static BilingualText heading(Form.Column column, BlockRecorder out) {
        return column.heading().equals(Form.CODE)
                ? out.plain(Form.CODE)
                : out.words(ReportMessages.message(column.heading()));
    }
}
