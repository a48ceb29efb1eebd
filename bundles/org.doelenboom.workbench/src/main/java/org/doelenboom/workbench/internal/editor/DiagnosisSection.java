package org.doelenboom.workbench.internal.editor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.ChapterKind;
import org.doelenboom.plan.FindingKeys;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.followup.Diagnosis;
import org.doelenboom.ui.DataTable;
import org.doelenboom.ui.DataTable.Column;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** On a diagnosis of one neighbourhood and year: what was found, beside what was found the year before. */
final class DiagnosisSection implements EditorSection {
    @Override
    public String id() {
        return "plan.diagnosis";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Message title() {
        return Pieces.message("section.plan.diagnosis");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(PlanKinds.CHAPTER);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Body(parent, context);
    }

    private static final class Body implements SectionBody {
        private final SectionContext context;
        private final Pieces pieces;
        private final DataTable<Diagnosis.Row> table;
        private final Button goOn;

        Body(Composite parent, SectionContext context) {
            this.context = context;
            this.pieces = new Pieces(context);
            table = new DataTable<>(
                    parent,
                    context.resources(),
                    () -> context.text(Pieces.message("section.plan.diagnosis")),
                    List.of(
                            Column.words(pieces.text("diagnosis.now")),
                            Column.words(pieces.text("diagnosis.before")),
                            Column.narrow(pieces.text("diagnosis.change"))),
                    14);
            table.onOpen(row -> row.now().or(row::before).ifPresent(node -> context.navigate(node.id())));
            table.onSelect(row -> enable());
            goOn = pieces.button(parent, pieces.text("diagnosis.goOn"), this::goOn);
            refresh();
        }

        private Optional<Diagnosis> diagnosis() {
            return context.current()
                    .filter(node -> node.get(PlanKeys.CHAPTER_KIND)
                            .filter(ChapterKind.DIAGNOSIS::equals)
                            .isPresent())
                    .flatMap(node -> node.get(FindingKeys.YEAR)
                            .map(BigDecimal::intValue)
                            .map(year -> new Diagnosis(
                                    context.plan(),
                                    year,
                                    node.get(PlanKeys.NEIGHBOURHOODS).stream().findFirst())));
        }

        private void goOn() {
            Optional<NodeId> earlier = gone().flatMap(Diagnosis.Row::before).map(org.doelenboom.api.document.Node::id);
            Optional<Diagnosis> now = diagnosis();
            if (earlier.isPresent() && now.isPresent()) {
                NodeId[] made = new NodeId[1];
                context.edit(
                        Pieces.message("diagnosis.goOn"),
                        edit -> made[0] = now.get().goOn(edit, earlier.get()));
                context.navigate(made[0]);
            }
        }

        private Optional<Diagnosis.Row> gone() {
            return table.selected().filter(row -> row.change() == Diagnosis.Change.NOT_FOUND_AGAIN);
        }

        private void enable() {
            goOn.setEnabled(context.isEditable() && gone().isPresent());
        }

        @Override
        public void refresh() {
            table.show(diagnosis().map(Diagnosis::rows).orElse(List.of()).stream()
                    .map(row -> new DataTable.Row<>(
                            row,
                            List.of(
                                    row.now()
                                            .map(node -> context.name(node.id()))
                                            .orElse("–"),
                                    row.before()
                                            .map(node -> context.name(node.id()))
                                            .orElse("–"),
                                    pieces.text(
                                            "diagnosis." + row.change().name().toLowerCase(Locale.ROOT)))))
                    .toList());
            enable();
            context.layoutChanged();
        }

        @Override
        public boolean isShown() {
            return diagnosis().isPresent();
        }

        @Override
        public String essence() {
            return diagnosis().map(one -> Integer.toString(one.rows().size())).orElse("");
        }
    }
}
