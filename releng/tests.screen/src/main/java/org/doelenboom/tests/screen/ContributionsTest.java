package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Dictionary;
import java.util.Hashtable;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.ServiceRegistration;

/** Sections of modules come and go while the window is open. */
class ContributionsTest {
    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    /** A section that shows one word, or that fails as asked. */
    private record OneWord(boolean fails) implements EditorSection {
        @Override
        public String id() {
            return "test.word";
        }

        @Override
        public int order() {
            return 50;
        }

        @Override
        public Message title() {
            return Message.of("org.doelenboom.tests.screen", "test.section");
        }

        @Override
        public boolean appliesTo(KindId kind) {
            return PlanKinds.isObjective(kind);
        }

        @Override
        public SectionBody create(Composite parent, SectionContext context) {
            if (fails) {
                throw new IllegalStateException("as asked");
            }
            Label label = new Label(parent, SWT.NONE);
            label.setText("van een module");
            return new SectionBody() {
                @Override
                public void refresh() {
                    label.setText(label.getText());
                }

                @Override
                public String essence() {
                    return "";
                }
            };
        }
    }

    private ServiceRegistration<EditorSection> arrive(boolean fails) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("module", "test");
        return screen.bundles().registerService(EditorSection.class, new OneWord(fails), properties);
    }

    @Test
    void aSectionAppearsWithItsModuleAndGoesWithIt() {
        PlanPage page = screen.openSample();
        page.select("AD 2 ");
        ServiceRegistration<EditorSection> module = arrive(false);
        page.untilLabel("van een module");
        module.unregister();
        screen.window().until("the section is gone", () -> !page.labels().contains("van een module"));
        assertThat(page.selectedRow()).startsWith("AD 2 ");
    }

    @Test
    void undoSurvivesTheComingAndGoingOfAModule() {
        PlanPage page = screen.openSample();
        page.select("AD 1 ");
        String before = page.text("Titel, Nederlands");
        page.focus("Titel, Nederlands");
        screen.window().key(SWT.CTRL, SWT.HOME);
        screen.window().type("abc");
        page.untilText("Titel, Nederlands", "abc" + before);
        ServiceRegistration<EditorSection> module = arrive(false);
        page.untilLabel("van een module");
        module.unregister();
        screen.window().until("the section is gone", () -> !page.labels().contains("van een module"));
        screen.window().key(SWT.CTRL, 'z');
        page.untilText("Titel, Nederlands", before);
    }

    @Test
    void aSectionThatFailsIsSwitchedOffAndNamedAndTheWindowGoesOn() {
        PlanPage page = screen.openSample();
        ServiceRegistration<EditorSection> module = arrive(true);
        try {
            page.untilLabel("uitgeschakeld na een fout: test.word");
            page.select("AD 2 ");
            assertThat(page.hasSection("Kenmerken")).isTrue();
        } finally {
            module.unregister();
        }
    }
}
