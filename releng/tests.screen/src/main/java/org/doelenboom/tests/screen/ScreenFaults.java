package org.doelenboom.tests.screen;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.CommandHandler;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.HelpContribution;
import org.doelenboom.ui.IconProvider;
import org.doelenboom.ui.LayoutContribution;
import org.doelenboom.ui.PlanContext;
import org.doelenboom.ui.PreferencePageContribution;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.ui.ViewContribution;
import org.doelenboom.ui.WizardContribution;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;

/** Contributions to the screen that do at their one point whatever they are told: throw, or answer nonsense. */
final class ScreenFaults {
    static final String ID = "faulty.one";

    /** Nobody has its text, so its key is shown. */
    static final String NAME = "faulty.name";

    private ScreenFaults() {}

    private static Message message() {
        return Message.of("org.doelenboom.tests.screen", NAME);
    }

    record Section(Supplier<SectionBody> body) implements EditorSection {
        @Override
        public String id() {
            return ID;
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public Message title() {
            return message();
        }

        @Override
        public boolean appliesTo(KindId kind) {
            return true;
        }

        @Override
        public SectionBody create(Composite parent, SectionContext context) {
            return body.get();
        }
    }

    record View(Supplier<ViewBody> body) implements ViewContribution {
        @Override
        public String id() {
            return ID;
        }

        @Override
        public Message title() {
            return message();
        }

        @Override
        public Area area() {
            return Area.CENTRE;
        }

        @Override
        public ViewBody create(Composite parent, ViewContext context) {
            return body.get();
        }
    }

    /** A view that is made and then throws when the plan changes. */
    record Body(Runnable refreshing) implements ViewBody {
        @Override
        public void refresh() {
            refreshing.run();
        }

        @Override
        public void setFocus() {
            // There is nothing to type in.
        }
    }

    record Layout(Supplier<List<String>> of) implements LayoutContribution {
        @Override
        public String id() {
            return ID;
        }

        @Override
        public Message name() {
            return message();
        }

        @Override
        public List<String> views() {
            return of.get();
        }
    }

    record Guide(Supplier<IWizard> wizard) implements WizardContribution {
        @Override
        public String id() {
            return ID;
        }

        @Override
        public Message name() {
            return message();
        }

        @Override
        public IWizard create(PlanContext context) {
            return wizard.get();
        }
    }

    /** A wizard that throws when its pages are asked for. */
    static IWizard withoutPages(Supplier<RuntimeException> failure) {
        return new Wizard() {
            @Override
            public void addPages() {
                throw failure.get();
            }

            @Override
            public boolean performFinish() {
                return true;
            }
        };
    }

    record Preferences(Supplier<Message> words, Runnable making) implements PreferencePageContribution {
        @Override
        public String id() {
            return ID;
        }

        @Override
        public Message title() {
            return words.get();
        }

        @Override
        public void create(Composite parent, Map<String, String> values, PageContext context) {
            making.run();
        }
    }

    record Handler(Supplier<Boolean> enabled, Runnable running) implements CommandHandler {
        @Override
        public String id() {
            return ID;
        }

        @Override
        public Message name() {
            return message();
        }

        @Override
        public boolean isEnabled(ViewContext context) {
            return enabled.get();
        }

        @Override
        public void run(ViewContext context) {
            running.run();
        }
    }

    record Icons(Supplier<Optional<InputStream>> drawing) implements IconProvider {
        @Override
        public Optional<InputStream> icon(KindId kind) {
            return drawing.get();
        }
    }

    static InputStream noDrawing() {
        return new ByteArrayInputStream("no drawing".getBytes(StandardCharsets.UTF_8));
    }

    record Help(Supplier<String> words) implements HelpContribution {
        @Override
        public String id() {
            return ID;
        }

        @Override
        public Message title() {
            return message();
        }

        @Override
        public String page(Locale locale) {
            return words.get();
        }
    }

    static Message name() {
        return message();
    }
}
