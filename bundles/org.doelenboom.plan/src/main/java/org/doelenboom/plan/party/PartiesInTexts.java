package org.doelenboom.plan.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PartyForm;
import org.doelenboom.plan.PartyKeys;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/**
 * The parties that a plan names in nothing but the texts of its roles, as an imported document leaves them: "medical centres,
 * schools, SVK". Each name can become a party with that role; what names nobody in particular stays text.
 */
public final class PartiesInTexts {
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}{3,}");

    /** What a proposal makes of a role's text. */
    public enum Sort {
        /** A role of the party, in the place of its name in the text. */
        PARTY,
        /** The party is named in a sentence, which stays beside the role. */
        SENTENCE,
        /** A role without a party: the call will tell whose it is. */
        BY_CALL
    }

    /**
     * One name of one text.
     *
     * @param role the role whose text it stands in
     * @param place its number among the parts of that text
     * @param name in the languages that the text names it in
     * @param form what sort of party it is likely to be; of a new party only
     * @param there the party that is called so; empty where it would be a new one
     * @param doubtful whether somebody should look at it first: the languages of the text do not agree on how many there are
     */
    public record Proposal(
            NodeId role,
            int place,
            BilingualText name,
            Sort sort,
            Optional<PartyForm> form,
            Optional<NodeId> there,
            boolean doubtful) {}

    /** What became of them. */
    public record Taken(int parties, int roles) {}

    private final Snapshot plan;
    private final PartyNames names;
    private final String leading;

    public PartiesInTexts(Snapshot plan) {
        this.plan = plan;
        this.names = new PartyNames(plan);
        this.leading = plan.root().get(PlanKeys.LANGUAGES).stream().findFirst().orElse("nl");
    }

    /** All of them, in the order of the plan. Reads the whole plan. */
    public List<Proposal> proposals() {
        List<Proposal> proposals = new ArrayList<>();
        for (Node node : plan.subtree(plan.root().id())) {
            if (node.kind().equals(PlanKinds.PARTY_ROLE)) {
                proposals.addAll(proposals(node));
            }
        }
        return proposals;
    }

    /** Those of one role. Its cost follows the length of the text. */
    public List<Proposal> proposals(Node role) {
        List<Proposal> proposals = new ArrayList<>();
        if (role.get(PlanKeys.PARTY).isEmpty() && !role.get(PartyKeys.BY_CALL)) {
            in(role, proposals);
        }
        return proposals;
    }

    private void in(Node role, List<Proposal> proposals) {
        Parts parts = Parts.of(role.get(PlanKeys.TEXT), leading);
        if (parts.sentence()) {
            owner(role.get(PlanKeys.TEXT))
                    .ifPresent(owner -> proposals.add(new Proposal(
                            role.id(),
                            0,
                            owner,
                            Sort.SENTENCE,
                            Optional.of(PartyForm.ORGANISATION),
                            names.find(owner),
                            false)));
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            RoleText.Sort sort = parts.sort(i);
            if (sort != RoleText.Sort.NOBODY) {
                BilingualText name = parts.name(i);
                boolean party = sort == RoleText.Sort.NAME;
                proposals.add(new Proposal(
                        role.id(),
                        i,
                        name,
                        party ? Sort.PARTY : Sort.BY_CALL,
                        party ? RoleText.form(parts.text(i), i == 0) : Optional.empty(),
                        party ? names.find(name) : Optional.empty(),
                        !parts.agree()));
            }
        }
    }

    /** The plan's owner, where the sentence goes by its name or its short name. */
    private Optional<BilingualText> owner(BilingualText sentence) {
        BilingualText owner = plan.root().get(PlanKeys.OWNER);
        boolean named = owner.languages().stream().anyMatch(language -> {
            Matcher known = SHORT.matcher(owner.in(language));
            String text = sentence.in(language);
            return text.contains(owner.in(language))
                    || known.find()
                            && Pattern.compile("\\b" + known.group() + "\\b")
                                    .matcher(text)
                                    .find();
        });
        return named ? Optional.of(owner) : Optional.empty();
    }

    /** How many parties these would add: the same name in several texts is one. */
    public int added(Collection<Proposal> taken) {
        return (int) taken.stream()
                .filter(one -> one.sort() != Sort.BY_CALL && one.there().isEmpty())
                .map(this::key)
                .distinct()
                .count();
    }

    private String key(Proposal one) {
        return PartyNames.key(one.name().first(List.of(leading)));
    }

    /** Makes the parties that are not there yet, and the roles. */
    public Taken into(Edit edit, Collection<Proposal> taken) {
        Map<NodeId, List<Proposal>> byRole = taken.stream()
                .sorted(Comparator.comparingInt(Proposal::place))
                .collect(Collectors.groupingBy(Proposal::role, LinkedHashMap::new, Collectors.toList()));
        Making making = new Making(edit);
        byRole.forEach(making::role);
        return new Taken(making.parties, making.roles);
    }

    private final class Making {
        private final Edit edit;
        private final Map<String, NodeId> made = new HashMap<>();
        private int parties;
        private int roles;

        Making(Edit edit) {
            this.edit = edit;
        }

        void role(NodeId id, List<Proposal> proposals) {
            Node role = edit.now().node(id);
            if (proposals.get(0).sort() == Sort.SENTENCE) {
                edit.set(id, PlanKeys.PARTY, Optional.of(party(proposals.get(0))));
                roles++;
                return;
            }
            Set<Integer> places = proposals.stream().map(Proposal::place).collect(Collectors.toSet());
            BilingualText left = Parts.of(role.get(PlanKeys.TEXT), leading).without(places);
            edit.set(id, PlanKeys.TEXT, left);
            boolean free = left.isEmpty();
            NodeId parent = role.parent().orElseThrow();
            int index = edit.now().node(parent).children().indexOf(id) + 1;
            for (Proposal one : proposals) {
                Optional<NodeId> party = one.sort() == Sort.BY_CALL ? Optional.empty() : Optional.of(party(one));
                if (isThere(parent, party, role)) {
                    continue;
                }
                NodeId at = free ? id : edit.add(PlanKinds.PARTY_ROLE, parent, index++);
                free = false;
                edit.set(at, PlanKeys.PARTY, party);
                if (party.isEmpty()) {
                    edit.set(at, PartyKeys.BY_CALL, true);
                    edit.set(at, PlanKeys.TEXT, one.name());
                }
                edit.set(at, PlanKeys.ROLE, role.get(PlanKeys.ROLE));
                edit.set(at, PlanKeys.NOT_IN_CALL, role.get(PlanKeys.NOT_IN_CALL));
                edit.set(at, PartyKeys.INFLUENCE, role.get(PartyKeys.INFLUENCE));
                roles++;
            }
            if (free) {
                edit.remove(id);
            }
        }

        private boolean isThere(NodeId parent, Optional<NodeId> party, Node role) {
            return party.isPresent()
                    && edit.now().children(edit.now().node(parent)).stream()
                            .anyMatch(other -> other.kind().equals(PlanKinds.PARTY_ROLE)
                                    && other.get(PlanKeys.PARTY).equals(party)
                                    && other.get(PlanKeys.ROLE).equals(role.get(PlanKeys.ROLE)));
        }

        private NodeId party(Proposal one) {
            Optional<NodeId> there = one.there();
            if (there.isPresent()) {
                return there.get();
            }
            return made.computeIfAbsent(key(one), key -> {
                NodeId party = edit.append(PlanKinds.PARTY, edit.now().root().id());
                edit.set(party, PlanKeys.TITLE, one.name());
                edit.set(party, PlanKeys.PARTY_FORM, one.form());
                parties++;
                return party;
            });
        }
    }
}
