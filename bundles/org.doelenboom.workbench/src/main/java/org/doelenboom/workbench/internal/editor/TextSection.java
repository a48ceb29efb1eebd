package org.doelenboom.workbench.internal.editor;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.BilingualField;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;

/** One longer text in each language. */
record TextSection(String id, int order, Key<BilingualText> key, Set<KindId> kinds) implements EditorSection {
    private static final int SHORT = 80;

    @Override
    public Message title() {
        return Message.of("org.doelenboom.workbench", "section." + id);
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kinds.contains(kind);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        BilingualField field = new BilingualField(parent, context, key, title(), true);
        HelpTopics.mark(field.control(), key.name());
        return new SectionBody() {
            @Override
            public void refresh() {
                field.refresh();
            }

            @Override
            public String essence() {
                String text = context.current()
                        .map(node -> node.get(key).first(preferred(context)))
                        .orElse("")
                        .replaceAll("\\s+", " ");
                return text.length() > SHORT ? text.substring(0, SHORT - 1) + "…" : text;
            }
        };
    }

    private static List<String> preferred(SectionContext context) {
        return Stream.concat(Stream.of(context.locale().getLanguage()), context.languages().stream())
                .toList();
    }
}
