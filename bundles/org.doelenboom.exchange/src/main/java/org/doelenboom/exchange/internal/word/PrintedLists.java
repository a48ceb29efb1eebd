package org.doelenboom.exchange.internal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.PartyKeys;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/** The points of the lists below an item: findings, who takes part, targets, notes. */
final class PrintedLists {
    /** The labels that stand over them, and over the actions. */
    static final List<String> LABELS = List.of(
            "findings",
            "role.stakeholder",
            "role.partner",
            "role.leading",
            "role.supporting",
            "targets",
            "notes",
            "actions");

    private static final Map<String, PartyRole> ROLES = Map.of(
            "role.stakeholder", PartyRole.STAKEHOLDER,
            "role.partner", PartyRole.PARTNER,
            "role.leading", PartyRole.LEADING,
            "role.supporting", PartyRole.SUPPORTING);
    private static final String BETWEEN = " \u2013 ";

    private final PrintedDraft draft;
    private final PrintedWords words;
    private final PrintedTargets targets;
    private final Map<String, NodeId> findings = new HashMap<>();

    PrintedLists(PrintedDraft draft, PrintedWords words) {
        this.draft = draft;
        this.words = words;
        this.targets = new PrintedTargets(draft, words);
    }

    void note(NodeId item, PrintedPart.Words part) {
        draft.set(draft.add(item, PlanKinds.NOTE, part.line()), PlanKeys.TEXT, part.text());
    }

    void point(NodeId item, String section, PrintedPart.Words part) {
        PartyRole role = ROLES.get(section);
        if (role != null) {
            role(item, role, part);
        } else if (section.equals("findings")) {
            finding(item, part);
        } else if (section.equals("targets")) {
            targets.read(item, part);
        } else {
            note(item, part);
        }
    }

    /** The same words below two items are one finding on both. */
    private void finding(NodeId item, PrintedPart.Words part) {
        NodeId finding = findings.computeIfAbsent(PrintedWords.plain(draft.lead(part.text())), any -> {
            NodeId made = draft.add(draft.root(), PlanKinds.FINDING, part.line());
            draft.set(made, PlanKeys.TEXT, part.text());
            draft.atEnd(() -> places(made));
            return made;
        });
        List<NodeId> concerns = new ArrayList<>(draft.get(finding, PlanKeys.CONCERNS));
        concerns.add(item);
        draft.set(finding, PlanKeys.CONCERNS, List.copyOf(concerns));
    }

    /** "… (Marollen)": where it was found, if that is what the brackets say. */
    private void places(NodeId finding) {
        BilingualText text = draft.get(finding, PlanKeys.TEXT);
        String lead = draft.lead(text);
        int open = lead.lastIndexOf(" (");
        if (open < 0 || !lead.endsWith(")")) {
            return;
        }
        List<NodeId> places = new ArrayList<>();
        for (String name : lead.substring(open + 2, lead.length() - 1).split(",")) {
            Optional<NodeId> place = draft.known(PlanKinds.NEIGHBOURHOOD, name.strip());
            if (place.isEmpty()) {
                return;
            }
            places.add(place.get());
        }
        draft.set(finding, PlanKeys.NEIGHBOURHOODS, places);
        for (String language : text.languages()) {
            String one = text.in(language);
            int at = one.lastIndexOf(" (");
            text = at < 0 || !one.endsWith(")") ? text : text.put(language, one.substring(0, at));
        }
        draft.set(finding, PlanKeys.TEXT, text);
    }

    // who takes part

    private void role(NodeId item, PartyRole kind, PrintedPart.Words part) {
        NodeId role = draft.add(item, PlanKinds.PARTY_ROLE, part.line());
        draft.set(role, PlanKeys.ROLE, Optional.of(kind));
        BilingualText text = part.text();
        text = flag(role, text, "role.notInCall", PlanKeys.NOT_IN_CALL);
        text = flag(role, text, "role.byCall", PartyKeys.BY_CALL);
        draft.set(role, PlanKeys.TEXT, text);
        // The parties stand at the end of the document.
        draft.atEnd(() -> party(role));
    }

    /** Takes the words in brackets off the end. */
    private BilingualText flag(NodeId role, BilingualText text, String key, Key<Boolean> flag) {
        BilingualText left = text;
        for (String language : text.languages()) {
            String one = text.in(language);
            int open = one.lastIndexOf(" (");
            if (open > 0 && one.endsWith(")") && words.says(one.substring(open + 2, one.length() - 1), key)) {
                draft.set(role, flag, true);
                left = left.put(language, one.substring(0, open));
            }
        }
        return left;
    }

    private void party(NodeId role) {
        BilingualText text = draft.get(role, PlanKeys.TEXT);
        String lead = PrintedWords.folded(draft.lead(text));
        Optional<NodeId> party = draft.known(PlanKinds.PARTY, text);
        if (party.isEmpty()) {
            int longest = 0;
            for (Map.Entry<String, NodeId> one : draft.names(PlanKinds.PARTY).entrySet()) {
                if (one.getKey().length() > longest && lead.startsWith(one.getKey() + BETWEEN)) {
                    longest = one.getKey().length();
                    party = Optional.of(one.getValue());
                }
            }
        }
        if (party.isEmpty()) {
            return;
        }
        draft.set(role, PlanKeys.PARTY, party);
        BilingualText name = draft.get(party.get(), PlanKeys.TITLE);
        for (String language : text.languages()) {
            text = text.put(language, behind(text.in(language), name.first(List.of(language))));
        }
        draft.set(role, PlanKeys.TEXT, text);
    }

    private static String behind(String text, String name) {
        if (PrintedWords.folded(text).equals(PrintedWords.folded(name))) {
            return "";
        }
        return text.startsWith(name + BETWEEN) ? text.substring((name + BETWEEN).length()) : text;
    }
}
