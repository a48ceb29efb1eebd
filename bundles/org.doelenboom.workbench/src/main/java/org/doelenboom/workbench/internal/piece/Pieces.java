package org.doelenboom.workbench.internal.piece;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.PlanContext;
import org.doelenboom.ui.Resources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The plain pieces that the core's own views are laid out with. On the screen's thread. */
public final class Pieces {
    private static final String BUNDLE = "org.doelenboom.workbench";

    private final PlanContext context;

    public Pieces(PlanContext context) {
        this.context = context;
    }

    /** One of the window's own messages. */
    public static Message message(String key, Object... arguments) {
        return Message.of(BUNDLE, key, arguments);
    }

    /** What a word of one of the plan's closed sets is called: {@code state.partlyDone}. */
    public static Message word(String group, Enum<?> word) {
        String[] parts = word.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder camel = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            camel.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
        }
        return Message.of("org.doelenboom.plan", group + "." + camel);
    }

    /** The name of one of the plan's attributes. */
    public static Message attribute(String name) {
        return Message.of("org.doelenboom.plan", "attribute." + name);
    }

    public String text(String key, Object... arguments) {
        return context.text(message(key, arguments));
    }

    /** A part with a grid of so many columns and no margin. */
    public Composite part(Composite parent, int columns) {
        Composite made = new Composite(parent, SWT.NONE);
        made.setBackground(context.resources().palette().page());
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = Resources.STEP;
        layout.horizontalSpacing = Resources.STEP;
        made.setLayout(layout);
        made.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return made;
    }

    public static void margin(Composite made, int width, int height) {
        GridLayout layout = (GridLayout) made.getLayout();
        layout.marginWidth = width;
        layout.marginHeight = height;
    }

    public Label label(Composite parent, String words) {
        Label label = new Label(parent, SWT.WRAP);
        label.setBackground(context.resources().palette().page());
        label.setForeground(context.resources().palette().text());
        label.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        say(label, words);
        return label;
    }

    /** What stands above a field. */
    public Label above(Composite parent, String words) {
        Label label = wrapped(parent, words);
        ((GridData) label.getLayoutData()).widthHint = SWT.DEFAULT;
        label.setFont(context.resources().small());
        label.setForeground(context.resources().palette().dimmed());
        return label;
    }

    public Label heading(Composite parent, String words) {
        Label label = label(parent, words);
        label.setFont(context.resources().large());
        return label;
    }

    public Label wrapped(Composite parent, String words) {
        Label label = new Label(parent, SWT.WRAP);
        label.setBackground(context.resources().palette().page());
        label.setForeground(context.resources().palette().text());
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.widthHint = 30 * Resources.STEP;
        label.setLayoutData(place);
        say(label, words);
        return label;
    }

    public Button button(Composite parent, String words, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(escaped(words));
        button.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** A choice with its label before it. */
    public Combo choice(Composite parent, String name, Runnable chosen) {
        label(parent, name);
        return combo(parent, () -> name, chosen);
    }

    public Combo combo(Composite parent, Supplier<String> name, Runnable chosen) {
        Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        Accessibles.name(combo, name);
        combo.addListener(SWT.Selection, event -> chosen.run());
        return combo;
    }

    /** Offers these; selects nothing anew where it is selected already, which would close an open list. */
    public static void fill(Combo combo, List<String> names, int selected) {
        List<String> shown = names.stream().map(name -> shortened(name, 34)).toList();
        if (!shown.equals(List.of(combo.getItems()))) {
            combo.setItems(shown.toArray(new String[0]));
        }
        if (combo.getSelectionIndex() != selected) {
            combo.select(selected);
        }
    }

    public static String shortened(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest - 1).stripTrailing() + "…" : text;
    }

    /** Shows or hides a control in a grid, without a hole. */
    public static void visible(Control control, boolean visible) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
    }

    /** A label's text may hold an ampersand, which the toolkit takes for the sign of a mnemonic. */
    public static void say(Label label, String words) {
        String escaped = escaped(words);
        if (!label.getText().equals(escaped)) {
            label.setText(escaped);
        }
    }

    public static String escaped(String words) {
        return words.replace("&", "&&");
    }
}
