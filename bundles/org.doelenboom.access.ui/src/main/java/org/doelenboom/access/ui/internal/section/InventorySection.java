package org.doelenboom.access.ui.internal.section;

import static org.doelenboom.access.ui.ScreenMessages.message;
import static org.doelenboom.access.ui.internal.section.Items.label;

import java.util.List;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.Need;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Figures;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.DataTable.Column;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** When and how an inventory was made, and the needs in it. */
@Component(property = AccessKinds.PROPERTY)
public final class InventorySection implements EditorSection {
    @Override
    public String id() {
        return "access.inventory";
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Message title() {
        return message("section.inventory");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(AccessKinds.INVENTORY);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .row(2)
                .date(AccessKeys.ON, label("on"))
                .links(
                        PlanKeys.NEIGHBOURHOODS,
                        label("neighbourhoods"),
                        () -> Items.top(context, PlanKinds.NEIGHBOURHOOD))
                .wide()
                .texts(AccessKeys.METHOD, label("method"), true)
                .add((place, in) -> new ItemTable(
                        place,
                        in,
                        AccessKinds.NEED,
                        message("need.add"),
                        List.of(
                                new Column(in.text(label("text")), false, 2),
                                Column.narrow(in.text(label("needDomain"))),
                                Column.figure(in.text(label("people"))),
                                Column.words(in.text(label("services")))),
                        () -> Items.below(in, AccessKinds.NEED),
                        node -> cells(in, new Need(node)),
                        in::node))
                .body(() -> essence(context));
    }

    private static List<String> cells(SectionContext context, Need need) {
        return List.of(
                context.name(need.id()),
                need.domain().map(domain -> context.text(domain.label())).orElse(""),
                Figures.written(need.people(), context.locale()),
                need.services().isEmpty()
                        ? context.text(message("need.unanswered"))
                        : Items.names(context, need.services()));
    }

    private static String essence(SectionContext context) {
        int needs = Items.below(context, AccessKinds.NEED).size();
        return needs == 0 ? "" : context.text(message("need.count", needs));
    }
}
