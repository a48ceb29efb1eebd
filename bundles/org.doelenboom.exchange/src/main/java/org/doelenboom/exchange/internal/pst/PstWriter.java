package org.doelenboom.exchange.internal.pst;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.Exported;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.schedule.FollowUpState;
import org.doelenboom.plan.schedule.Schedule;
import org.doelenboom.plan.schedule.ScheduleKeys;

/** The elements of one PST file, in the order of its schema. */
final class PstWriter {
    private final Snapshot plan;
    private final List<String> languages;
    private final XMLStreamWriter xml;
    private final List<Exported.NotHeld> notHeld;
    private final String year;
    private final PstLines articles;

    PstWriter(Snapshot plan, List<String> languages, XMLStreamWriter xml, List<Exported.NotHeld> notHeld) {
        this.plan = plan;
        this.languages = languages;
        this.xml = xml;
        this.notHeld = notHeld;
        this.year = year(plan.root().get(PlanKeys.FIRST_YEAR));
        this.articles = new PstLines(plan, languages, xml);
    }

    private static String year(Optional<BigDecimal> year) {
        return year.map(BigDecimal::intValue).orElse(0).toString();
    }

    void write(String ins) throws XMLStreamException {
        Node root = plan.root();
        xml.writeStartDocument("ISO-8859-1", "1.0");
        xml.writeStartElement("dataroot");
        xml.writeStartElement("Identifiants");
        element("Id", root.id().value());
        element("TypeAdmin", "CPAS");
        element("INS", ins);
        element("Type", "PST");
        element("Exercice", year);
        element("Version", "201805V1");
        element("Generateur", "Doelenboom");
        xml.writeEndElement();
        xml.writeStartElement("PST");
        xml.writeStartElement("DescriptionPST");
        String id = root.id().value();
        element("IdPST", id.substring(0, Math.min(40, id.length())));
        element("Libelle", PstText.cut(title(root)));
        element("ExerciceDebut", year);
        element("ExerciceFin", year(root.get(PlanKeys.LAST_YEAR).or(() -> root.get(PlanKeys.FIRST_YEAR))));
        xml.writeEndElement();
        xml.writeStartElement("Volets");
        volets();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /** A part for each theme, and one for what has none: the format asks for at least one. */
    private void volets() throws XMLStreamException {
        Map<Optional<NodeId>, List<Node>> parts = new LinkedHashMap<>();
        List<Node> before = new ArrayList<>();
        for (Node top : plan.children(plan.root())) {
            if (PlanKinds.isInTree(top.kind())) {
                Optional<NodeId> theme = top.get(PlanKeys.THEME)
                        .filter(id -> !name(Optional.of(id)).isEmpty());
                parts.computeIfAbsent(theme, any -> new ArrayList<>()).add(top);
                before.add(top);
            }
        }
        if (parts.isEmpty()) {
            parts.put(Optional.empty(), List.of());
        }
        for (Map.Entry<Optional<NodeId>, List<Node>> part : parts.entrySet()) {
            volet(part.getKey(), part.getValue());
        }
        if (!before.equals(parts.values().stream().flatMap(List::stream).toList())) {
            notHeld.add(new Exported.NotHeld(plan.root().id(), PstExporter.message("notHeld.pst.order")));
        }
    }

    private void volet(Optional<NodeId> theme, List<Node> tops) throws XMLStreamException {
        xml.writeStartElement("Volet");
        xml.writeAttribute("ElementId", theme.map(NodeId::value).orElse("neant"));
        xml.writeAttribute("Exercice", year);
        element("Libelle", theme.isPresent() ? PstText.cut(name(theme)) : "NEANT");
        described("Description", "");
        element("Statut", "NON_COMMENCE");
        rest("", List.of(), List.of());
        xml.writeStartElement("ObjectifStrategiques");
        for (Node top : tops) {
            strategic(top, "");
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** An intermediate objective stands beside the general one, whose title goes before its own words. */
    private void strategic(Node node, String above) throws XMLStreamException {
        boolean lowest = node.kind().equals(PlanKinds.OPERATIONAL_OBJECTIVE)
                || node.kind().equals(PlanKinds.ACTION);
        xml.writeStartElement("ObjectifStrategique");
        start(node, above);
        xml.writeStartElement("ObjectifsOperationnels");
        List<Node> beside = new ArrayList<>();
        if (lowest) {
            // It stands alone at the top: it is then its own strategic objective.
            operational(node);
        }
        for (Node child : lowest ? List.<Node>of() : plan.children(node)) {
            if (child.kind().equals(PlanKinds.OPERATIONAL_OBJECTIVE)
                    || child.kind().equals(PlanKinds.ACTION)) {
                operational(child);
            } else if (PlanKinds.isObjective(child.kind())) {
                beside.add(child);
            }
        }
        xml.writeEndElement();
        xml.writeEndElement();
        for (Node child : beside) {
            notHeld.add(new Exported.NotHeld(
                    child.id(), PstExporter.message("notHeld.pst.level", title(child), title(node))));
            strategic(child, title(node));
        }
    }

    private void operational(Node node) throws XMLStreamException {
        xml.writeStartElement("ObjectifOperationnel");
        start(node, "");
        xml.writeStartElement("Actions");
        if (node.kind().equals(PlanKinds.ACTION)) {
            action(node);
        } else {
            actions(node);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void actions(Node above) throws XMLStreamException {
        for (Node child : plan.children(above)) {
            if (PlanKinds.isInTree(child.kind())) {
                action(child);
            }
        }
    }

    /** Actions have nothing below them here: what a plan has there stands beside. */
    private void action(Node node) throws XMLStreamException {
        xml.writeStartElement("Action");
        start(node, "");
        xml.writeEndElement();
        actions(node);
    }

    private void start(Node node, String above) throws XMLStreamException {
        xml.writeAttribute("ElementId", node.id().value());
        xml.writeAttribute("Exercice", year);
        String title = title(node);
        element("Libelle", PstText.cut(title));
        List<Integer> years = new Schedule(plan).ownYears(node);
        day("DateDebut", node.get(ScheduleKeys.START), years, true);
        day("DateFin", node.get(ScheduleKeys.END).or(() -> node.get(ScheduleKeys.DEADLINE)), years, false);
        String whole = title.length() > PstText.LONGEST_TITLE ? title + "\n" : "";
        String context = above.isEmpty() ? "" : above + "\n";
        boolean ownDays = node.get(ScheduleKeys.START).isPresent()
                || node.get(ScheduleKeys.END).isPresent()
                || node.get(ScheduleKeys.DEADLINE).isPresent();
        String description = node.get(PlanKeys.DESCRIPTION).first(languages);
        String marked = new PstYears().line(years, ownDays, languages.get(0));
        described("Description", (context + whole + description + "\n" + marked).strip());
        if (title.length() > PstText.LONGEST_TITLE) {
            notHeld.add(
                    new Exported.NotHeld(node.id(), PstExporter.message("notHeld.pst.title", PstText.LONGEST_TITLE)));
        }
        element("Statut", PstStates.write(node.get(ScheduleKeys.STATE).orElse(FollowUpState.NOT_STARTED)));
        Optional<NodeId> responsible = node.get(ScheduleKeys.RESPONSIBLE);
        if (responsible.isPresent()) {
            element("Departement", name(responsible));
        }
        rest(node.get(ScheduleKeys.NEEDED).first(languages), partners(node), articles.of(node));
        leftOut(node);
    }

    private void day(String element, Optional<LocalDate> day, List<Integer> years, boolean first)
            throws XMLStreamException {
        if (day.isPresent()) {
            element(element, day.get().toString());
        } else if (!years.isEmpty()) {
            element(element, first ? years.get(0) + "-01-01" : years.get(years.size() - 1) + "-12-31");
        }
    }

    private List<String> partners(Node node) {
        return plan.children(node).stream()
                .filter(child -> child.kind().equals(PlanKinds.PARTY_ROLE)
                        && child.get(PlanKeys.ROLE)
                                .filter(PartyRole.PARTNER::equals)
                                .isPresent())
                .map(role -> role.get(PlanKeys.PARTY).isPresent()
                        ? name(role.get(PlanKeys.PARTY))
                        : role.get(PlanKeys.TEXT).first(languages))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private void rest(String remark, List<String> partners, List<Node> lines) throws XMLStreamException {
        element("TauxAvancement", "0");
        described("RemarqueStatut", remark);
        element("ETP", "0");
        xml.writeEmptyElement("Plans");
        xml.writeStartElement("Partenaires");
        for (String partner : partners) {
            element("Partenaire", partner);
        }
        xml.writeEndElement();
        xml.writeStartElement("Articles");
        for (Node line : lines) {
            articles.write(line, year);
        }
        xml.writeEndElement();
        xml.writeEmptyElement("Projections");
    }

    private void leftOut(Node node) {
        int count = 0;
        for (Node child : plan.children(node)) {
            KindId kind = child.kind();
            boolean partner = kind.equals(PlanKinds.PARTY_ROLE)
                    && child.get(PlanKeys.ROLE)
                            .filter(PartyRole.PARTNER::equals)
                            .isPresent();
            count += PlanKinds.isInTree(kind) || partner ? 0 : 1;
        }
        if (count > 0) {
            notHeld.add(new Exported.NotHeld(node.id(), PstExporter.message("notHeld.pst.below", count)));
        }
    }

    private String title(Node node) {
        return node.get(PlanKeys.TITLE).first(languages);
    }

    private String name(Optional<NodeId> id) {
        return id.flatMap(plan::find).map(this::title).orElse("");
    }

    private void described(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        element("Mode", "TEXTE");
        element("Valeur", text);
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        PstText.element(xml, name, text);
    }
}
