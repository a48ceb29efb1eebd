package org.doelenboom.eviction.ui.internal.section;

import java.util.Optional;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Words;
import org.doelenboom.eviction.count.CountKeys;
import org.doelenboom.eviction.count.CountSheet;
import org.doelenboom.eviction.count.Counted;
import org.doelenboom.eviction.ui.internal.view.CountsTable;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Field;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.component.annotations.Component;

/** The counts of a year: what is counted, and the lines themselves. */
@Component(property = EvictionKinds.PROPERTY)
public final class CountSheetSection implements EditorSection {
    @Override
    public String id() {
        return "eviction.countSheet";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Message title() {
        return Words.kind(EvictionKinds.COUNT_SHEET);
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(EvictionKinds.COUNT_SHEET);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .row(2)
                .number(CountKeys.YEAR, Words.label(CountKeys.YEAR))
                .word(CountKeys.COUNTED, Words.label(CountKeys.COUNTED), Counted.class, Words::of)
                .wide()
                .texts(CountKeys.EARLY_MEANS, Words.label(CountKeys.EARLY_MEANS), true)
                .add(CountSheetSection::lines)
                .body(() -> context.current()
                        .map(node -> Spoken.state(context, node))
                        .orElse(""));
    }

    private static Field lines(Composite parent, SectionContext context) {
        CountsTable table = new CountsTable(parent, context, context::layoutChanged);
        Runnable show = () -> table.show(CountSheet.find(context.plan(), context.node()), Optional.empty());
        show.run();
        return new Field() {
            @Override
            public void refresh() {
                show.run();
            }

            @Override
            public Control control() {
                return table.control();
            }
        };
    }
}
