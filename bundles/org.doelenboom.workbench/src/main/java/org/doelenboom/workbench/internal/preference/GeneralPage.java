package org.doelenboom.workbench.internal.preference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What the person chooses for the window itself: its language and its colours. */
final class GeneralPage {
    static final String LANGUAGE = "language";
    static final String APPEARANCE = "appearance";

    private final Desk desk;

    GeneralPage(Desk desk) {
        this.desk = desk;
    }

    /** @param chosen what the controls put in */
    void create(Composite parent, Map<String, String> chosen) {
        List<String> languages = new ArrayList<>(PropertyMessages.LANGUAGES);
        List<String> names = languages.stream()
                .map(language -> Locale.forLanguageTag(language).getDisplayLanguage(Locale.forLanguageTag(language)))
                .toList();
        choice(
                parent,
                "preferences.language",
                LANGUAGE,
                languages,
                names,
                desk.locale().getLanguage(),
                chosen);
        List<String> looks = new ArrayList<>();
        List<String> lookNames = new ArrayList<>();
        for (Appearance one : Appearance.values()) {
            looks.add(one.name());
            lookNames.add(desk.text("preferences.appearance." + one.name()));
        }
        String now = desk.preferences().appearance().name();
        choice(parent, "preferences.appearance", APPEARANCE, looks, lookNames, now, chosen);
    }

    private void choice(
            Composite parent,
            String label,
            String key,
            List<String> values,
            List<String> names,
            String now,
            Map<String, String> chosen) {
        Label words = new Label(parent, SWT.NONE);
        words.setText(desk.text(label));
        Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(names.toArray(String[]::new));
        combo.select(values.indexOf(now));
        combo.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        Accessibles.name(combo, () -> desk.text(label));
        combo.addListener(SWT.Selection, event -> chosen.put(key, values.get(combo.getSelectionIndex())));
    }
}
