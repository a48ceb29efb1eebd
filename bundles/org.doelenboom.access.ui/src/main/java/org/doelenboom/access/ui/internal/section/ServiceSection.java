package org.doelenboom.access.ui.internal.section;

import static org.doelenboom.access.ui.ScreenMessages.message;
import static org.doelenboom.access.ui.internal.section.Items.label;

import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.ServiceKind;
import org.doelenboom.access.week.WeekWords;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.ui.WordsField;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** What a service is: whose, for whom, in which languages, and how one gets in. */
@Component(property = AccessKinds.PROPERTY)
public final class ServiceSection implements EditorSection {
    @Override
    public String id() {
        return "access.service";
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Message title() {
        return message("section.service");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(AccessKinds.SERVICE);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        Form form = new Form(parent, context);
        form.item(AccessKeys.ORGANISATION, label("organisation"), () -> Items.top(context, PlanKinds.PARTY))
                .word(AccessKeys.SERVICE_KIND, label("serviceKind"), ServiceKind.class, ServiceKind::label);
        form.wide().text(AccessKeys.PLACE, label("place"));
        form.row(2)
                .links(
                        PlanKeys.NEIGHBOURHOODS,
                        label("neighbourhoods"),
                        () -> Items.top(context, PlanKinds.NEIGHBOURHOOD))
                .add((place, in) -> new WordsField<>(
                        place,
                        in,
                        AccessKeys.LANGUAGES,
                        label("languages"),
                        WeekWords.KNOWN_LANGUAGES,
                        Items.words(in)::languageName));
        form.row(2)
                .flag(AccessKeys.LOW_THRESHOLD, label("lowThreshold"))
                .flag(AccessKeys.HOME_VISITS, label("homeVisits"))
                .flag(AccessKeys.ANONYMOUS, label("anonymous"))
                .flag(AccessKeys.WITHOUT_PERMIT, label("withoutPermit"));
        form.row(4)
                .number(AccessKeys.AGE_FROM, label("ageFrom"))
                .number(AccessKeys.AGE_TO, label("ageTo"))
                .number(AccessKeys.TERM, label("term"))
                .date(AccessKeys.CHECKED_ON, label("checkedOn"));
        form.wide()
                .texts(AccessKeys.CONDITIONS, label("conditions"), true)
                .texts(PlanKeys.DESCRIPTION, label("description"), true);
        return form.body(() -> essence(context));
    }

    private static String essence(SectionContext context) {
        return context.current()
                .map(node -> Items.essence(
                        node.get(AccessKeys.ORGANISATION).map(context::name).orElse(""),
                        Items.word(context, AccessKeys.SERVICE_KIND, ServiceKind::label),
                        Items.words(context).languageNames(node.get(AccessKeys.LANGUAGES))))
                .orElse("");
    }
}
