package org.doelenboom.workbench.internal.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.ItemLink;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Data of modules that are not there: shown as it is, kept, and not changed here. */
final class OtherDataSection implements EditorSection {
    @Override
    public String id() {
        return "plan.other";
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public Message title() {
        return Message.of("org.doelenboom.workbench", "section.plan.other");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return true;
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Body(parent, context);
    }

    private static final class Body implements SectionBody {
        private final SectionContext context;
        private final Composite list;
        private Map<String, String> shown = Map.of();
        private List<Node> shownBelow = List.of();

        private Body(Composite parent, SectionContext context) {
            this.context = context;
            list = new Composite(parent, SWT.NONE);
            list.setBackground(context.resources().palette().page());
            GridLayout layout = new GridLayout(1, false);
            layout.marginWidth = 0;
            layout.marginHeight = 0;
            layout.verticalSpacing = Resources.STEP / 2;
            list.setLayout(layout);
            list.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            fill();
        }

        private Map<String, String> data() {
            Map<String, String> data = new LinkedHashMap<>();
            context.current().ifPresent(node -> node.attributes().forEach((name, value) -> {
                boolean known = context.catalogue()
                        .attribute(name)
                        .filter(attribute -> attribute.key().read(value).isPresent())
                        .isPresent();
                if (!known) {
                    data.put(name, written(value));
                }
            }));
            return data;
        }

        private List<Node> below() {
            return context.current()
                    .map(node -> context.plan().children(node).stream()
                            .filter(child ->
                                    context.catalogue().kind(child.kind()).isEmpty())
                            .toList())
                    .orElse(List.of());
        }

        private String written(Value value) {
            Snapshot plan = context.plan();
            if (value instanceof Value.Text text) {
                return text.text();
            }
            if (value instanceof Value.Decimal decimal) {
                return decimal.lexeme();
            }
            if (value instanceof Value.Date date) {
                return date.day().toString();
            }
            if (value instanceof Value.Flag flag) {
                return context.text(Message.of("org.doelenboom.workbench", flag.on() ? "word.yes" : "word.no"));
            }
            if (value instanceof Value.Token token) {
                return token.word();
            }
            if (value instanceof Value.Link link) {
                return plan.find(link.target()).isPresent()
                        ? context.name(link.target())
                        : link.target().value();
            }
            if (value instanceof Value.Items items) {
                return items.values().stream().map(this::written).collect(Collectors.joining("; "));
            }
            if (value instanceof Value.Fields fields) {
                return fields.values().entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + written(entry.getValue()))
                        .collect(Collectors.joining(", "));
            }
            return ((Value.Texts) value).text().toString();
        }

        private void fill() {
            shown = data();
            shownBelow = below();
            for (Control child : list.getChildren()) {
                child.dispose();
            }
            shown.forEach((name, value) -> {
                Text text = new Text(list, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
                text.setText(name + ": " + value);
                text.setBackground(context.resources().palette().page());
                text.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
                org.doelenboom.ui.Accessibles.name(text, () -> name);
            });
            shownBelow.forEach(child -> ItemLink.create(
                            list,
                            context,
                            child.kind().name() + ": " + context.name(child.id()),
                            () -> context.navigate(child.id()))
                    .setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false)));
        }

        @Override
        public void refresh() {
            if (!data().equals(shown) || !below().equals(shownBelow)) {
                fill();
                context.layoutChanged();
            }
        }

        @Override
        public boolean isShown() {
            return !shown.isEmpty() || !shownBelow.isEmpty();
        }

        @Override
        public String essence() {
            int count = shown.size() + shownBelow.size();
            return context.text(
                    count == 0
                            ? Message.of("org.doelenboom.workbench", "list.none")
                            : Message.of("org.doelenboom.workbench", "other.count", count));
        }
    }
}
