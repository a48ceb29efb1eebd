package org.doelenboom.community.ui.internal.section;

import static org.doelenboom.community.ui.ScreenMessages.label;
import static org.doelenboom.community.ui.ScreenMessages.message;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.ui.Choices;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** A point of an agenda: how long, and what it is about. */
@Component(property = CommunityKinds.PROPERTY)
public final class AgendaItemSection implements EditorSection {
    @Override
    public String id() {
        return "community.agendaItem";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Message title() {
        return message("section.agendaItem");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(CommunityKinds.AGENDA_ITEM);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .number(CommunityKeys.MINUTES, label("minutes"))
                .links(CommunityKeys.ABOUT, label("about"), Choices.tree(context))
                .body(() -> context.current()
                        .flatMap(node -> node.get(CommunityKeys.MINUTES))
                        .map(minutes -> context.text(message("agenda.minutes", minutes.toPlainString())))
                        .orElse(""));
    }
}
