package org.doelenboom.exchange.internal.pst;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.exchange.ImportReport;
import org.doelenboom.api.exchange.Importer;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.internal.sheet.Xml;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.osgi.service.component.annotations.Component;

/** Reads PST XML: parts become themes, strategic objectives general ones. Any thread. */
@Component
public final class PstImporter implements Importer {
    private static final int LIMIT = 20 * 1024 * 1024;
    static final Map<String, KindId> LEVELS = Map.of(
            "ObjectifStrategique", PlanKinds.GENERAL_OBJECTIVE,
            "ObjectifOperationnel", PlanKinds.OPERATIONAL_OBJECTIVE,
            "Action", PlanKinds.ACTION);

    @Override
    public Message name() {
        return PstExporter.message("importer.pst");
    }

    @Override
    public Set<String> endings() {
        return Set.of("xml");
    }

    @Override
    public boolean recognises(String fileName, byte[] content) {
        String start = new String(content, 0, Math.min(2000, content.length), StandardCharsets.ISO_8859_1);
        return start.contains("<dataroot");
    }

    @Override
    public ImportDraft read(String fileName, byte[] content, Map<String, KindId> levels) throws Refusal {
        if (content.length > LIMIT) {
            throw new Refusal(
                    Refusal.Kind.TOO_LARGE, PstExporter.message("sheet.tooLarge", fileName, LIMIT / 1024 / 1024));
        }
        if (!recognises(fileName, content)) {
            throw new Refusal(Refusal.Kind.MALFORMED, PstExporter.message("pst.none", fileName));
        }
        try (Xml xml = new Xml(new ByteArrayInputStream(content))) {
            return new Reading(PstLevels.of(content)).read(xml);
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.MALFORMED, PstExporter.message("pst.broken", fileName), e);
        }
    }

    /** One file. */
    private static final class Reading {
        private final SnapshotBuilder plan = new SnapshotBuilder(
                        NodeId.random(), PlanKinds.PLAN, Attributes.NONE.with(PlanKeys.LANGUAGES, List.of("fr", "nl")))
                .declare(PlanKinds.NAMESPACE);
        private final Map<String, NodeId> parties = new HashMap<>();
        private final Deque<NodeId> open = new ArrayDeque<>(List.of(plan.root()));
        private final Deque<String> path = new ArrayDeque<>();
        private final StringBuilder text = new StringBuilder();
        private final PstArticles articles = new PstArticles(plan);
        private final PstYears years = new PstYears();
        private final PstLevels levels;
        private final List<NodeId> items = new ArrayList<>();
        private final Deque<Boolean> standIn = new ArrayDeque<>(List.of(false));
        private Optional<NodeId> theme = Optional.empty();

        Reading(PstLevels levels) {
            this.levels = levels;
        }

        ImportDraft read(Xml xml) throws IOException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        text.setLength(0);
                        begin(xml.name());
                        path.push(xml.name());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.text());
                    case XMLStreamConstants.END_ELEMENT -> {
                        path.pop();
                        end(xml.name());
                        text.setLength(0);
                    }
                    default -> {}
                }
            }
            Snapshot whole = plan.build();
            Map<KindId, Integer> counts = new HashMap<>();
            for (Node node : whole.subtree(whole.root().id())) {
                counts.merge(node.kind(), 1, Integer::sum);
            }
            List<ImportReport.LevelWord> mapping = LEVELS.entrySet().stream()
                    .map(level -> new ImportReport.LevelWord(level.getKey(), level.getValue()))
                    .toList();
            return new ImportDraft(whole, new ImportReport(counts, mapping, List.of(), List.of()));
        }

        private void begin(String name) throws IOException {
            KindId kind = LEVELS.get(name);
            if (name.equals("Article")) {
                articles.begin();
            }
            if (kind != null) {
                if (open.size() > 10) {
                    throw new IOException("nested too deep");
                }
                boolean empty = levels.isStandIn(items.size());
                NodeId node = empty ? open.element() : item(kind);
                items.add(node);
                open.push(node);
                standIn.push(empty);
            }
        }

        private NodeId item(KindId kind) {
            Optional<NodeId> above = levels.above(items.size()).map(items::get);
            if (above.isPresent() && !above.get().equals(plan.root())) {
                return plan.add(above.get(), PlanKinds.INTERMEDIATE_OBJECTIVE, Attributes.NONE);
            }
            NodeId node = plan.add(open.element(), kind, Attributes.NONE);
            if (kind.equals(PlanKinds.GENERAL_OBJECTIVE)) {
                plan.set(node, PlanKeys.THEME, theme);
            }
            return node;
        }

        private void end(String name) {
            String parent = path.isEmpty() ? "" : path.element();
            String value = text.toString().strip();
            if (LEVELS.containsKey(name)) {
                NodeId item = open.pop();
                if (!standIn.pop()) {
                    years(item);
                }
            } else if (standIn.element()) {
                // All that is said of it stands at the one below, too.
                return;
            } else if (name.equals("Article")) {
                articles.end(open.element()).ifPresent(words -> note(open.element(), "Article: " + words));
            } else if (parent.equals("Article")) {
                articles.field(name, value);
            } else if (name.equals("Volet")) {
                theme = Optional.empty();
            } else if (!value.isEmpty()) {
                value(name, parent, value);
            }
        }

        private void years(NodeId item) {
            List<Integer> whole = PstYears.whole(plan.get(item, ScheduleKeys.START), plan.get(item, ScheduleKeys.END));
            List<Integer> marked = plan.get(item, ScheduleKeys.YEARS);
            if (whole.isEmpty()) {
                return;
            }
            if (marked.isEmpty()) {
                plan.set(item, ScheduleKeys.YEARS, whole);
            }
            if (marked.isEmpty() || whole.get(0).equals(marked.get(0))) {
                // The days say no more than the years do.
                plan.set(item, ScheduleKeys.START, Optional.empty());
                plan.set(item, ScheduleKeys.END, Optional.empty());
            }
        }

        private void value(String name, String parent, String value) {
            NodeId item = open.element();
            boolean atItem = LEVELS.containsKey(parent);
            switch (name) {
                case "Libelle" -> title(parent, item, value);
                case "ExerciceDebut" -> plan.set(plan.root(), PlanKeys.FIRST_YEAR, PstText.year(value));
                case "ExerciceFin" -> plan.set(plan.root(), PlanKeys.LAST_YEAR, PstText.year(value));
                case "DateDebut" -> plan.set(item, ScheduleKeys.START, PstText.day(value));
                case "DateFin" -> plan.set(item, ScheduleKeys.END, PstText.day(value));
                case "Statut" -> {
                    if (atItem) {
                        plan.set(item, ScheduleKeys.STATE, PstStates.read(value));
                    }
                }
                case "Valeur" -> {
                    boolean inItem = path.stream()
                            .skip(1)
                            .findFirst()
                            .filter(LEVELS::containsKey)
                            .isPresent();
                    if (inItem && parent.equals("Description")) {
                        description(item, value);
                    } else if (inItem) {
                        plan.set(item, ScheduleKeys.NEEDED, BilingualText.of("fr", value));
                    }
                }
                case "Departement" -> plan.set(item, ScheduleKeys.RESPONSIBLE, Optional.of(party(value)));
                case "Partenaire" -> {
                    NodeId role = plan.add(item, PlanKinds.PARTY_ROLE, Attributes.NONE);
                    plan.set(role, PlanKeys.ROLE, Optional.of(PartyRole.PARTNER));
                    plan.set(role, PlanKeys.PARTY, Optional.of(party(value)));
                }
                case "Nom" -> person(parent, item, value);
                case "Plan" -> note(item, "Plan: " + value);
                case "TauxAvancement", "ETP" -> {
                    if (atItem && !value.matches("0+(\\.0*)?")) {
                        note(item, name + ": " + value);
                    }
                }
                default -> {}
            }
        }

        /** A title that was too long for its place stands whole among the lines of the description. */
        private void description(NodeId item, String value) {
            String title = plan.get(item, PlanKeys.TITLE).in("fr");
            String begin = title.endsWith("\u2026") ? title.substring(0, title.length() - 1) : "";
            StringBuilder rest = new StringBuilder();
            boolean below = levels.above(items.size() - 1).isPresent();
            for (String line : value.lines().skip(below ? 1 : 0).toList()) {
                List<Integer> marked = years.read(line);
                if (!begin.isEmpty() && line.startsWith(begin)) {
                    plan.set(item, PlanKeys.TITLE, BilingualText.of("fr", line));
                } else if (!marked.isEmpty()) {
                    plan.set(item, ScheduleKeys.YEARS, marked);
                } else {
                    rest.append(rest.length() == 0 ? "" : "\n").append(line);
                }
            }
            plan.set(item, PlanKeys.DESCRIPTION, BilingualText.of("fr", rest.toString()));
        }

        private void title(String parent, NodeId item, String value) {
            if (parent.equals("DescriptionPST")) {
                plan.set(plan.root(), PlanKeys.TITLE, BilingualText.of("fr", value));
            } else if (parent.equals("Volet") && !value.equalsIgnoreCase("neant")) {
                NodeId node = plan.add(plan.root(), PlanKinds.THEME, Attributes.NONE);
                plan.set(node, PlanKeys.TITLE, BilingualText.of("fr", value));
                theme = Optional.of(node);
            } else if (LEVELS.containsKey(parent)) {
                plan.set(item, PlanKeys.TITLE, BilingualText.of("fr", value));
            }
        }

        private void person(String parent, NodeId item, String value) {
            boolean free = plan.get(item, ScheduleKeys.RESPONSIBLE).isEmpty();
            if (parent.equals("Responsable") && free) {
                plan.set(item, ScheduleKeys.RESPONSIBLE, Optional.of(party(value)));
            } else {
                NodeId role = plan.add(item, PlanKinds.PARTY_ROLE, Attributes.NONE);
                plan.set(role, PlanKeys.ROLE, Optional.of(PartyRole.LEADING));
                plan.set(role, PlanKeys.PARTY, Optional.of(party(value)));
            }
        }

        private void note(NodeId item, String text) {
            NodeId note = plan.add(item, PlanKinds.NOTE, Attributes.NONE);
            plan.set(note, PlanKeys.TEXT, BilingualText.of("fr", text));
        }

        private NodeId party(String name) {
            return parties.computeIfAbsent(
                    name,
                    any -> plan.add(
                            plan.root(),
                            PlanKinds.PARTY,
                            Attributes.NONE.with(PlanKeys.TITLE, BilingualText.of("fr", name))));
        }
    }
}
