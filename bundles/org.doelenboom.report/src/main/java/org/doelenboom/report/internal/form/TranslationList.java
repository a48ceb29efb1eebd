package org.doelenboom.report.internal.form;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.VisibleCode;
import org.doelenboom.report.ReportMessages;
import org.doelenboom.report.internal.block.Block;
import org.doelenboom.report.internal.block.BlockRecorder;

/** The texts that one language misses, or whose words there are older than in the other: {@code releng/docs/forms.md}. */
public final class TranslationList {
    private final Snapshot plan;
    private final String source;
    private final String target;
    private final List<Row> rows = new ArrayList<>();

    private record Row(String code, BilingualText text) {}

    public TranslationList(Snapshot plan, String source, String target) {
        this.plan = plan;
        this.source = source;
        this.target = target;
        VisibleCode codes = new VisibleCode(plan);
        for (Node node : plan.subtree(plan.root().id())) {
            collect(node, codes);
        }
    }

    private void collect(Node node, VisibleCode codes) {
        Attributes attributes = node.attributes();
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.value(i) instanceof Value.Texts texts && isAsked(texts.text())) {
                rows.add(new Row(codes.of(node) + ":" + VisibleCode.attribute(attributes.name(i)), texts.text()));
            }
        }
    }

    private boolean isAsked(BilingualText text) {
        return text.has(source) && (!text.has(target) || text.older().contains(target));
    }

    public int size() {
        return rows.size();
    }

    /** @param out in the target language, which the translator reads */
    public void write(BlockRecorder out) {
        out.add(new Block.Title(out.words(ReportMessages.message("translation.title")), List.of(), false));
        out.paragraph(out.words(ReportMessages.message("translation.intro")));
        BilingualText title = plan.root().get(PlanKeys.TITLE);
        FormBlocks.identity(
                List.of(
                        FormBlocks.fact("document.plan", in(source, title.first(List.of(source))), out),
                        FormBlocks.fact("translation.source", out.plain(source), out),
                        FormBlocks.fact("translation.target", out.plain(target), out)),
                out);
        List<List<BilingualText>> table = new ArrayList<>();
        for (Row row : rows) {
            table.add(List.of(
                    out.plain(row.code),
                    in(source, row.text.in(source)),
                    row.text.has(target) ? in(target, row.text.in(target)) : BilingualText.EMPTY,
                    BilingualText.EMPTY));
        }
        FormBlocks.table(
                "translation.table",
                List.of(FormBlocks.CODE, "translation.text", "translation.translated", "translation.state"),
                List.of(18, 36, 36, 13),
                table,
                out);
    }

    private static BilingualText in(String language, String text) {
        return BilingualText.of(language, text);
    }
}
