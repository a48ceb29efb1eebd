package org.doelenboom.access.ui.internal.section;

import static org.doelenboom.access.ui.ScreenMessages.message;
import static org.doelenboom.access.ui.internal.section.Items.label;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.ServiceKind;
import org.doelenboom.access.week.Gaps;
import org.doelenboom.access.week.WeekWords;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.ChecksField;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.ui.WordsField;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** On a neighbourhood: which languages and kinds of service are needed there, and which of them nobody has. */
@Component(property = AccessKinds.PROPERTY)
public final class WantedSection implements EditorSection {
    @Override
    public String id() {
        return "access.wanted";
    }

    @Override
    public int order() {
        return 1100;
    }

    @Override
    public Message title() {
        return message("section.wanted");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(PlanKinds.NEIGHBOURHOOD);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .add((place, in) -> new WordsField<>(
                        place,
                        in,
                        AccessKeys.WANTED_LANGUAGES,
                        label("wantedLanguages"),
                        WeekWords.KNOWN_LANGUAGES,
                        Items.words(in)::languageName))
                .add((place, in) -> new ChecksField<>(
                        place,
                        in,
                        AccessKeys.WANTED_KINDS,
                        label("wantedKinds"),
                        List.of(ServiceKind.values()),
                        kind -> in.text(kind.label())))
                .body(() ->
                        context.current().map(node -> missing(context, node)).orElse(""));
    }

    private static String missing(SectionContext context, Node place) {
        List<String> missing = new ArrayList<>();
        Gaps.missing(context.plan(), place, AccessKeys.WANTED_LANGUAGES, (service, language) -> service.languages()
                        .contains(language))
                .forEach(language -> missing.add(Items.words(context).languageName(language)));
        Gaps.missing(context.plan(), place, AccessKeys.WANTED_KINDS, (service, kind) -> service.kind()
                        .filter(kind::equals)
                        .isPresent())
                .forEach(kind -> missing.add(context.text(kind.label())));
        return missing.isEmpty() ? "" : context.text(message("wanted.missing", String.join(", ", missing)));
    }
}
