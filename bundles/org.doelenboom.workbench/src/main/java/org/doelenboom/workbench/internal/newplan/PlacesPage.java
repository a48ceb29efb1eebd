package org.doelenboom.workbench.internal.newplan;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.importing.NeighbourhoodDialog;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The neighbourhoods: typed, or ticked in a list that a file holds. */
final class PlacesPage extends StepPage {
    private static final int LINES = 4;

    @Nullable
    private ImportDraft list;

    @Nullable
    private Text filter;

    @Nullable
    private Table table;

    @Nullable
    private Label says;

    PlacesPage(Desk desk, NewPlan plan) {
        super(desk, plan, "newPlan.places");
    }

    @Override
    void fill(Composite page) {
        heading(page, desk().text("newPlan.places.typed"));
        field(page, desk().text("newPlan.places.typed"), LINES, words -> plan().typePlaces(words));
        Button choose = new Button(page, SWT.PUSH);
        choose.setText(desk().text("newPlan.places.list"));
        choose.addListener(SWT.Selection, event -> choose());
        Label told = heading(page, desk().text("newPlan.places.noList"));
        Text words = field(page, desk().text("neighbourhoods.filter"), 1, typed -> show());
        words.setMessage(desk().text("neighbourhoods.filter"));
        words.setEnabled(false);
        Table ticks = new Table(page, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.heightHint = 14 * Resources.STEP;
        ticks.setLayoutData(place);
        ticks.setEnabled(false);
        Accessibles.name(ticks, () -> desk().text("neighbourhoods.title"));
        ticks.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK
                    && event.item instanceof TableItem item
                    && item.getData() instanceof Node node) {
                plan().take(
                                node.id().value(),
                                new NewPlan.Place(node.get(PlanKeys.CODE), node.get(PlanKeys.TITLE)),
                                item.getChecked());
            }
        });
        filter = words;
        table = ticks;
        says = told;
    }

    private void choose() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(desk().text("neighbourhoods.title"));
        dialog.setFilterExtensions(new String[] {"*.csv", "*.*"});
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen);
            desk().background()
                    .run(
                            desk().text("work.import", file.getFileName()),
                            () -> desk().services().exchange().preview(file, Map.of()),
                            this::show,
                            reason -> say(desk().text(reason)));
        }
    }

    private void show(ImportDraft draft) {
        if (NeighbourhoodDialog.fits(draft)) {
            list = draft;
            say(desk().text("newPlan.places.tick"));
            show();
        } else {
            say(desk().text("newPlan.places.noNeighbourhoods"));
        }
    }

    private void say(String words) {
        Label label = says;
        if (label != null && !label.isDisposed()) {
            label.setText(words.replace("&", "&&"));
            label.requestLayout();
        }
    }

    private void show() {
        ImportDraft draft = list;
        Table ticks = table;
        Text words = filter;
        if (draft == null || ticks == null || words == null || ticks.isDisposed()) {
            return;
        }
        words.setEnabled(true);
        ticks.setEnabled(true);
        String wanted = words.getText().strip().toLowerCase(Locale.ROOT);
        ticks.setRedraw(false);
        ticks.removeAll();
        for (Node place : draft.plan().children(draft.plan().root())) {
            String shown = (place.get(PlanKeys.CODE) + "  "
                            + String.join(
                                    " / ",
                                    place.get(PlanKeys.TITLE).languages().stream()
                                            .map(language ->
                                                    place.get(PlanKeys.TITLE).in(language))
                                            .distinct()
                                            .toList()))
                    .strip();
            if (shown.toLowerCase(Locale.ROOT).contains(wanted)) {
                TableItem item = new TableItem(ticks, SWT.NONE);
                item.setText(shown);
                item.setData(place);
                item.setChecked(plan().isTaken(place.id().value()));
            }
        }
        ticks.setRedraw(true);
    }
}
