package org.doelenboom.workbench.internal.preference;

import java.util.Map;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** What the person chooses about keeping her work: saving by itself, and earlier files. */
public final class SafetyPage {
    private static final String AUTOSAVE = "autosave";
    private static final String BACKUPS = "backups";
    private static final int USUAL_BACKUPS = 10;
    private static final int MOST_MINUTES = 120;
    private static final int MOST_BACKUPS = 200;

    private final Desk desk;

    SafetyPage(Desk desk) {
        this.desk = desk;
    }

    /** How many minutes after a change a plan is saved by itself; 0 for never. */
    public static int autosaveMinutes(Preferences preferences) {
        return number(preferences, AUTOSAVE, 0);
    }

    /** How many earlier files of a plan are kept. */
    public static int backups(Preferences preferences) {
        return number(preferences, BACKUPS, USUAL_BACKUPS);
    }

    private static int number(Preferences preferences, String name, int usual) {
        return preferences
                .numbers(name)
                .filter(numbers -> numbers.length == 1 && numbers[0] >= 0)
                .map(numbers -> numbers[0])
                .orElse(usual);
    }

    /** @param chosen what the controls put in */
    void create(Composite parent, Map<String, String> chosen) {
        spinner(parent, AUTOSAVE, autosaveMinutes(desk.preferences()), MOST_MINUTES, chosen);
        spinner(parent, BACKUPS, backups(desk.preferences()), MOST_BACKUPS, chosen);
    }

    /** Remembers what was put in. */
    void keep(Map<String, String> chosen) {
        for (String name : new String[] {AUTOSAVE, BACKUPS}) {
            String number = chosen.get(name);
            if (number != null) {
                desk.preferences().rememberNumbers(name, Integer.parseInt(number));
            }
        }
    }

    private void spinner(Composite parent, String name, int now, int most, Map<String, String> chosen) {
        Label words = new Label(parent, SWT.NONE);
        words.setText(desk.text("preferences." + name));
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        spinner.setValues(now, 0, most, 0, 1, 5);
        spinner.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        Accessibles.name(spinner, () -> desk.text("preferences." + name));
        spinner.addListener(SWT.Modify, event -> chosen.put(name, String.valueOf(spinner.getSelection())));
    }
}
