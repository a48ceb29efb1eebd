package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who does not see the screen hears what each control is. */
class NamesTest {
    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    private List<String> nameless(Shell shell) {
        return screen.window().see(() -> {
            List<String> found = new ArrayList<>();
            for (Control control : screen.window().all(shell, Control.class)) {
                if (!isNamed(control)) {
                    found.add(control.getClass().getSimpleName() + " in " + control.getParent());
                }
            }
            return found;
        });
    }

    private static boolean isNamed(Control control) {
        boolean named = !Widgets.accessibleName(control).isBlank();
        if (control instanceof Button button) {
            return named || !button.getText().isBlank();
        }
        if (control instanceof Link link) {
            return named || !link.getText().isBlank();
        }
        if (control instanceof ToolBar bar) {
            for (ToolItem item : bar.getItems()) {
                boolean separator = (item.getStyle() & org.eclipse.swt.SWT.SEPARATOR) != 0;
                if (!separator
                        && item.getText().isBlank()
                        && String.valueOf(item.getToolTipText()).isBlank()) {
                    return false;
                }
            }
            return named;
        }
        boolean painted = control.getClass() == Canvas.class;
        boolean speaks = control instanceof Text
                || control instanceof Combo
                || control instanceof Tree
                || control instanceof Table
                || control instanceof CTabFolder && !(control instanceof ScrolledComposite);
        return named || !painted && !speaks;
    }

    @Test
    void everyControlOfEveryKindOfPageHasAName() {
        PlanPage page = screen.openSample();
        for (String row : List.of("AD 1 ", "ID 1.1 ", "HD 4 ")) {
            page.select(row);
            assertThat(nameless(screen.window().shell())).as(row).isEmpty();
        }
    }

    @Test
    void everyControlOfTheStartPageAndOfAQuestionHasAName() {
        screen.openSample();
        screen.window().key(org.eclipse.swt.SWT.CTRL, 'n');
        Shell dialog = screen.window().dialog();
        assertThat(nameless(dialog)).isEmpty();
        new PlanPage(screen.window()).answer("Annuleren");
        screen.window().key(org.eclipse.swt.SWT.CTRL, 'w');
        new PlanPage(screen.window()).untilLabel("Er staat nog geen plan open");
        assertThat(nameless(screen.window().shell())).isEmpty();
    }

    @Test
    void everyControlOfTheSearchAndOfTheListOfCommandsHasAName() {
        screen.openSample();
        screen.window().key(org.eclipse.swt.SWT.CTRL, 'f');
        assertThat(nameless(screen.window().shell())).isEmpty();
        screen.window().key(org.eclipse.swt.SWT.CTRL, '3');
        assertThat(nameless(screen.window().dialog())).isEmpty();
    }
}
