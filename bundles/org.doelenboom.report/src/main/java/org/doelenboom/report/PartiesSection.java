package org.doelenboom.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.osgi.service.component.annotations.Component;

/** Who takes part, and where. */
@Component(service = ReportSection.class)
public final class PartiesSection implements CoreSection {
    @Override
    public int order() {
        return 900;
    }

    @Override
    public void write(Snapshot plan, ReportWriter out) {
        Numbering numbering = new Numbering(plan);
        List<List<BilingualText>> rows = new ArrayList<>();
        for (Node party : plan.children(plan.root())) {
            if (party.kind().equals(PlanKinds.PARTY)) {
                List<Node> items = plan.linkedFrom(party.id()).stream()
                        .flatMap(id -> plan.find(id).stream())
                        .filter(role -> role.kind().equals(PlanKinds.PARTY_ROLE))
                        .flatMap(role -> role.parent().flatMap(plan::find).stream())
                        .toList();
                // An edition names those of its own items, and those that stand apart.
                if (!items.isEmpty() && items.stream().noneMatch(out::shows)) {
                    continue;
                }
                List<String> where = items.stream()
                        .filter(out::shows)
                        .map(numbering::path)
                        .sorted()
                        .distinct()
                        .toList();
                BilingualText form = party.get(PlanKeys.PARTY_FORM)
                        .map(one -> out.words(ReportMessages.message(
                                "parties.form." + one.name().toLowerCase(Locale.ROOT))))
                        .orElse(BilingualText.EMPTY);
                rows.add(List.of(party.get(PlanKeys.TITLE), form, out.plain(String.join(", ", where))));
            }
        }
        if (!rows.isEmpty()) {
            BilingualText title = out.words(ReportMessages.message("parties"));
            out.heading(1, title);
            out.table(
                    title,
                    List.of(
                            out.words(ReportMessages.message("parties.name")),
                            out.words(ReportMessages.message("parties.form")),
                            out.words(ReportMessages.message("parties.where"))),
                    rows);
        }
    }
}
