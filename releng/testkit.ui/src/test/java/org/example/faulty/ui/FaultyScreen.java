package org.example.faulty.ui;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.KindProvider;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.CommandHandler;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.HelpContribution;
import org.doelenboom.ui.IconProvider;
import org.doelenboom.ui.LayoutContribution;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.ui.ViewContribution;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A module with a mistake at every point of the screen, to show that the kit sees each. */
public final class FaultyScreen {
    private static final Message WORDLESS = Message.of("org.example.faulty.ui", "wordless");

    private static final KindId THING = new KindId("faulty.thing");

    private FaultyScreen() {}

    public static final class Kinds implements KindProvider {
        @Override
        public Namespace namespace() {
            return new Namespace("faulty", 1, Namespace.Presence.OPTIONAL);
        }

        @Override
        public Collection<KindDefinition> kinds() {
            return List.of(new KindDefinition(THING, WORDLESS, Set.of(PlanKinds.PLAN), PlanKeys.TITLE));
        }

        @Override
        public Collection<AttributeDefinition> attributes() {
            return List.of();
        }
    }

    /** Leaves one of everything behind. */
    public static final class View implements ViewContribution {
        @Override
        public String id() {
            return "faulty.same";
        }

        @Override
        public Message title() {
            return WORDLESS;
        }

        @Override
        public Area area() {
            return Area.CENTRE;
        }

        @Override
        public ViewBody create(Composite parent, ViewContext context) {
            Display display = parent.getDisplay();
            Shell hidden = new Shell(display);
            Image image = new Image(display, 16, 16);
            display.addFilter(SWT.KeyDown, event -> event.doit &= !hidden.isDisposed() && !image.isDisposed());
            context.document().listen(display::asyncExec, changes -> image.isDisposed());
            return new ViewBody() {
                @Override
                public void refresh() {}

                @Override
                public void setFocus() {}
            };
        }
    }

    /** Believes that its item stays. */
    public static final class Section implements EditorSection {
        @Override
        public String id() {
            return "faulty.section";
        }

        @Override
        public int order() {
            return 1_000;
        }

        @Override
        public Message title() {
            return WORDLESS;
        }

        @Override
        public boolean appliesTo(KindId kind) {
            return kind.equals(THING);
        }

        @Override
        public SectionBody create(Composite parent, SectionContext context) {
            Label label = new Label(parent, SWT.NONE);
            return new SectionBody() {
                @Override
                public void refresh() {
                    label.setText(context.plan().node(context.node()).kind().name());
                }

                @Override
                public String essence() {
                    return "";
                }
            };
        }
    }

    public static final class Command implements CommandHandler {
        @Override
        public String id() {
            return "faulty.same";
        }

        @Override
        public Message name() {
            return WORDLESS;
        }

        @Override
        public boolean isEnabled(ViewContext context) {
            return context.selection()
                    .orElseThrow()
                    .equals(context.plan().root().id());
        }

        @Override
        public void run(ViewContext context) {}
    }

    public static final class Icons implements IconProvider {
        @Override
        public Optional<InputStream> icon(KindId kind) {
            return Optional.of(new ByteArrayInputStream("<svg fill=\"red\"/>".getBytes(StandardCharsets.UTF_8)));
        }
    }

    public static final class Help implements HelpContribution {
        @Override
        public String id() {
            return "faulty.help";
        }

        @Override
        public Message title() {
            return WORDLESS;
        }

        @Override
        public String page(Locale locale) {
            return locale.getLanguage().equals("nl") ? "# Hulp" : "Help";
        }
    }

    public static final class Layout implements LayoutContribution {
        @Override
        public String id() {
            return "faulty.layout";
        }

        @Override
        public Message name() {
            return WORDLESS;
        }

        @Override
        public List<String> views() {
            return List.of();
        }
    }
}
