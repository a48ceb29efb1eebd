package org.doelenboom.access.ui.internal.section;

import static org.doelenboom.access.ui.ScreenMessages.message;
import static org.doelenboom.access.ui.internal.section.Items.label;

import java.util.Optional;
import java.util.stream.Collectors;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.Service;
import org.doelenboom.access.VisitMode;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.ui.ChildRows;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** When a service is open, and when it is closed all the same. */
@Component(property = AccessKinds.PROPERTY)
public final class HoursSection implements EditorSection {
    @Override
    public String id() {
        return "access.hours";
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public Message title() {
        return message("section.hours");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(AccessKinds.SERVICE);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .add((place, in) -> new ChildRows(
                        place,
                        in,
                        AccessKinds.OPENING,
                        words("opening"),
                        (row, child) -> Rows.opening(row),
                        (edit, added) -> edit.set(added, AccessKeys.VISIT_MODE, Optional.of(VisitMode.WALK_IN))))
                .flag(AccessKeys.ON_HOLIDAYS, label("onHolidays"))
                .add((place, in) -> new ChildRows(place, in, AccessKinds.CLOSURE, words("closure"), (row, child) -> {
                    Rows.closure(row);
                    row.wide().texts(PlanKeys.TEXT, label("reason"), false);
                }))
                .body(() -> essence(context));
    }

    private static ChildRows.Words words(String what) {
        return new ChildRows.Words(message(what + ".none"), message(what + ".add"), message(what + ".remove"));
    }

    private static String essence(SectionContext context) {
        return context.current()
                .map(node -> new Service(context.plan(), node)
                        .openings().stream().map(Items.words(context)::opening).collect(Collectors.joining(" · ")))
                .orElse("");
    }
}
