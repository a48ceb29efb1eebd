package org.doelenboom.workbench.internal.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Codec;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Figures;
import org.doelenboom.plan.Planned;
import org.doelenboom.plan.Reached;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.ChoiceField;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Field;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What a target asks for, with the sum that it comes from, and what was reached by year and neighbourhood. */
final class FiguresSection implements EditorSection {
    private static final Key<Optional<String>> FILLED_BY = Key.of(
            TargetKeys.MEASURE.name(),
            new Codec<>() {
                @Override
                public Value write(Optional<String> typed) {
                    return TargetKeys.MEASURE.write(typed.orElse(""));
                }

                @Override
                public Optional<Optional<String>> read(Value value) {
                    return TargetKeys.MEASURE.read(value).map(id -> Optional.of(id)
                            .filter(one -> !one.isEmpty()));
                }
            },
            Optional.empty());

    @Override
    public String id() {
        return "plan.figures";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Message title() {
        return Message.of("org.doelenboom.workbench", "section.plan.figures");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(TargetKeys.TARGET);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Body(parent, (PageContext) context);
    }

    private static final class Body implements SectionBody {
        private final PageContext context;
        private final Label planned;
        private final Table table;
        private final Field measure;
        private List<List<String>> shown = List.of();
        private String essence = "";

        Body(Composite parent, PageContext context) {
            this.context = context;
            planned = new Label(parent, SWT.WRAP);
            planned.setBackground(context.resources().palette().page());
            planned.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
            table.setHeaderVisible(true);
            table.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            Accessibles.name(table, () -> text("section.plan.figures"));
            measure = new ChoiceField<>(
                    parent,
                    context,
                    FILLED_BY,
                    Message.of("org.doelenboom.plan", "attribute.measure"),
                    this::measureIds,
                    this::measureName);
            HelpTopics.mark(measure.control(), TargetKeys.MEASURE.name());
            refresh();
        }

        /** Those that are there, and the chosen one of a module that may be away. */
        private List<String> measureIds() {
            List<String> ids = new ArrayList<>(
                    measures().stream().map(Measure::id).sorted().toList());
            context.current()
                    .map(node -> node.get(TargetKeys.MEASURE))
                    .filter(id -> !id.isEmpty() && !ids.contains(id))
                    .ifPresent(ids::add);
            return ids;
        }

        private String measureName(String id) {
            return measures().stream()
                    .filter(one -> one.id().equals(id))
                    .map(one -> context.text(one.name()))
                    .findFirst()
                    .orElse(id);
        }

        private String text(String key, Object... arguments) {
            return context.text(Message.of("org.doelenboom.workbench", key, arguments));
        }

        @Override
        public String essence() {
            return essence;
        }

        @Override
        public void refresh() {
            Optional<Target> target = context.current()
                    .filter(node -> node.kind().equals(TargetKeys.TARGET))
                    .map(node -> new Target(context.plan(), node));
            target.ifPresent(this::show);
            measure.refresh();
        }

        private void show(Target target) {
            Optional<Planned> own = Planned.of(target);
            String formula = own.map(one -> context.text(one.formula())).orElse("");
            String sum = Planned.ofChildren(target)
                    .map(one -> text("figures.below", context.text(one.formula())))
                    .orElse("");
            String words = String.join(
                    "\n", List.of(formula.isEmpty() ? text("figures.noAmount") : text("figures.asked", formula), sum));
            if (!planned.getText().equals(words.strip())) {
                planned.setText(words.strip());
            }
            List<List<String>> rows = rows(target);
            if (!rows.equals(shown)) {
                shown = rows;
                fill(rows);
            }
            Reached total = Reached.total(target, measures(), Optional.empty());
            essence = formula + (total.reports() == 0 ? "" : " · " + text("figures.reached", written(total)));
        }

        private Collection<Measure> measures() {
            return context.desk().services().contributions().measures().all();
        }

        private List<List<String>> rows(Target target) {
            List<NodeId> places = target.neighbourhoods();
            List<List<String>> rows = new ArrayList<>();
            List<String> head = new ArrayList<>(List.of(text("figures.year")));
            places.forEach(place -> head.add(context.name(place)));
            head.add(text("figures.all"));
            rows.add(head);
            for (int year : target.years()) {
                List<String> row = new ArrayList<>(List.of(Integer.toString(year)));
                for (NodeId place : places) {
                    row.add(written(Reached.inYear(target, measures(), year, Optional.of(place))));
                }
                row.add(written(Reached.inYear(target, measures(), year, Optional.empty())));
                rows.add(row);
            }
            return rows;
        }

        /** A range where small counts were held back, a dash where nothing is reported. */
        private String written(Reached reached) {
            if (reached.reports() == 0) {
                return "–";
            }
            return Figures.written(Quantity.between(reached.least(), reached.most()), context.locale());
        }

        private void fill(List<List<String>> rows) {
            table.setRedraw(false);
            table.removeAll();
            for (TableColumn column : table.getColumns()) {
                column.dispose();
            }
            for (String title : rows.get(0)) {
                TableColumn column = new TableColumn(table, SWT.NONE);
                column.setText(title);
            }
            for (List<String> row : rows.subList(1, rows.size())) {
                new TableItem(table, SWT.NONE).setText(row.toArray(String[]::new));
            }
            for (TableColumn column : table.getColumns()) {
                column.pack();
                column.setWidth(Math.max(column.getWidth() + Resources.STEP, 10 * Resources.STEP));
            }
            table.setRedraw(true);
            context.layoutChanged();
        }
    }
}
