package org.doelenboom.report;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.plan.PartyKeys;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.schedule.ScheduleKeys;

/** What is said of an item in a few words below its title: who carries it out, where, who answers for it, by when. */
final class ItemFacts {
    static final String BETWEEN = " \u00b7 ";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);

    private ItemFacts() {}

    static BilingualText of(Snapshot plan, Node node, ReportWriter out) {
        List<BilingualText> facts = new ArrayList<>();
        node.get(PlanKeys.DELIVERY)
                .ifPresent(mode -> facts.add(word("fact.delivery." + mode.name().toLowerCase(Locale.ROOT), out)));
        facts.add(named("fact.places", plan, node.get(PlanKeys.NEIGHBOURHOODS), out));
        facts.add(named(
                "fact.responsible",
                plan,
                node.get(ScheduleKeys.RESPONSIBLE).stream().toList(),
                out));
        node.get(ScheduleKeys.DEADLINE)
                .ifPresent(day -> facts.add(out.words(ReportMessages.message("fact.deadline", DAY.format(day)))));
        return joined(facts, BETWEEN, out);
    }

    /** "Neighbourhoods: Marollen, Anneessens", each name in the language of the line; empty for none. */
    static BilingualText named(String key, Snapshot plan, List<NodeId> items, ReportWriter out) {
        List<BilingualText> names = items.stream()
                .flatMap(id -> plan.find(id).stream())
                .map(item -> item.get(PlanKeys.TITLE))
                .toList();
        return with(key, joined(names, ", ", out), out);
    }

    /** A message about a text, each in its language; empty where the text is. */
    static BilingualText with(String key, BilingualText text, ReportWriter out) {
        BilingualText with = BilingualText.EMPTY;
        for (String language : text.isEmpty() ? List.<String>of() : out.languages()) {
            String words = text.first(List.of(language));
            with = with.put(
                    language, out.words(ReportMessages.message(key, words)).in(language));
        }
        return with;
    }

    /** What was found, and behind it where, if not everywhere. */
    static BilingualText finding(Snapshot plan, Node finding, ReportWriter out) {
        BilingualText written = finding.get(PlanKeys.TEXT);
        BilingualText places = joined(
                finding.get(PlanKeys.NEIGHBOURHOODS).stream()
                        .flatMap(id -> plan.find(id).stream())
                        .map(place -> place.get(PlanKeys.TITLE))
                        .toList(),
                ", ",
                out);
        for (String language : places.isEmpty() ? List.<String>of() : written.languages()) {
            written = written.put(language, written.in(language) + " (" + places.first(List.of(language)) + ")");
        }
        return written;
    }

    /** The party, what it does here, and whether the call has to do with it. */
    static BilingualText role(Snapshot plan, Node role, ReportWriter out) {
        BilingualText party = role.get(PlanKeys.PARTY)
                .flatMap(plan::find)
                .map(found -> found.get(PlanKeys.TITLE))
                .orElse(BilingualText.EMPTY);
        BilingualText said = role.get(PlanKeys.TEXT);
        BilingualText written = BilingualText.EMPTY;
        for (String language : out.languages()) {
            String name = party.first(List.of(language));
            String text =
                    said.in(language).isEmpty() && name.isEmpty() ? said.first(List.of(language)) : said.in(language);
            String both = name.isEmpty() || text.isEmpty() ? name + text : name + " \u2013 " + text;
            if (!both.isEmpty()) {
                String more = (role.get(PartyKeys.BY_CALL) ? behind("role.byCall", language, out) : "")
                        + (role.get(PlanKeys.NOT_IN_CALL) ? behind("role.notInCall", language, out) : "");
                written = written.put(language, both + more);
            }
        }
        return written;
    }

    private static String behind(String key, String language, ReportWriter out) {
        return " (" + word(key, out).in(language) + ")";
    }

    /** All that say something, in each language. */
    static BilingualText joined(List<BilingualText> parts, String between, ReportWriter out) {
        BilingualText joined = BilingualText.EMPTY;
        for (String language : out.languages()) {
            String line = String.join(
                    between,
                    parts.stream()
                            .map(part -> part.first(List.of(language)))
                            .filter(part -> !part.isEmpty())
                            .toList());
            joined = line.isEmpty() ? joined : joined.put(language, line);
        }
        return joined;
    }

    static BilingualText word(String key, ReportWriter out) {
        return out.words(ReportMessages.message(key));
    }
}
