package org.doelenboom.eviction.ui.internal.view;

import static org.doelenboom.eviction.ui.ScreenMessages.message;

import java.util.List;
import java.util.Map;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.PreferencePageContribution;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.component.annotations.Component;

/** Whether small counts of people are written down as they are, or as "fewer than". */
@Component(property = EvictionKinds.PROPERTY)
public final class EvictionPreferences implements PreferencePageContribution {
    private static final List<String> LIMITS = List.of("0", "5", "10");

    @Override
    public String id() {
        return "eviction.preferences";
    }

    @Override
    public Message title() {
        return message("preferences.title");
    }

    @Override
    public void create(Composite parent, Map<String, String> values, PageContext context) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(context.text(message("preferences.holdBack")).replace("&", "&&"));
        label.setLayoutData(place());
        Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.add(context.text(message("preferences.never")));
        LIMITS.subList(1, LIMITS.size()).forEach(limit -> combo.add(context.text(message("preferences.below", limit))));
        combo.select(Math.max(0, LIMITS.indexOf(values.getOrDefault(HeldBack.LIMIT, "0"))));
        combo.addListener(SWT.Selection, event -> values.put(HeldBack.LIMIT, LIMITS.get(combo.getSelectionIndex())));
        Accessibles.name(combo, () -> context.text(message("preferences.holdBack")));
        Label note = new Label(parent, SWT.WRAP);
        note.setText(context.text(message("preferences.holdBackNote")).replace("&", "&&"));
        note.setForeground(context.resources().palette().dimmed());
        note.setLayoutData(place());
    }

    private static GridData place() {
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.widthHint = 300;
        return place;
    }
}
