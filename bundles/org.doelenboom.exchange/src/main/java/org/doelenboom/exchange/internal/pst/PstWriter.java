package org.doelenboom.exchange.internal.pst;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.schedule.FollowUpState;
import org.doelenboom.plan.schedule.Schedule;
import org.doelenboom.plan.schedule.ScheduleKeys;

/** The elements of one PST file, in the order of its schema. */
final class PstWriter {
    private static final int LONGEST_TITLE = 255;
    private static final int LONGEST_ARTICLE = 50;

    private final Snapshot plan;
    private final List<String> languages;
    private final XMLStreamWriter xml;
    private final List<Exported.NotHeld> notHeld;
    private final String year;

    PstWriter(Snapshot plan, List<String> languages, XMLStreamWriter xml, List<Exported.NotHeld> notHeld) {
        this.plan = plan;
        this.languages = languages;
        this.xml = xml;
        this.notHeld = notHeld;
        this.year = year(plan.root().get(PlanKeys.FIRST_YEAR));
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
        element("Libelle", cut(title(root)));
        element("ExerciceDebut", year);
        element("ExerciceFin", year(root.get(PlanKeys.LAST_YEAR).or(() -> root.get(PlanKeys.FIRST_YEAR))));
        xml.writeEndElement();
        xml.writeStartElement("Volets");
        volet();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /** One part for all: the format asks for at least one, and a plan has none. */
    private void volet() throws XMLStreamException {
        Node root = plan.root();
        xml.writeStartElement("Volet");
        xml.writeAttribute("ElementId", "neant");
        xml.writeAttribute("Exercice", year);
        element("Libelle", "NEANT");
        described("Description", "");
        element("Statut", "NON_COMMENCE");
        rest("", List.of(), List.of());
        xml.writeStartElement("ObjectifStrategiques");
        for (Node child : plan.children(root)) {
            if (PlanKinds.isInTree(child.kind())) {
                strategic(child, "");
            }
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
        element("Libelle", cut(title));
        List<Integer> years = new Schedule(plan).ownYears(node);
        day("DateDebut", node.get(ScheduleKeys.START), years, true);
        day("DateFin", node.get(ScheduleKeys.END).or(() -> node.get(ScheduleKeys.DEADLINE)), years, false);
        String whole = title.length() > LONGEST_TITLE ? title + "\n" : "";
        String context = above.isEmpty() ? "" : above + "\n";
        boolean ownDays = node.get(ScheduleKeys.START).isPresent()
                || node.get(ScheduleKeys.END).isPresent()
                || node.get(ScheduleKeys.DEADLINE).isPresent();
        String description = node.get(PlanKeys.DESCRIPTION).first(languages);
        String marked = new PstYears().line(years, ownDays, languages.get(0));
        described("Description", (context + whole + description + "\n" + marked).strip());
        if (title.length() > LONGEST_TITLE) {
            notHeld.add(new Exported.NotHeld(node.id(), PstExporter.message("notHeld.pst.title", LONGEST_TITLE)));
        }
        element("Statut", PstStates.write(node.get(ScheduleKeys.STATE).orElse(FollowUpState.NOT_STARTED)));
        Optional<NodeId> responsible = node.get(ScheduleKeys.RESPONSIBLE);
        if (responsible.isPresent()) {
            element("Departement", name(responsible));
        }
        rest(node.get(ScheduleKeys.NEEDED).first(languages), partners(node), lines(node));
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

    /** The budget lines that pay for this item and have an article number: others have no place. */
    private List<Node> lines(Node item) {
        return plan.linkedFrom(item.id()).stream()
                .flatMap(id -> plan.find(id).stream())
                .filter(node -> node.kind().equals(BudgetKeys.LINE)
                        && node.get(BudgetKeys.PAYS_FOR).contains(item.id())
                        && !node.get(BudgetKeys.ARTICLE).isEmpty())
                .sorted(java.util.Comparator.comparing(Node::id))
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
            String article = line.get(BudgetKeys.ARTICLE);
            xml.writeStartElement("Article");
            element("Exercice", budgetYear(line));
            element("Service", "O");
            element("Type", "D");
            element("CodeArticle", article.substring(0, Math.min(LONGEST_ARTICLE, article.length())));
            element("Libelle", cut(title(line)));
            element(
                    "Montant",
                    line.get(TargetKeys.AMOUNT).orElse(BigDecimal.ZERO).toPlainString());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEmptyElement("Projections");
    }

    /** The year of the budget that the line is of; the plan's first where it names none. */
    private String budgetYear(Node line) {
        Optional<Node> at = Optional.of(line);
        while (at.isPresent() && at.get().get(BudgetKeys.BUDGET_YEAR).isEmpty()) {
            at = at.get().parent().flatMap(plan::find);
        }
        return at.flatMap(found -> found.get(BudgetKeys.BUDGET_YEAR))
                .map(BigDecimal::toBigInteger)
                .map(String::valueOf)
                .orElse(year);
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

    private static String cut(String text) {
        return text.length() <= LONGEST_TITLE
                ? text
                : text.substring(0, LONGEST_TITLE - 1).strip() + "\u2026";
    }

    private void described(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        element("Mode", "TEXTE");
        element("Valeur", text);
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " "));
        xml.writeEndElement();
    }
}
