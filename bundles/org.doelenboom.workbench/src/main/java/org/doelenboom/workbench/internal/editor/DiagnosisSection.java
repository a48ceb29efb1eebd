package org.doelenboom.workbench.internal.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.FindingKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.followup.Diagnosis;
import org.doelenboom.ui.DataTable;
import org.doelenboom.ui.DataTable.Column;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.NumberField;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** On a diagnosis of one neighbourhood and year: what was found, beside what was found the year before. */
final class DiagnosisSection implements EditorSection {
    @Override
    public String id() {
        return "plan.diagnosis";
    }

    @Override
    public int order() {
        return 150;
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
        private final NumberField year;
        private final Label said;
        private final Composite found;
        private final DataTable<Diagnosis.Row> table;
        private final Button goOn;
        private final Button date;
        private final Button next;

        Body(Composite parent, SectionContext context) {
            this.context = context;
            this.pieces = new Pieces(context);
            year = new NumberField(parent, context, FindingKeys.YEAR, Pieces.attribute("year"));
            HelpTopics.mark(year.control(), FindingKeys.YEAR.name());
            said = pieces.wrapped(parent, "");
            found = pieces.part(parent, 1);
            table = new DataTable<>(
                    found,
                    context.resources(),
                    () -> context.text(Pieces.message("section.plan.diagnosis")),
                    List.of(
                            Column.words(pieces.text("diagnosis.now")),
                            Column.words(pieces.text("diagnosis.before")),
                            Column.narrow(pieces.text("diagnosis.change"))),
                    14);
            table.onOpen(row -> row.now().or(row::before).ifPresent(node -> context.navigate(node.id())));
            table.onSelect(row -> enable());
            goOn = pieces.button(found, pieces.text("diagnosis.goOn"), this::goOn);
            date = pieces.button(parent, pieces.text("diagnosis.date"), this::date);
            next = pieces.button(parent, pieces.text("diagnosis.begin", ""), this::next);
            refresh();
        }

        private Optional<Diagnosis> diagnosis() {
            return context.current().flatMap(node -> Diagnosis.of(context.plan(), node));
        }

        private void goOn() {
            Optional<NodeId> earlier = gone().flatMap(Diagnosis.Row::before).map(Node::id);
            Optional<Diagnosis> now = diagnosis();
            if (earlier.isPresent() && now.isPresent()) {
                NodeId[] made = new NodeId[1];
                context.edit(
                        Pieces.message("diagnosis.goOn"),
                        edit -> made[0] = now.get().goOn(edit, earlier.get()));
                context.navigate(made[0]);
            }
        }

        private void date() {
            diagnosis().ifPresent(one -> context.edit(Pieces.message("diagnosis.date"), one::date));
        }

        /** Goes to the diagnosis of the year after, which begins with that where it is not there. */
        private void next() {
            diagnosis().ifPresent(one -> {
                Optional<NodeId> there = one.next().map(Node::id);
                NodeId[] made = new NodeId[1];
                if (there.isEmpty()) {
                    context.edit(
                            Pieces.message("diagnosis.begin", Integer.toString(one.year() + 1)),
                            edit -> made[0] = one.begin(edit, edit.now().node(context.node())));
                }
                context.navigate(there.orElse(made[0]));
            });
        }

        private Optional<Diagnosis.Row> gone() {
            return table.selected().filter(row -> row.change() == Diagnosis.Change.NOT_FOUND_AGAIN);
        }

        private void enable() {
            goOn.setEnabled(context.isEditable() && gone().isPresent());
        }

        @Override
        public void refresh() {
            year.refresh();
            Optional<Diagnosis> one = diagnosis();
            table.show(one.map(Diagnosis::rows).orElse(List.of()).stream()
                    .map(row -> new DataTable.Row<>(row, cells(row)))
                    .toList());
            int undated = one.map(diagnosis -> diagnosis.undated().size()).orElse(0);
            Pieces.say(said, said(one, undated));
            Pieces.visible(said, one.isEmpty() || undated > 0);
            Pieces.visible(found, one.isPresent());
            Pieces.visible(date, one.isPresent() && undated > 0);
            Pieces.visible(next, one.isPresent());
            date.setEnabled(context.isEditable());
            one.ifPresent(this::offerNext);
            enable();
            context.layoutChanged();
        }

        private String said(Optional<Diagnosis> one, int undated) {
            return one.isEmpty()
                    ? pieces.text("diagnosis.noYear")
                    : pieces.text("diagnosis.undated", Integer.toString(undated));
        }

        private void offerNext(Diagnosis one) {
            boolean there = one.next().isPresent();
            String words =
                    pieces.text(there ? "diagnosis.toNext" : "diagnosis.begin", Integer.toString(one.year() + 1));
            next.setText(Pieces.escaped(words));
            next.setEnabled(there || context.isEditable());
        }

        private List<String> cells(Diagnosis.Row row) {
            return List.of(
                    row.now().map(this::finding).orElse("–"),
                    row.before().map(this::finding).orElse("–"),
                    pieces.text("diagnosis." + row.change().name().toLowerCase(Locale.ROOT)));
        }

        /** Its words, and before them its priority, or that it was set aside. */
        private String finding(Node node) {
            String front = !node.get(FindingKeys.SET_ASIDE).isEmpty()
                    ? pieces.text("diagnosis.setAside") + " · "
                    : node.get(FindingKeys.PRIORITY)
                            .map(one -> one.toPlainString() + ". ")
                            .orElse("");
            return front + context.name(node.id());
        }

        @Override
        public boolean isShown() {
            return context.current().filter(Diagnosis::isOne).isPresent();
        }

        @Override
        public String essence() {
            return diagnosis()
                    .map(one -> one.year() + " · "
                            + pieces.text(
                                    "diagnosis.count",
                                    Integer.toString(one.rows().size())))
                    .orElse("");
        }
    }
}
