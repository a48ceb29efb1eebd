package org.example.garden.ui.internal;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.example.garden.Garden;
import org.example.garden.ui.ScreenMessages;
import org.osgi.service.component.annotations.Component;

/** The fields of a garden. */
@Component(property = Garden.PROPERTY)
public final class GardenFields implements EditorSection {
    @Override
    public String id() {
        return "garden.fields";
    }

    @Override
    public int order() {
        return 1_000;
    }

    @Override
    public Message title() {
        return ScreenMessages.message("section.fields");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(Garden.KIND);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .row(2)
                .number(Garden.AREA, Garden.message("attribute.area"))
                .date(Garden.OPENED, Garden.message("attribute.opened"))
                .body(() -> context.current()
                        .flatMap(garden -> garden.get(Garden.AREA))
                        .map(area -> area.toPlainString() + " m²")
                        .orElse(""));
    }
}
