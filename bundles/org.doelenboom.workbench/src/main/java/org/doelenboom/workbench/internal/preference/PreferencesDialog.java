package org.doelenboom.workbench.internal.preference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.PreferencePageContribution;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.command.Commands;
import org.doelenboom.workbench.internal.command.KeyChoices;
import org.doelenboom.workbench.internal.session.PlanSession;
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

/** What the person chooses: for herself and the window, keys, the rules of the plan in front, and the modules' choices. Kept together
 * when she agrees. */
public final class PreferencesDialog {
    private static final int WIDTH = 96 * Resources.STEP;
    private static final int HEIGHT = 75 * Resources.STEP;

    private final Desk desk;
    private final Map<String, String> values;
    private final Map<String, String> general = new HashMap<>();
    private final Host host;
    private final KeyChoices keys;

    @Nullable
    private RulesPage rules;

    /** What the choices are about. */
    public interface Host {
        Commands commands();

        /** The plan whose rules are shown. */
        Optional<PlanSession> front();

        /** The keys, the language or the appearance were chosen. */
        void appear(String language, Appearance appearance);
    }

    public PreferencesDialog(Desk desk, Host host) {
        this.desk = desk;
        this.host = host;
        this.values = desk.preferences().ofModules();
        this.keys = new KeyChoices(host.commands().all(), desk.preferences().keys());
    }

    public void open(Shell parent) {
        Shell shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE);
        shell.setText(desk.text("preferences.title"));
        HelpTopics.mark(shell, "preferences");
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 2 * Resources.STEP;
        layout.marginHeight = 2 * Resources.STEP;
        shell.setLayout(layout);
        CTabFolder tabs = new CTabFolder(shell, SWT.FLAT);
        tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Accessibles.name(tabs, () -> desk.text("preferences.title"));
        Composite own = page(tabs);
        new GeneralPage(desk).create(own, general);
        SafetyPage safety = new SafetyPage(desk);
        safety.create(own, general);
        tab(tabs, "preferences.general", own);
        Composite ofKeys = page(tabs);
        new KeysPage(ofKeys, desk, keys);
        tab(tabs, "preferences.keys", ofKeys);
        host.front().ifPresent(session -> {
            Composite ofRules = page(tabs);
            rules = new RulesPage(ofRules, desk, session);
            tab(tabs, "preferences.rules", ofRules);
        });
        pages().forEach(page -> add(tabs, page));
        tabs.setSelection(0);
        Composite buttons = new Composite(shell, SWT.NONE);
        buttons.setLayout(new GridLayout(2, true));
        buttons.setLayoutData(new GridData(SWT.RIGHT, SWT.BOTTOM, true, false));
        Button keep = button(buttons, "preferences.keep");
        keep.addListener(SWT.Selection, event -> {
            keep();
            safety.keep(general);
            shell.close();
            String language =
                    general.getOrDefault(GeneralPage.LANGUAGE, desk.locale().getLanguage());
            Appearance now = desk.preferences().appearance();
            host.appear(language, Appearance.valueOf(general.getOrDefault(GeneralPage.APPEARANCE, now.name())));
        });
        button(buttons, "button.cancel").addListener(SWT.Selection, event -> shell.close());
        shell.setDefaultButton(keep);
        Dialogs.open(shell, parent, WIDTH, HEIGHT);
    }

    private static Composite page(CTabFolder tabs) {
        Composite page = new Composite(tabs, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 2 * Resources.STEP;
        layout.marginHeight = 2 * Resources.STEP;
        page.setLayout(layout);
        return page;
    }

    private void tab(CTabFolder tabs, String title, Composite page) {
        CTabItem tab = new CTabItem(tabs, SWT.NONE);
        tab.setText(desk.text(title));
        tab.setControl(page);
    }

    private void keep() {
        desk.preferences().rememberOfModules(values);
        String author = general.get(GeneralPage.AUTHOR);
        if (author != null) {
            desk.preferences().chooseAuthor(author);
        }
        desk.preferences().chooseKeys(keys.chosen());
        host.commands().choose(keys.chosen());
        if (rules != null) {
            rules.keep();
        }
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
