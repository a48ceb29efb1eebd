package org.doelenboom.eviction.ui.internal.view;

import static org.doelenboom.eviction.ui.ScreenMessages.message;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Words;
import org.doelenboom.eviction.study.RiskFactor;
import org.doelenboom.eviction.study.StudyKeys;
import org.doelenboom.eviction.ui.internal.section.Parts;
import org.doelenboom.plan.Coverage;
import org.doelenboom.plan.Figures;
import org.doelenboom.ui.DataTable;
import org.doelenboom.ui.Scrolled;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.ui.ViewContribution;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.component.annotations.Component;

/** Risk factors: what research says beside what is found here, those that agree first. */
@Component(property = EvictionKinds.PROPERTY)
public final class RisksView implements ViewContribution {
    @Override
    public String id() {
        return "eviction.risks";
    }

    @Override
    public Message title() {
        return message("view.risks");
    }

    @Override
    public Area area() {
        return Area.CENTRE;
    }

    @Override
    public ViewBody create(Composite parent, ViewContext context) {
        return new Page(parent, context);
    }

    private static final class Page implements ViewBody {
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
        private static final int MOST_ROWS = 20;

        private final ViewContext context;
        private final Scrolled scrolled;
        private final Label words;
        private final DataTable<NodeId> table;
        private final Composite detail;
        private final Label literature;
        private final Label found;
        private final Button add;

        private Page(Composite parent, ViewContext context) {
            this.context = context;
            scrolled = new Scrolled(parent, context);
            Composite page = scrolled.page();
            Parts.heading(page, context, context.text(message("view.risks")))
                    .setFont(context.resources().large());
            words = Parts.dimmed(page, context, "");
            table = new DataTable<>(
                    page,
                    context.resources(),
                    () -> context.text(message("view.risks")),
                    List.of(
                            DataTable.Column.words(context.text(Words.kind(EvictionKinds.RISK_FACTOR))),
                            DataTable.Column.narrow(context.text(message("risks.standing"))),
                            DataTable.Column.narrow(context.text(message("risks.files")))),
                    MOST_ROWS);
            table.onOpen(context::navigate);
            table.onSelect(id -> showDetail());
            detail = Parts.row(page, context, 2);
            ((GridLayout) detail.getLayout()).makeColumnsEqualWidth = true;
            Parts.heading(detail, context, context.text(Words.label(StudyKeys.LITERATURE)));
            Parts.heading(detail, context, context.text(Words.label(StudyKeys.FOUND)));
            literature = Parts.words(detail, context, "");
            found = Parts.words(detail, context, "");
            ((GridData) literature.getLayoutData()).verticalAlignment = SWT.TOP;
            ((GridData) found.getLayoutData()).verticalAlignment = SWT.TOP;
            add = Parts.button(page, context, context.text(message("add.riskFactor")), this::add);
            add.setEnabled(context.isEditable());
            refresh();
        }

        private void add() {
            List<NodeId> added = new ArrayList<>();
            context.edit(
                    message("add.riskFactor"),
                    edit -> added.add(edit.append(
                            EvictionKinds.RISK_FACTOR, edit.now().root().id())));
            added.forEach(context::navigate);
        }

        @Override
        public void refresh() {
            Coverage coverage = new Coverage(context.plan());
            List<RiskFactor> risks = new ArrayList<>(RiskFactor.all(context.plan()).stream()
                    .filter(risk -> context.neighbourhood()
                            .map(place -> coverage.isIn(risk.node(), place))
                            .orElse(true))
                    .toList());
            risks.sort(Comparator.comparing(RiskFactor::standing));
            long confirmed = risks.stream()
                    .filter(risk -> risk.standing() == RiskFactor.Standing.CONFIRMED)
                    .count();
            words.setText(context.text(
                    RiskFactor.all(context.plan()).isEmpty()
                            ? message("risks.empty")
                            : message("risks.summary", risks.size(), confirmed)));
            table.control().setVisible(!risks.isEmpty());
            table.show(risks.stream()
                    .map(risk -> new DataTable.Row<>(risk.node().id(), cells(risk)))
                    .toList());
            if (table.selected().isEmpty() && !risks.isEmpty()) {
                table.select(risks.get(0).node().id());
            }
            showDetail();
        }

        /** What research says of the selected factor, beside what is found here. */
        private void showDetail() {
            Node node = table.selected().flatMap(context.plan()::find).orElse(null);
            detail.setVisible(node != null);
            literature.setText(node == null ? "" : said(node.get(StudyKeys.LITERATURE), "risks.noLiterature"));
            found.setText(node == null ? "" : said(node.get(StudyKeys.FOUND), "risks.notFound"));
            scrolled.layout();
        }

        private String said(BilingualText texts, String nothing) {
            return (texts.isEmpty() ? context.text(message(nothing)) : text(texts)).replace("&", "&&");
        }

        private List<String> cells(RiskFactor risk) {
            return List.of(context.name(risk.node().id()), context.text(Words.of(risk.standing())), files(risk.node()));
        }

        private String text(BilingualText texts) {
            List<String> preferred = new ArrayList<>(List.of(context.locale().getLanguage()));
            preferred.addAll(context.languages());
            return texts.first(preferred);
        }

        /** {@code 12 of 40 (30 %)}. */
        private String files(Node node) {
            BigDecimal in = node.get(StudyKeys.FOUND_IN).orElse(null);
            BigDecimal of = node.get(StudyKeys.LOOKED_AT).orElse(null);
            if (in == null || of == null || of.signum() <= 0) {
                return "";
            }
            BigDecimal percent = in.multiply(HUNDRED).divide(of, 0, RoundingMode.HALF_UP);
            return context.text(message(
                    "risks.of",
                    Figures.written(in, context.locale()),
                    Figures.written(of, context.locale()),
                    Figures.written(percent, context.locale())));
        }

        @Override
        public void setFocus() {
            table.control().setFocus();
        }
    }
}
