package org.doelenboom.plan.internal.check;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.osgi.service.component.annotations.Component;

/**
 * A plan whose own glossary tells organisations, as legal persons, from persons and groups says of at least one of its parties
 * which it is (G3; LWGC plan, lines 39 to 43). Asked at the entry that lets persons take part.
 */
@Component(service = org.doelenboom.api.check.PlanCheck.class)
public final class PartyTypeCheck implements IndexedCheck {
    private static final Pattern LEGAL = Pattern.compile("\\b(rechtspersoon|personne morale|legal person)");

    private static final Pattern PERSONS = Pattern.compile(
            "\\b(?:organisaties? of (?:personen|groepen)|organisations? ou (?:des |les )?(?:personnes|groupes)"
                    + "|organisations? or (?:persons|people|groups))\\b");

    @Override
    public String rule() {
        return "G3";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of(PlanKinds.GLOSSARY_ENTRY, PlanKinds.PARTY, PlanKinds.PARTY_ROLE);
    }

    @Override
    public Reach reach() {
        return Reach.NODE;
    }

    @Override
    public Set<String> keys(Snapshot plan, Node node) {
        if (node.kind().equals(PlanKinds.PARTY)) {
            return node.get(PlanKeys.PARTY_FORM).isPresent() ? Set.of("told") : Set.of();
        }
        if (node.kind().equals(PlanKinds.PARTY_ROLE)) {
            return Set.of("role");
        }
        BilingualText text = node.get(PlanKeys.TEXT);
        boolean legal = text.languages().stream()
                .anyMatch(language -> LEGAL.matcher(text.in(language)).find());
        boolean persons = text.languages().stream()
                .anyMatch(language -> PERSONS.matcher(text.in(language)).find());
        // The title is in the message: where it changes, the whole is asked again.
        return legal ? Set.of("legal") : persons ? Set.of("persons", "title " + Titles.of(plan, node)) : Set.of();
    }

    @Override
    public void checkWhole(
            Snapshot plan, NavigableMap<String, ? extends Collection<NodeId>> index, Consumer<Problem> found) {
        Collection<NodeId> persons = index.get("persons");
        if (persons != null && index.containsKey("legal") && index.containsKey("role") && !index.containsKey("told")) {
            for (Node entry : InOrder.nodes(plan, persons)) {
                Report.warning("G3", found).at(entry, "G3.entry", Report.figures("entry", Titles.of(plan, entry)));
            }
        }
    }
}
