package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One choice of a neighbourhood limits every view of the core: what is of another one alone stands nowhere. */
@TakesLong
class NeighbourhoodTest {
    private static final String OTHER = "In Anneessens";

    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    private PlanPage plan;
    private WindowUnderTest window;

    @BeforeEach
    void limitToTheMarollen() {
        plan = screen.openSample();
        window = screen.window();
        plan.focusTree();
        window.key(SWT.CTRL | SWT.SHIFT, 'b');
        window.find(
                "the choice of a neighbourhood",
                Combo.class,
                one -> Widgets.isNamed(one, "Wijk") && one.getText().equals("Marollen"));
    }

    private List<String> grid(String view) {
        List<String> rows = GridPage.open(window, plan, view).rows();
        assertThat(rows).as(view).isNotEmpty();
        return rows;
    }

    @Test
    void theTreeShowsWhatHoldsThere() {
        window.key(SWT.ALT, '4');
        plan.untilRow("A A1 In de Marollen");
        plan.untilNoRow("A A2 In Anneessens");
    }

    @Test
    void theGridsShowWhatHoldsThere() {
        assertThat(grid("Jaarrooster"))
                .anyMatch(row -> row.contains("In de Marollen"))
                .noneMatch(row -> row.contains(OTHER));
        assertThat(grid("Eigen beheer of oproep")).noneMatch(row -> row.contains(OTHER));
        assertThat(grid("Begroting"))
                .anyMatch(row -> row.contains("Marollen"))
                .noneMatch(row -> row.contains("Anneessens"));
        assertThat(grid("Streefcijfers en cijfers")).noneMatch(row -> row.contains("Anneessens"));
    }

    @Test
    void whatBelongsTogetherAndThePartiesAreOfThere() {
        assertThat(grid("Samenhang"))
                .anyMatch(row -> row.contains("In de Marollen"))
                .noneMatch(row -> row.contains(OTHER));
        assertThat(grid("Adressen van actoren"))
                .anyMatch(row -> row.contains("Huurdershuis"))
                .noneMatch(row -> row.contains("Palier 10"));
    }

    @Test
    void whatIsReportedIsOfThere() {
        ViewPage.open(window, plan, "Wat meld ik vandaag?");
        Table list = window.find("the list", Table.class, one -> Widgets.isNamed(one, "Wat te melden is"));
        List<String> rows = window.see(() -> Arrays.stream(list.getItems())
                .map(item -> item.getText(0) + item.getText(1))
                .toList());
        assertThat(rows).anyMatch(row -> row.contains("In de Marollen")).noneMatch(row -> row.contains(OTHER));
    }

    @Test
    void whereWeStandAndThePictureAreOfThere() {
        ViewPage steering = ViewPage.open(window, plan, "Stand van zaken");
        Canvas split = window.find("the answer by theme", Canvas.class, one -> Widgets.accessibleName(one)
                .contains("Per thema en per wijk"));
        assertThat(window.see(() -> Widgets.accessibleName(split))).doesNotContain("Anneessens");
        steering.pressKeys("Wat is te laat? Per thema", SWT.HOME);
        window.until("the first column is the neighbourhood", () -> Widgets.accessibleName(split)
                .contains("Marollen"));
        ViewPage.open(window, plan, "Doelenboom in beeld").press("Kopiëren");
        plan.untilLabel("staat op het klembord");
        String svg = window.see(() -> {
            Clipboard clipboard = new Clipboard(window.display());
            Object found = clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            return String.valueOf(found);
        });
        assertThat(svg).contains("In de Marollen").doesNotContain(OTHER);
    }
}
