package org.doelenboom.workbench.internal.help;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * Explains terms where the pointer rests on them: those of the core in labels, those that the plan itself explains in its texts.
 * One listener for all windows, since labels are made everywhere.
 */
public final class GlossaryTips {
    private static final String OURS = "org.doelenboom.glossary.tip";
    private static final int MOST = 3;
    private static final int WIDEST = 72;

    private final Desk desk;
    private final Supplier<Optional<Snapshot>> front;
    /** Those of the core in that language; read when the pointer first rests on words. */
    @Nullable
    private Glossary core;

    @Nullable
    private Locale locale;

    @Nullable
    private Snapshot known;

    private Glossary ofPlan = Glossary.of(Stream.empty());

    private GlossaryTips(Desk desk, Supplier<Optional<Snapshot>> front) {
        this.desk = desk;
        this.front = front;
    }

    /** For as long as the window is there. @param front the plan whose own terms are explained */
    public static void explain(Desk desk, Shell window, Supplier<Optional<Snapshot>> front) {
        GlossaryTips tips = new GlossaryTips(desk, front);
        Display display = window.getDisplay();
        Listener listener = event -> {
            if (event.widget instanceof Control control && !control.isDisposed()) {
                tips.entered(control);
            }
        };
        display.addFilter(SWT.MouseEnter, listener);
        window.addDisposeListener(event -> display.removeFilter(SWT.MouseEnter, listener));
    }

    private Glossary core() {
        Locale now = desk.locale();
        Glossary known = core;
        if (known == null || !now.equals(locale)) {
            known = Glossary.core(key -> desk.services().messages().text(Message.of(Desk.BUNDLE, key), now));
            core = known;
            locale = now;
        }
        return known;
    }

    private void entered(Control control) {
        boolean painted =
                control instanceof Canvas && !HelpTopics.words(control).isEmpty();
        boolean text = control instanceof Text field && (field.getStyle() & SWT.MULTI) != 0;
        if (!painted && !text && !(control instanceof Label)) {
            return;
        }
        if (control.getToolTipText() != null && control.getData(OURS) == null) {
            return;
        }
        String tip = text
                ? ofPlan().explain(((Text) control).getText(), MOST)
                : core(control instanceof Label label ? label.getText() : HelpTopics.words(control));
        String now = control.getData(OURS) instanceof String said ? said : "";
        if (!tip.equals(now)) {
            control.setToolTipText(tip.isEmpty() ? null : wrapped(tip).replace("&", "&&"));
            control.setData(OURS, tip);
        }
    }

    /** Not every toolkit breaks a long line of a tip. */
    private static String wrapped(String tip) {
        return tip.lines()
                .map(line ->
                        line.replaceAll("(.{1," + WIDEST + "})(?: +|$)", "$1\n").strip())
                .collect(Collectors.joining("\n"));
    }

    private String core(String words) {
        return core().explain(words.replace("&&", "&"), MOST);
    }

    private Glossary ofPlan() {
        Snapshot plan = front.get().orElse(null);
        if (plan != known) {
            known = plan;
            ofPlan = plan == null
                    ? Glossary.of(Stream.empty())
                    : Glossary.of(
                            StreamSupport.stream(plan.children(plan.root()).spliterator(), false)
                                    .filter(node -> node.kind().equals(PlanKinds.GLOSSARY_ENTRY))
                                    .flatMap(GlossaryTips::entries));
        }
        return ofPlan;
    }

    private static Stream<String[]> entries(Node entry) {
        return entry.get(PlanKeys.TITLE).languages().stream().map(language -> new String[] {
            entry.get(PlanKeys.TITLE).in(language), entry.get(PlanKeys.TEXT).in(language)
        });
    }
}
