package org.doelenboom.report.internal.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.TranslationState;
import org.doelenboom.plan.VisibleCode;
import org.doelenboom.report.ReportMessages;
import org.doelenboom.report.internal.block.BlockRecorder;

/**
 * The texts that one language misses, whose words there are older than in the other, or that nobody looked at yet: {@code
 * releng/docs/forms.md}.
 */
public final class TranslationList {
    private final Snapshot plan;
    private final String source;
    private final String target;
    private final List<Row> rows = new ArrayList<>();

    /** @param state of the text in the target language */
    private record Row(String code, BilingualText text, Optional<TranslationState> state) {}

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
            if (attributes.value(i) instanceof Value.Texts texts) {
                String name = attributes.name(i);
                Optional<TranslationState> state = TranslationState.of(node, name, target);
                if (isAsked(texts.text(), state)) {
                    rows.add(new Row(codes.of(node) + ":" + VisibleCode.attribute(name), texts.text(), state));
                }
            }
        }
    }

    private boolean isAsked(BilingualText text, Optional<TranslationState> state) {
        boolean unread = state.filter(one -> one != TranslationState.REVIEWED).isPresent();
        return text.has(source) && (!text.has(target) || text.older().contains(target) || unread);
    }

    public int size() {
        return rows.size();
    }

    /** @param out in the target language, which the translator reads */
    public void write(BlockRecorder out) {
        FormBlocks.write(form(out), out);
    }

    /** As a workbook. */
    public byte[] sheet(BlockRecorder out) throws IOException {
        return FormSheet.of(form(out), out);
    }

    private Form form(BlockRecorder out) {
        BilingualText title = plan.root().get(PlanKeys.TITLE);
        Form.Answer words = new Form.Answer.Word(Arrays.stream(TranslationState.values())
                .map(state -> out.words(state.words()).first(out.languages()))
                .toList());
        return new Form(
                out.words(ReportMessages.message("translation.title")),
                out.words(ReportMessages.message("translation.intro")),
                List.of(
                        fact("document.plan", in(source, title.first(List.of(source))), out),
                        fact("translation.source", out.plain(source), out),
                        fact("translation.target", out.plain(target), out)),
                out.words(ReportMessages.message("translation.table")),
                List.of(
                        new Form.Column(Form.CODE, 18),
                        new Form.Column("translation.text", 36),
                        new Form.Column("translation.translated", 36),
                        new Form.Column("translation.state", 13)),
                rows.stream().map(row -> row(row, words, out)).toList());
    }

    private Form.Row row(Row row, Form.Answer words, BlockRecorder out) {
        return new Form.Row(List.of(
                Form.Cell.of(out.plain(row.code)),
                Form.Cell.of(in(source, row.text.in(source))),
                Form.Cell.of(
                        row.text.has(target) ? in(target, row.text.in(target)) : BilingualText.EMPTY,
                        new Form.Answer.Text(0)),
                Form.Cell.of(state(row, out), words)));
    }

    private static Form.Fact fact(String key, BilingualText value, BlockRecorder out) {
        return new Form.Fact(out.words(ReportMessages.message(key)), value, false);
    }

    /** What was reviewed before its source changed is no longer; the translator says so again. */
    private static BilingualText state(Row row, BlockRecorder out) {
        return row.state
                .filter(state -> state != TranslationState.REVIEWED)
                .map(state -> out.words(state.words()))
                .orElse(BilingualText.EMPTY);
    }

    private static BilingualText in(String language, String text) {
        return BilingualText.of(language, text);
    }
}
