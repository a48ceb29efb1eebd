package org.doelenboom.plan.internal.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PersonalData;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.internal.PlanMessages;
import org.osgi.service.component.annotations.Component;

/**
 * Free text looks like the data of a person. The telephone numbers and addresses of parties are meant to be there; what only a private
 * person has is not.
 */
@Component
public final class PersonalDataCheck implements PlanCheck {
    private static final Set<PersonalData.Kind> OF_PARTIES =
            Set.of(PersonalData.Kind.PHONE_NUMBER, PersonalData.Kind.HOME_ADDRESS);

    @Override
    public String rule() {
        return "P1";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of();
    }

    @Override
    public Reach reach() {
        return Reach.NODE;
    }

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        Set<PersonalData.Kind> kinds = EnumSet.noneOf(PersonalData.Kind.class);
        node.attributes().forEach((name, value) -> collect(value, kinds));
        if (node.kind().equals(PlanKinds.PARTY)) {
            kinds.removeAll(OF_PARTIES);
        }
        for (PersonalData.Kind kind : kinds) {
            String word = kind.name().toLowerCase(Locale.ROOT);
            found.accept(new Problem(
                    rule(),
                    Severity.WARNING,
                    node.id(),
                    Message.of(PlanMessages.BUNDLE, "problem.P1." + word),
                    Map.of("kind", word),
                    false,
                    List.of()));
        }
    }

    private static void collect(Value value, Set<PersonalData.Kind> kinds) {
        if (value instanceof Value.Text text) {
            kinds.addAll(PersonalData.in(text.text()));
        } else if (value instanceof Value.Texts texts) {
            texts.text()
                    .languages()
                    .forEach(language ->
                            kinds.addAll(PersonalData.in(texts.text().in(language))));
        } else if (value instanceof Value.Items items) {
            items.values().forEach(item -> collect(item, kinds));
        } else if (value instanceof Value.Fields fields) {
            fields.values().values().forEach(field -> collect(field, kinds));
        }
    }
}
