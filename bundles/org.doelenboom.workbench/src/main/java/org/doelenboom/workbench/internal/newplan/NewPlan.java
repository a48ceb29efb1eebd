package org.doelenboom.workbench.internal.newplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.HeaderKeys;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/** What a person says of a plan that begins; whatever she skips is left out of it. */
public final class NewPlan {
    /** The objectives and the action that it begins with, each below the one before. */
    static final List<KindId> FIRST = List.of(
            PlanKinds.GENERAL_OBJECTIVE,
            PlanKinds.INTERMEDIATE_OBJECTIVE,
            PlanKinds.OPERATIONAL_OBJECTIVE,
            PlanKinds.ACTION);

    private static final int TWELVE = 12;

    private final Map<Key<BilingualText>, Map<String, String>> header = new HashMap<>();
    private final Map<KindId, Map<String, String>> first = new HashMap<>();
    private final Map<String, Place> listed = new LinkedHashMap<>();
    private List<String> languages;
    private List<String> typedPlaces = List.of();
    private List<String> themes = List.of();
    private int firstYear;
    private int lastYear;
    private boolean yearly = true;

    /** A neighbourhood. @param code empty where it is in no list */
    record Place(String code, BilingualText name) {}

    /** @param languages those that it is written in, the leading one first */
    NewPlan(List<String> languages, int firstYear, int lastYear) {
        this.languages = List.copyOf(languages);
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    public List<String> languages() {
        return languages;
    }

    void write(List<String> chosen) {
        languages = List.copyOf(chosen);
    }

    void say(Key<BilingualText> key, String language, String words) {
        header.computeIfAbsent(key, none -> new HashMap<>()).put(language, words);
    }

    void begin(KindId kind, String language, String title) {
        first.computeIfAbsent(kind, none -> new HashMap<>()).put(language, title);
    }

    void period(int from, int to) {
        firstYear = from;
        lastYear = to;
    }

    void yearly(boolean again) {
        yearly = again;
    }

    boolean isYearly() {
        return yearly;
    }

    /** Takes or leaves one of a list. */
    void take(String id, Place place, boolean taken) {
        if (taken) {
            listed.put(id, place);
        } else {
            listed.remove(id);
        }
    }

    boolean isTaken(String id) {
        return listed.containsKey(id);
    }

    /** @param lines one a line */
    void typePlaces(String lines) {
        typedPlaces = lines(lines);
    }

    void typeThemes(String lines) {
        themes = lines(lines);
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    List<String> themes() {
        return themes;
    }

    /** The neighbourhoods, those of a list first. */
    List<Place> places() {
        List<Place> places = new ArrayList<>(listed.values());
        for (String name : typedPlaces) {
            places.add(new Place("", BilingualText.of(languages.get(0), name)));
        }
        return places;
    }

    /** The years of the plan; empty where the last is before the first. */
    List<Integer> years() {
        List<Integer> years = new ArrayList<>();
        for (int year = firstYear; year <= lastYear; year++) {
            years.add(year);
        }
        return years;
    }

    /** What was said, in the plan's languages alone; empty where nothing was. */
    BilingualText said(Key<BilingualText> key) {
        return text(header.getOrDefault(key, Map.of()));
    }

    BilingualText title(KindId kind) {
        return text(first.getOrDefault(kind, Map.of()));
    }

    private BilingualText text(Map<String, String> words) {
        BilingualText text = BilingualText.EMPTY;
        for (String language : languages) {
            String said = words.getOrDefault(language, "").strip();
            if (!said.isEmpty()) {
                text = text.put(language, said);
            }
        }
        return text;
    }

    /**
     * Puts all of it into an empty plan.
     *
     * @return the first objective; empty where none was named
     */
    public Optional<NodeId> write(Edit edit) {
        NodeId root = edit.now().root().id();
        header.keySet().forEach(key -> {
            BilingualText said = said(key);
            if (!said.isEmpty()) {
                edit.set(root, key, said);
            }
        });
        if (firstYear <= lastYear) {
            edit.set(root, PlanKeys.FIRST_YEAR, Optional.of(BigDecimal.valueOf(firstYear)));
            edit.set(root, PlanKeys.LAST_YEAR, Optional.of(BigDecimal.valueOf(lastYear)));
        }
        if (yearly) {
            edit.set(root, HeaderKeys.REVISION_MONTHS, Optional.of(BigDecimal.valueOf(TWELVE)));
        }
        Optional<NodeId> objective = writeTree(edit, root);
        List<NodeId> groups = new ArrayList<>();
        for (String theme : themes) {
            NodeId node = edit.append(PlanKinds.THEME, root);
            edit.set(node, PlanKeys.TITLE, BilingualText.of(languages.get(0), theme));
            groups.add(node);
        }
        if (groups.size() == 1) {
            objective.ifPresent(node -> edit.set(node, PlanKeys.THEME, Optional.of(groups.get(0))));
        }
        for (Place place : places()) {
            NodeId node = edit.append(PlanKinds.NEIGHBOURHOOD, root);
            edit.set(node, PlanKeys.TITLE, place.name());
            edit.set(node, PlanKeys.CODE, place.code());
        }
        return objective;
    }

    /** A level that was skipped is left out with all below it, since nothing may hang in the air. */
    private Optional<NodeId> writeTree(Edit edit, NodeId root) {
        NodeId parent = root;
        Optional<NodeId> top = Optional.empty();
        for (KindId kind : FIRST) {
            BilingualText title = title(kind);
            boolean mayBeSkipped = kind.equals(PlanKinds.INTERMEDIATE_OBJECTIVE);
            if (title.isEmpty() && mayBeSkipped) {
                continue;
            }
            if (title.isEmpty()) {
                break;
            }
            NodeId node = edit.append(kind, parent);
            edit.set(node, PlanKeys.TITLE, title);
            top = top.or(() -> Optional.of(node));
            parent = node;
        }
        return top;
    }
}
