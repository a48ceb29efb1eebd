package org.doelenboom.plan.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.HeaderKeys;
import org.doelenboom.plan.PartyForm;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.RuleOff;
import org.doelenboom.plan.project.ProjectKeys;
import org.osgi.service.component.annotations.Component;

/** Who carries an item out fits the glossary: a supporting organisation answers the call (LWGC plan, line 45), so it is neither outside
 * the call nor the plan's owner (G1, a question), and it is a legal person (G3; line 39). */
@Component
public final class RoleCheck implements PlanCheck {
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}{3,}");

    @Override
    public String rule() {
        return "G1";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of(PlanKinds.PARTY_ROLE, ProjectKeys.PROJECT);
    }

    @Override
    public Reach reach() {
        return Reach.NODE;
    }

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        if (node.kind().equals(ProjectKeys.PROJECT)) {
            node.get(ProjectKeys.CARRIERS).stream()
                    .flatMap(id -> plan.find(id).stream())
                    .forEach(party -> person(plan, node, party, found));
            return;
        }
        if (node.get(PlanKeys.ROLE).filter(PartyRole.SUPPORTING::equals).isEmpty()) {
            return;
        }
        Optional<Node> party = node.get(PlanKeys.PARTY).flatMap(plan::find);
        if (node.get(PlanKeys.NOT_IN_CALL) || isOwner(plan, node, party)) {
            Report.warning("G1", found)
                    .at(
                            node,
                            "G1",
                            Map.of(),
                            Report.fix(
                                    "G1", edit -> edit.set(node.id(), PlanKeys.ROLE, Optional.of(PartyRole.LEADING))),
                            Report.fix("letStand", edit -> letStand(edit, node)));
        } else {
            party.ifPresent(one -> person(plan, node, one, found));
        }
    }

    private static void letStand(Edit edit, Node node) {
        List<RuleOff> stand = new ArrayList<>(node.get(HeaderKeys.LET_STAND));
        stand.add(new RuleOff("G1", ""));
        edit.set(node.id(), HeaderKeys.LET_STAND, stand);
    }

    /** Whether the party or the role's text goes by a name or a short name of the plan's owner. */
    private static boolean isOwner(Snapshot plan, Node role, Optional<Node> party) {
        BilingualText owner = plan.root().get(PlanKeys.OWNER);
        BilingualText named = party.map(one -> one.get(PlanKeys.TITLE)).orElseGet(() -> role.get(PlanKeys.TEXT));
        for (String language : owner.languages()) {
            Matcher shortName = SHORT.matcher(owner.in(language));
            boolean isShort = shortName.find();
            String text = named.in(language);
            if (text.contains(owner.in(language))
                    || isShort
                            && Pattern.compile("\\b" + shortName.group() + "\\b")
                                    .matcher(text)
                                    .find()) {
                return true;
            }
        }
        return false;
    }

    private static void person(Snapshot plan, Node node, Node party, Consumer<Problem> found) {
        Optional<PartyForm> form = party.get(PlanKeys.PARTY_FORM);
        if (form.isPresent() && form.get() != PartyForm.ORGANISATION) {
            Report.warning("G3", found)
                    .at(
                            node,
                            "G3",
                            Report.figures("party", Titles.of(plan, party)),
                            Report.fix(
                                    "G3",
                                    edit -> edit.set(
                                            party.id(), PlanKeys.PARTY_FORM, Optional.of(PartyForm.ORGANISATION))));
        }
    }
}
