package org.doelenboom.workbench.internal.importing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.doelenboom.api.document.KindId;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line for each level word or column of a foreign file, with the level that it is read as. */
final class LevelChoices {
    static final List<KindId> LEVELS = List.of(
            PlanKinds.GENERAL_OBJECTIVE,
            PlanKinds.INTERMEDIATE_OBJECTIVE,
            PlanKinds.OPERATIONAL_OBJECTIVE,
            PlanKinds.HORIZONTAL_OBJECTIVE,
            PlanKinds.ACTION);

    private LevelChoices() {}

    /**
     * @param parent a grid of two columns
     * @param read what the words are read as now; one that is absent is no level
     */
    static void add(
            Composite parent,
            Desk desk,
            Collection<String> words,
            Map<String, KindId> read,
            BiConsumer<String, KindId> chosen) {
        for (String word : words) {
            Label label = new Label(parent, SWT.NONE);
            label.setText(word.replace("&", "&&"));
            Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
            combo.add(desk.text("import.noLevel"));
            LEVELS.forEach(level -> combo.add(desk.badge(level).orElse("") + "  " + desk.kindName(level)));
            combo.select(read.containsKey(word) ? LEVELS.indexOf(read.get(word)) + 1 : 0);
            Accessibles.name(combo, () -> desk.text("import.wordMeans", word));
            combo.addListener(SWT.Selection, event -> {
                int index = combo.getSelectionIndex();
                chosen.accept(word, index == 0 ? PlanKinds.PLAN : LEVELS.get(index - 1));
            });
        }
    }
}
