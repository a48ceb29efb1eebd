package org.doelenboom.workbench.internal.newplan;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The first objective of each level and the first action, each with what such a one is. */
final class ObjectivesPage extends StepPage {
    private static final List<String> LANGUAGES = List.of("nl", "fr");

    private final List<Field> fields = new ArrayList<>();

    private record Field(String language, Text text) {}

    ObjectivesPage(Desk desk, NewPlan plan) {
        super(desk, plan, "newPlan.objectives");
    }

    @Override
    int columns() {
        return LANGUAGES.size();
    }

    @Override
    void fill(Composite page) {
        for (KindId kind : NewPlan.FIRST) {
            String name = desk().kindName(kind);
            heading(page, desk().badge(kind).orElse("") + "  " + desk().text("newPlan." + kind.name()));
            for (String language : LANGUAGES) {
                String said = desk().text(Message.of("org.doelenboom.ui", "language." + language));
                Text text = field(page, name + ", " + said, 1, words -> plan().begin(kind, language, words));
                text.setMessage(said);
                fields.add(new Field(language, text));
            }
        }
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            fields.forEach(field -> field.text().setEnabled(plan().languages().contains(field.language())));
        }
        super.setVisible(visible);
    }
}
