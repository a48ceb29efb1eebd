package org.doelenboom.workbench.internal.preference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What the person chooses for herself and for the window: her name, its language and its colours; each says what it does. */
final class GeneralPage {
    static final String AUTHOR = "author";
    static final String LANGUAGE = "language";
    static final String APPEARANCE = "appearance";

    private static final int WIDTH = 60 * Resources.STEP;

    private final Desk desk;

    GeneralPage(Desk desk) {
        this.desk = desk;
    }

    /** @param chosen what the controls put in */
    void create(Composite parent, Map<String, String> chosen) {
        label(parent, "preferences.author");
        Text author = new Text(parent, SWT.SINGLE | SWT.BORDER);
        author.setText(desk.preferences().author());
        GridData place = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        place.widthHint = 30 * Resources.STEP;
        author.setLayoutData(place);
        author.setTextLimit(80);
        Accessibles.name(author, () -> desk.text("preferences.author"));
        author.addListener(SWT.Modify, event -> chosen.put(AUTHOR, author.getText()));
        hint(parent, "preferences.author.hint");
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
        hint(parent, "preferences.language.hint");
        List<String> looks = new ArrayList<>();
        List<String> lookNames = new ArrayList<>();
        for (Appearance one : Appearance.values()) {
            looks.add(one.name());
            lookNames.add(desk.text("preferences.appearance." + one.name()));
        }
        String now = desk.preferences().appearance().name();
        choice(parent, "preferences.appearance", APPEARANCE, looks, lookNames, now, chosen);
        hint(parent, "preferences.appearance.hint");
    }

    private void label(Composite parent, String key) {
        Label words = new Label(parent, SWT.NONE);
        words.setText(desk.text(key));
        words.setFont(desk.resources().bold());
    }

    private void hint(Composite parent, String key) {
        Label words = new Label(parent, SWT.WRAP);
        words.setText(desk.text(key));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = WIDTH;
        words.setLayoutData(wide);
        Label space = new Label(parent, SWT.NONE);
        GridData high = new GridData(SWT.FILL, SWT.TOP, true, false);
        high.heightHint = Resources.STEP;
        space.setLayoutData(high);
    }

    private void choice(
            Composite parent,
            String label,
            String key,
            List<String> values,
            List<String> names,
            String now,
            Map<String, String> chosen) {
        label(parent, label);
        Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(names.toArray(String[]::new));
        combo.select(values.indexOf(now));
        combo.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        Accessibles.name(combo, () -> desk.text(label));
        combo.addListener(SWT.Selection, event -> chosen.put(key, values.get(combo.getSelectionIndex())));
    }
}
