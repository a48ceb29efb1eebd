package org.doelenboom.workbench.internal.newplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** In which languages the plan is, what it is called, what sort it is, and whose. */
final class HeaderPage extends StepPage {
    private static final List<String> LANGUAGES = List.of("nl", "fr");
    private static final List<String> TYPES = List.of("newPlan.type.contract", "newPlan.type.social");

    private final List<Field> fields = new ArrayList<>();

    private record Field(String language, Text text) {}

    HeaderPage(Desk desk, NewPlan plan) {
        super(desk, plan, "newPlan.header");
    }

    @Override
    int columns() {
        return LANGUAGES.size();
    }

    @Override
    void fill(Composite page) {
        List<Text> titles = texts(page, "field.title", PlanKeys.TITLE);
        Text first = titles.get(LANGUAGES.indexOf(plan().languages().get(0)));
        first.setText(desk().text("new.proposal"));
        heading(page, desk().text("newPlan.languages"));
        Combo languages = combo(page, "newPlan.languages");
        List<List<String>> choices = choices();
        choices.forEach(choice -> languages.add(
                String.join(" + ", choice.stream().map(this::language).toList())));
        languages.select(0);
        languages.addListener(SWT.Selection, event -> {
            plan().write(choices.get(languages.getSelectionIndex()));
            showLanguages();
        });
        heading(page, desk().text("newPlan.type"));
        Combo types = combo(page, "newPlan.type");
        types.add(desk().text("newPlan.type.none"));
        TYPES.forEach(type -> types.add(desk().text(type)));
        types.select(0);
        types.addListener(
                SWT.Selection,
                event -> LANGUAGES.forEach(language -> {
                    int index = types.getSelectionIndex() - 1;
                    plan().say(PlanKeys.PLAN_TYPE, language, index < 0 ? "" : in(TYPES.get(index), language));
                }));
        texts(page, "newPlan.owner", PlanKeys.OWNER);
        first.selectAll();
        first.setFocus();
    }

    /** Both, the leading one first, or either alone. */
    private List<List<String>> choices() {
        List<String> both = plan().languages();
        return List.of(both, List.of("nl"), List.of("fr"));
    }

    private String in(String key, String language) {
        return desk().services().messages().text(Message.of(Desk.BUNDLE, key), Locale.forLanguageTag(language));
    }

    private Combo combo(Composite page, String name) {
        Combo combo = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false, columns(), 1));
        Accessibles.name(combo, () -> desk().text(name));
        return combo;
    }

    private List<Text> texts(Composite page, String label, Key<BilingualText> key) {
        List<String> names = LANGUAGES.stream()
                .map(language -> desk().text(label) + ", " + language(language))
                .toList();
        names.forEach(name -> label(page, name.replace(", ", " · ")));
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < LANGUAGES.size(); i++) {
            String language = LANGUAGES.get(i);
            Text text = field(page, names.get(i), 1, words -> plan().say(key, language, words));
            fields.add(new Field(language, text));
            texts.add(text);
        }
        return texts;
    }

    private String language(String language) {
        return desk().text(Message.of("org.doelenboom.ui", "language." + language));
    }

    private void showLanguages() {
        fields.forEach(field -> field.text().setEnabled(plan().languages().contains(field.language())));
    }
}
