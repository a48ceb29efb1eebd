package org.doelenboom.exchange.internal.pst;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.BudgetKeys;

/** Budget lines as the articles below what they pay for. */
final class PstLines {
    private static final int LONGEST_ARTICLE = 50;

    private final Snapshot plan;
    private final List<String> languages;
    private final XMLStreamWriter xml;

    PstLines(Snapshot plan, List<String> languages, XMLStreamWriter xml) {
        this.plan = plan;
        this.languages = languages;
        this.xml = xml;
    }

    /** The lines that pay for this item and have an article number: others have no place. */
    List<Node> of(Node item) {
        return plan.linkedFrom(item.id()).stream()
                .flatMap(id -> plan.find(id).stream())
                .filter(node -> node.kind().equals(BudgetKeys.LINE)
                        && node.get(BudgetKeys.PAYS_FOR).contains(item.id())
                        && !node.get(BudgetKeys.ARTICLE).isEmpty())
                .sorted(Comparator.comparing(Node::id))
                .toList();
    }

    /** @param first the year of a line that is of no budget with one */
    void write(Node line, String first) throws XMLStreamException {
        String article = line.get(BudgetKeys.ARTICLE);
        xml.writeStartElement("Article");
        PstText.element(xml, "Exercice", year(line).orElse(first));
        PstText.element(xml, "Service", "O");
        PstText.element(xml, "Type", "D");
        PstText.element(xml, "CodeArticle", article.substring(0, Math.min(LONGEST_ARTICLE, article.length())));
        PstText.element(xml, "Libelle", PstText.cut(line.get(PlanKeys.TITLE).first(languages)));
        PstText.element(
                xml,
                "Montant",
                line.get(TargetKeys.AMOUNT).orElse(BigDecimal.ZERO).toPlainString());
        xml.writeEndElement();
    }

    /** Of the budget that the line is of. */
    private Optional<String> year(Node line) {
        Optional<Node> at = Optional.of(line);
        while (at.isPresent() && at.get().get(BudgetKeys.BUDGET_YEAR).isEmpty()) {
            at = at.get().parent().flatMap(plan::find);
        }
        return at.flatMap(found -> found.get(BudgetKeys.BUDGET_YEAR))
                .map(BigDecimal::toBigInteger)
                .map(String::valueOf);
    }
}
