package org.doelenboom.employment.ui.internal.section;

import static org.doelenboom.employment.ui.ScreenMessages.label;
import static org.doelenboom.employment.ui.ScreenMessages.message;

import java.util.Locale;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.employment.Cohort;
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.employment.EmploymentModule;
import org.doelenboom.employment.Stage;
import org.doelenboom.employment.ui.internal.view.BoardWords;
import org.doelenboom.plan.TargetOverlap;
import org.doelenboom.ui.ChoiceField;
import org.doelenboom.ui.Choices;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** A cohort: its bracket, who belongs to it, its objective and its goal. */
@Component(property = EmploymentKinds.PROPERTY)
public final class CohortSection implements EditorSection {
    @Override
    public String id() {
        return "employment.cohort";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Message title() {
        return message("section.cohort");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(EmploymentKinds.COHORT);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .row(2)
                .number(EmploymentKeys.AGE_FROM, label("ageFrom"))
                .number(EmploymentKeys.AGE_TO, label("ageTo"))
                .wide()
                .texts(EmploymentKeys.CRITERIA, label("criteria"), false)
                .item(EmploymentKeys.OBJECTIVE, label("objective"), Choices.objectives(context))
                .add((place, in) -> new ChoiceField<>(
                        place, in, EmploymentKeys.GOAL, label("goal"), Stage::way, stage -> in.text(stage.label())))
                .word(EmploymentKeys.OVERLAP, label("overlap"), TargetOverlap.class, CohortSection::words)
                .flag(EmploymentKeys.SENSITIVE, label("sensitive"))
                .body(() -> context.current()
                        .map(node -> BoardWords.bracket(context, new Cohort(context.plan(), node)))
                        .orElse(""));
    }

    private static Message words(TargetOverlap overlap) {
        return Message.of(EmploymentModule.BUNDLE, "overlap." + overlap.name().toLowerCase(Locale.ROOT));
    }
}
