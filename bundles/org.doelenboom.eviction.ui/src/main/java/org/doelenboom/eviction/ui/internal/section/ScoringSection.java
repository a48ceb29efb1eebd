package org.doelenboom.eviction.ui.internal.section;

import static org.doelenboom.eviction.ui.ScreenMessages.message;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.screening.Instrument;
import org.doelenboom.eviction.screening.ScreeningKeys;
import org.doelenboom.plan.Figures;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.ItemLink;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.component.annotations.Component;

/**
 * An instrument's questions and thresholds, and a way to try them: what is ticked is added up at once. The ticks are nobody's
 * answers: they are forgotten when the page closes.
 */
@Component(property = EvictionKinds.PROPERTY)
public final class ScoringSection implements EditorSection {
    @Override
    public String id() {
        return "eviction.scoring";
    }

    @Override
    public int order() {
        return 160;
    }

    @Override
    public Message title() {
        return message("section.scoring");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(EvictionKinds.INSTRUMENT);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Body(parent, context);
    }

    private static final class Body implements SectionBody {
        /** One row, to see whether the list has to be made anew. */
        private record Line(NodeId id, String words, String points) {}

        private final SectionContext context;
        private final Composite questions;
        private final Label score;
        private final Composite thresholds;
        private final Set<NodeId> yes = new LinkedHashSet<>();
        private List<Line> shownQuestions = List.of();
        private List<Line> shownThresholds = List.of();

        private Body(Composite parent, SectionContext context) {
            this.context = context;
            Parts.dimmed(parent, context, context.text(message("scoring.try")));
            questions = Parts.row(parent, context, 3);
            adder(parent, EvictionKinds.QUESTION, "add.question");
            score = Parts.heading(parent, context, "");
            thresholds = Parts.row(parent, context, 2);
            adder(parent, EvictionKinds.THRESHOLD, "add.threshold");
            fillQuestions();
            fillThresholds();
            refresh();
        }

        private void adder(Composite parent, KindId kind, String key) {
            if (context.isEditable()) {
                ItemLink.create(parent, context, "+ " + context.text(message(key)), () -> {
                    List<NodeId> added = new ArrayList<>();
                    context.edit(message(key), edit -> added.add(edit.append(kind, context.node())));
                    added.forEach(context::navigate);
                });
            }
        }

        private Optional<Instrument> instrument() {
            return Instrument.find(context.plan(), context.node());
        }

        private String points(Optional<BigDecimal> number) {
            return number.map(points -> context.text(message("item.points", Figures.written(points, context.locale()))))
                    .orElse("");
        }

        @Override
        public void refresh() {
            Instrument instrument = instrument().orElse(null);
            if (instrument == null) {
                return;
            }
            List<Line> nowQuestions = lines(instrument.questions(), true);
            List<Line> nowThresholds = lines(instrument.thresholds(), false);
            yes.retainAll(nowQuestions.stream().map(Line::id).toList());
            if (!nowQuestions.equals(shownQuestions)) {
                shownQuestions = nowQuestions;
                fillQuestions();
            }
            if (!nowThresholds.equals(shownThresholds)) {
                shownThresholds = nowThresholds;
                fillThresholds();
            }
            showScore();
        }

        private List<Line> lines(List<Node> nodes, boolean question) {
            return nodes.stream()
                    .map(node -> new Line(
                            node.id(),
                            context.name(node.id()),
                            points(node.get(question ? ScreeningKeys.WEIGHT : ScreeningKeys.FROM))))
                    .toList();
        }

        private void fillQuestions() {
            clear(questions);
            for (Line line : shownQuestions) {
                Button tick = new Button(questions, SWT.CHECK | SWT.WRAP);
                tick.setText(line.words().replace("&", "&&"));
                GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
                place.widthHint = 200;
                tick.setLayoutData(place);
                tick.setSelection(yes.contains(line.id()));
                tick.addListener(SWT.Selection, event -> ticked(line.id(), tick.getSelection()));
                Parts.label(questions, context, line.points());
                ItemLink.create(
                        questions, context, context.text(message("scoring.edit")), () -> context.navigate(line.id()));
            }
            context.layoutChanged();
        }

        private void ticked(NodeId question, boolean on) {
            if (on) {
                yes.add(question);
            } else {
                yes.remove(question);
            }
            showScore();
        }

        private void fillThresholds() {
            clear(thresholds);
            for (Line line : shownThresholds) {
                Parts.label(thresholds, context, context.text(message("scoring.from", line.points())));
                ItemLink.create(thresholds, context, line.words(), () -> context.navigate(line.id()))
                        .setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            }
            context.layoutChanged();
        }

        private static void clear(Composite list) {
            for (Control child : list.getChildren()) {
                child.dispose();
            }
        }

        private void showScore() {
            String said = instrument()
                    .filter(instrument -> !instrument.questions().isEmpty())
                    .map(instrument -> said(instrument.score(yes)))
                    .orElse(context.text(message("scoring.none")));
            if (!score.getText().equals(said)) {
                score.setText(said);
                context.layoutChanged();
            }
        }

        private String said(Instrument.Score result) {
            String points = Figures.written(result.points(), context.locale());
            String of = Figures.written(result.of(), context.locale());
            return context.text(result.threshold()
                    .map(threshold -> message("scoring.reached", points, of, context.name(threshold.id())))
                    .orElse(message("scoring.below", points, of)));
        }

        @Override
        public String essence() {
            return instrument()
                    .map(instrument -> context.text(
                            message("item.questions", instrument.questions().size())))
                    .orElse("");
        }
    }
}
