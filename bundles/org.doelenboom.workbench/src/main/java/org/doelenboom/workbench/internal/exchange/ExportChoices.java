package org.doelenboom.workbench.internal.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.doelenboom.api.exchange.ExportOption;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.workbench.internal.compare.DialogParts;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A control for each thing that a format lets a person choose, with what she chose last time. */
final class ExportChoices {
    private final Desk desk;
    private final DialogParts parts;
    private final Composite rows;
    private final int fixed;
    private final Map<ExportOption, Supplier<String>> shown = new LinkedHashMap<>();
    private String format = "";

    /** @param rows a grid of two columns; what stands in it already stays */
    ExportChoices(Desk desk, DialogParts parts, Composite rows) {
        this.desk = desk;
        this.parts = parts;
        this.rows = rows;
        this.fixed = rows.getChildren().length;
    }

    void show(String of, List<ExportOption> options) {
        format = of;
        shown.clear();
        Control[] children = rows.getChildren();
        for (int i = fixed; i < children.length; i++) {
            children[i].dispose();
        }
        options.forEach(option -> shown.put(option, control(option)));
    }

    private Supplier<String> control(ExportOption option) {
        String name = desk.text(option.name());
        String before = desk.preferences().text(key(option)).orElse(option.preset());
        return switch (option.kind()) {
            case FLAG -> flag(name, before);
            case CHOICE -> choice(option, name, before);
            case TEXT -> {
                label(name);
                Text text = new Text(rows, SWT.BORDER | SWT.SINGLE);
                yield filled(text, name, before);
            }
            case FILE -> {
                label(name);
                yield file(name, before);
            }
        };
    }

    private void label(String name) {
        new Label(rows, SWT.NONE).setText(name.replace("&", "&&"));
    }

    private Supplier<String> flag(String name, String before) {
        new Label(rows, SWT.NONE);
        Button button = new Button(rows, SWT.CHECK);
        button.setText(name.replace("&", "&&"));
        button.setSelection(Boolean.parseBoolean(before));
        return () -> Boolean.toString(button.getSelection());
    }

    private Supplier<String> choice(ExportOption option, String name, String before) {
        label(name);
        Combo combo = new Combo(rows, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Accessibles.name(combo, () -> name);
        List<ExportOption.Choice> choices = option.choices();
        int index = 0;
        for (int i = 0; i < choices.size(); i++) {
            ExportOption.Choice choice = choices.get(i);
            combo.add(choice.words().map(desk::text).orElseGet(() -> choice.text()
                    .first(List.of(desk.locale().getLanguage()))));
            index = choice.value().equals(before) ? i : index;
        }
        combo.select(index);
        combo.setEnabled(!choices.isEmpty());
        return () -> choices.isEmpty()
                ? option.preset()
                : choices.get(combo.getSelectionIndex()).value();
    }

    private Supplier<String> filled(Text text, String name, String before) {
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.setText(before);
        Accessibles.name(text, () -> name);
        return text::getText;
    }

    private Supplier<String> file(String name, String before) {
        Composite row = parts.row(rows, 2);
        Text text = new Text(row, SWT.BORDER | SWT.SINGLE);
        Supplier<String> value = filled(text, name, before);
        parts.button(row, "export.browse", () -> {
            FileDialog dialog = new FileDialog(rows.getShell(), SWT.OPEN);
            dialog.setText(name);
            String chosen = dialog.open();
            if (chosen != null) {
                text.setText(chosen);
            }
        });
        return value;
    }

    /** What differs from the presets. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        shown.forEach((option, value) -> {
            if (!value.get().equals(option.preset())) {
                values.put(option.id(), value.get());
            }
        });
        return values;
    }

    /** The plan's title, with what was chosen to make of it. */
    String fileName(String title) {
        Map<String, String> chosen = values();
        return shown.keySet().stream()
                .filter(option -> option.id().equals("document"))
                .flatMap(option -> option.choices().stream()
                        .filter(choice -> choice.value().equals(chosen.get(option.id()))))
                .flatMap(choice -> choice.words().stream())
                .findFirst()
                .map(words -> desk.text(words).replaceAll("[\\\\/:*?\"<>|]", " ") + " – " + title)
                .orElse(title);
    }

    void remember() {
        shown.forEach((option, value) -> desk.preferences().rememberText(key(option), value.get()));
    }

    private String key(ExportOption option) {
        return "export." + format + "." + option.id();
    }
}
