package org.doelenboom.workbench.internal.preference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.PreferencePageContribution;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workbench.internal.window.Dialogs;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The modules' choices, a tab each; kept together when the person agrees. */
public final class PreferencesDialog {
    private static final int WIDTH = 80 * Resources.STEP;
    private static final int HEIGHT = 55 * Resources.STEP;

    private final Desk desk;
    private final Map<String, String> values;
    private final Map<String, String> general = new HashMap<>();
    private final BiConsumer<String, Appearance> changed;

    /** @param changed told the language and the appearance when the person agrees */
    public PreferencesDialog(Desk desk, BiConsumer<String, Appearance> changed) {
        this.desk = desk;
        this.changed = changed;
        this.values = desk.preferences().ofModules();
    }

    public void open(Shell parent) {
        Shell shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE);
        shell.setText(desk.text("preferences.title"));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 2 * Resources.STEP;
        layout.marginHeight = 2 * Resources.STEP;
        shell.setLayout(layout);
        CTabFolder tabs = new CTabFolder(shell, SWT.FLAT);
        tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Accessibles.name(tabs, () -> desk.text("preferences.title"));
        Composite own = new Composite(tabs, SWT.NONE);
        own.setLayout(new GridLayout(1, false));
        new GeneralPage(desk).create(own, general);
        SafetyPage safety = new SafetyPage(desk);
        safety.create(own, general);
        CTabItem first = new CTabItem(tabs, SWT.NONE);
        first.setText(desk.text("preferences.general"));
        first.setControl(own);
        pages().forEach(page -> add(tabs, page));
        tabs.setSelection(0);
        Composite buttons = new Composite(shell, SWT.NONE);
        buttons.setLayout(new GridLayout(2, true));
        buttons.setLayoutData(new GridData(SWT.RIGHT, SWT.BOTTOM, true, false));
        Button keep = button(buttons, "preferences.keep");
        keep.addListener(SWT.Selection, event -> {
            desk.preferences().rememberOfModules(values);
            safety.keep(general);
            shell.close();
            String language =
                    general.getOrDefault(GeneralPage.LANGUAGE, desk.locale().getLanguage());
            Appearance now = desk.preferences().appearance();
            changed.accept(language, Appearance.valueOf(general.getOrDefault(GeneralPage.APPEARANCE, now.name())));
        });
        button(buttons, "button.cancel").addListener(SWT.Selection, event -> shell.close());
        shell.setDefaultButton(keep);
        Dialogs.open(shell, parent, WIDTH, HEIGHT);
    }

    private List<PreferencePageContribution> pages() {
        return desk.services().screen().preferencePages().all();
    }

    private void add(CTabFolder tabs, PreferencePageContribution page) {
        Composite content = new Composite(tabs, SWT.NONE);
        content.setLayout(new GridLayout(1, false));
        try {
            page.create(content, values, new Page());
            CTabItem tab = new CTabItem(tabs, SWT.NONE);
            tab.setText(desk.text(page.title()).replace("&", "&&"));
            tab.setControl(content);
        } catch (RuntimeException | LinkageError e) {
            desk.switchOff(desk.services().screen().preferencePages(), page, page.id(), e);
            content.dispose();
        }
    }

    private Button button(Composite parent, String key) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(desk.text(key));
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return button;
    }

    private final class Page implements PreferencePageContribution.PageContext {
        @Override
        public String text(Message message) {
            return desk.text(message);
        }

        @Override
        public Resources resources() {
            return desk.resources();
        }
    }
}
