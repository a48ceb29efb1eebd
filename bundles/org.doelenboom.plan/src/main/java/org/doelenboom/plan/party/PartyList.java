package org.doelenboom.plan.party;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PartyForm;
import org.doelenboom.plan.PartyKeys;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/**
 * A list of parties from a spreadsheet, its columns told by their headings.
 *
 * @param rows what each row says, empty cells left out
 * @param unknown headings that mean nothing here, as written
 */
public record PartyList(List<Map<PartyColumn, String>> rows, List<String> unknown) {
    /** What became of a list. */
    public record Taken(int added, int completed, int unchanged, int withoutName) {}

    private static final Map<PartyColumn, Key<String>> TEXTS = Map.of(
            PartyColumn.LEGAL_FORM, PartyKeys.LEGAL_FORM,
            PartyColumn.ENTERPRISE_NUMBER, PartyKeys.ENTERPRISE_NUMBER,
            PartyColumn.CONTACT, PartyKeys.CONTACT,
            PartyColumn.EMAIL, PartyKeys.EMAIL,
            PartyColumn.PHONE, PartyKeys.PHONE,
            PartyColumn.ADDRESS, PartyKeys.ADDRESS,
            PartyColumn.WEBSITE, PartyKeys.WEBSITE);

    /** Reads a text with commas, semicolons or tabs; empty where its first row has no heading of a name. */
    public static Optional<PartyList> read(String text) {
        return of(SeparatedText.rows(text));
    }

    /** Reads the rows of a table; empty where its first row has no heading of a name. */
    public static Optional<PartyList> of(List<List<String>> cells) {
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, PartyColumn> columns = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        List<String> head = cells.get(0);
        for (int i = 0; i < head.size(); i++) {
            Optional<PartyColumn> column = PartyColumn.of(head.get(i));
            if (column.isPresent() && !columns.containsValue(column.get())) {
                columns.put(i, column.get());
            } else if (!head.get(i).isBlank()) {
                unknown.add(head.get(i));
            }
        }
        if (!columns.containsValue(PartyColumn.NAME)) {
            return Optional.empty();
        }
        return Optional.of(new PartyList(
                cells.stream().skip(1).map(row -> row(row, columns)).toList(), List.copyOf(unknown)));
    }

    private static Map<PartyColumn, String> row(List<String> cells, Map<Integer, PartyColumn> columns) {
        Map<PartyColumn, String> row = new EnumMap<>(PartyColumn.class);
        columns.forEach((index, column) -> {
            if (index < cells.size() && !cells.get(index).isBlank()) {
                row.put(column, cells.get(index).strip());
            }
        });
        return row;
    }

    /**
     * Adds the parties that the plan does not have, and completes those that it has, known by their number or name; what the plan
     * says already stays.
     *
     * @param language the one that names are in
     */
    public Taken into(Edit edit, String language) {
        int added = 0;
        int completed = 0;
        int unchanged = 0;
        int nameless = 0;
        for (Map<PartyColumn, String> row : rows) {
            String name = row.get(PartyColumn.NAME);
            if (name == null) {
                nameless++;
                continue;
            }
            Optional<NodeId> there = known(edit.now(), row, name);
            NodeId party = there.orElseGet(
                    () -> edit.append(PlanKinds.PARTY, edit.now().root().id()));
            boolean changed = complete(edit, party, row, BilingualText.of(language, name));
            if (there.isEmpty()) {
                added++;
            } else if (changed) {
                completed++;
            } else {
                unchanged++;
            }
        }
        return new Taken(added, completed, unchanged, nameless);
    }

    private static Optional<NodeId> known(Snapshot plan, Map<PartyColumn, String> row, String written) {
        String number = digits(row.getOrDefault(PartyColumn.ENTERPRISE_NUMBER, ""));
        String name = plain(written);
        return plan.children(plan.root()).stream()
                .filter(node -> node.kind().equals(PlanKinds.PARTY))
                .filter(node -> !number.isEmpty() && number.equals(digits(node.get(PartyKeys.ENTERPRISE_NUMBER)))
                        || isCalled(node, name))
                .map(Node::id)
                .findFirst();
    }

    private static boolean isCalled(Node party, String name) {
        BilingualText title = party.get(PlanKeys.TITLE);
        return title.languages().stream()
                .anyMatch(language -> plain(title.in(language)).equals(name));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "").replaceFirst("^0", "");
    }

    private static boolean complete(Edit edit, NodeId party, Map<PartyColumn, String> row, BilingualText name) {
        boolean[] changed = new boolean[1];
        BilingualText title = edit.now().node(party).get(PlanKeys.TITLE);
        String language = name.languages().get(0);
        BilingualText full = title.has(language) ? title : title.put(language, name.in(language));
        String second = language.equals("fr") ? "nl" : "fr";
        if (!full.has(second)) {
            full = full.put(second, row.getOrDefault(PartyColumn.OTHER_NAME, ""));
        }
        changed[0] = !full.equals(title);
        edit.set(party, PlanKeys.TITLE, full);
        TEXTS.forEach((column, key) -> changed[0] |= fill(edit, party, key, row.getOrDefault(column, "")));
        changed[0] |= fill(edit, party, PartyKeys.CORRESPONDENCE, language(row.getOrDefault(PartyColumn.LANGUAGE, "")));
        Optional<PartyForm> form = form(row.getOrDefault(PartyColumn.FORM, ""));
        if (form.isPresent() && edit.now().node(party).get(PlanKeys.PARTY_FORM).isEmpty()) {
            edit.set(party, PlanKeys.PARTY_FORM, form);
            changed[0] = true;
        }
        List<NodeId> places = places(edit.now(), row.getOrDefault(PartyColumn.NEIGHBOURHOOD, ""));
        if (!places.isEmpty()
                && edit.now().node(party).get(PlanKeys.NEIGHBOURHOODS).isEmpty()) {
            edit.set(party, PlanKeys.NEIGHBOURHOODS, places);
            changed[0] = true;
        }
        return changed[0];
    }

    private static boolean fill(Edit edit, NodeId party, Key<String> key, String value) {
        if (value.isEmpty() || !edit.now().node(party).get(key).isEmpty()) {
            return false;
        }
        edit.set(party, key, value);
        return true;
    }

    /** {@code nl} for Nederlands, Dutch, néerlandais; empty for what is none of the three languages. */
    private static String language(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.matches("nl|n|nederlands.*|n[ée]erlandais.*|dutch|flamand")) {
            return "nl";
        }
        return lower.matches("fr|f|frans.*|fran[çc]ais.*|french")
                ? "fr"
                : lower.matches("en|engels.*|anglais.*|english") ? "en" : "";
    }

    private static Optional<PartyForm> form(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.startsWith("organis") || lower.matches("vzw|asbl|dienst|service")) {
            return Optional.of(PartyForm.ORGANISATION);
        }
        return lower.startsWith("pers")
                ? Optional.of(PartyForm.PERSON)
                : lower.startsWith("gro") ? Optional.of(PartyForm.GROUP) : Optional.empty();
    }

    private static List<NodeId> places(Snapshot plan, String names) {
        List<String> wanted = java.util.Arrays.stream(names.split("[,;/+]"))
                .map(PartyList::plain)
                .filter(name -> !name.isEmpty())
                .toList();
        return plan.children(plan.root()).stream()
                .filter(node -> node.kind().equals(PlanKinds.NEIGHBOURHOOD)
                        && wanted.stream().anyMatch(name -> isCalled(node, name)))
                .map(Node::id)
                .toList();
    }
}
