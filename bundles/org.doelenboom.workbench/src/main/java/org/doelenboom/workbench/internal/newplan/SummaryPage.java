package org.doelenboom.workbench.internal.newplan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** What the plan will begin with. */
final class SummaryPage extends StepPage {
    @Nullable
    private Text words;

    SummaryPage(Desk desk, NewPlan plan) {
        super(desk, plan, "newPlan.summary");
    }

    @Override
    void fill(Composite page) {
        Text shown = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.heightHint = 20 * Resources.STEP;
        shown.setLayoutData(place);
        org.doelenboom.ui.Accessibles.name(shown, () -> desk().text("newPlan.summary.title"));
        words = shown;
    }

    @Override
    public void setVisible(boolean visible) {
        Text shown = words;
        if (visible && shown != null) {
            shown.setText(String.join("\n", lines()));
        }
        super.setVisible(visible);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        line(lines, "field.title", plan().said(PlanKeys.TITLE));
        line(lines, "newPlan.type", plan().said(PlanKeys.PLAN_TYPE));
        line(lines, "newPlan.owner", plan().said(PlanKeys.OWNER));
        List<Integer> years = plan().years();
        if (!years.isEmpty()) {
            lines.add(desk().text("newPlan.years.title") + ": " + years.get(0) + "-" + years.get(years.size() - 1));
        }
        String places =
                plan().places().stream().map(place -> shown(place.name())).collect(Collectors.joining(", "));
        lines.add(desk().text("newPlan.places.title") + ": " + (places.isEmpty() ? desk().text("list.none") : places));
        lines.add(desk().text("newPlan.themes.title") + ": "
                + (plan().themes().isEmpty() ? desk().text("list.none") : String.join(", ", plan().themes())));
        for (KindId kind : NewPlan.FIRST) {
            BilingualText title = plan().title(kind);
            if (!title.isEmpty()) {
                lines.add(desk().badge(kind).orElse("") + "  " + shown(title));
            }
        }
        return lines;
    }

    private void line(List<String> lines, String label, BilingualText text) {
        if (!text.isEmpty()) {
            lines.add(desk().text(label) + ": " + shown(text));
        }
    }

    private static String shown(BilingualText text) {
        return text.languages().stream().map(text::in).distinct().collect(Collectors.joining(" / "));
    }
}
