package org.doelenboom.ui;

import java.util.Optional;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.TranslationState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** How far the translation of one text in one language is: what the plan says of it, and a choice of what it should say. */
record TranslationMenu(SectionContext context, Key<?> key, String language) {
    Optional<TranslationState> state() {
        return context.current().flatMap(node -> TranslationState.of(node, key.name(), language));
    }

    /** In words, also where nobody said anything. */
    String words() {
        return state().map(state -> context.text(Labels.own("translation.is", context.text(state.words()))))
                .orElseGet(() -> context.text(Labels.own("translation.state")));
    }

    void open(Control below) {
        Menu menu = new Menu(below);
        Optional<TranslationState> now = state();
        item(menu, Labels.own("translation.none"), Optional.empty(), now);
        for (TranslationState state : TranslationState.values()) {
            item(menu, state.words(), Optional.of(state), now);
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(below.toDisplay(0, below.getSize().y));
        menu.setVisible(true);
    }

    private void item(Menu menu, Message words, Optional<TranslationState> state, Optional<TranslationState> now) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.setText(Labels.escaped(context.text(words)));
        item.setSelection(state.equals(now));
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection() && !state.equals(state())) {
                context.edit(
                        Labels.own("translation.edit"),
                        edit -> TranslationState.set(edit, context.node(), key.name(), language, state));
            }
        });
    }
}
