package org.doelenboom.report;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.osgi.service.component.annotations.Component;

/** The neighbourhoods of the plan, and its themes with the objectives that belong to each. */
@Component(service = ReportSection.class)
public final class PlacesSection implements CoreSection {
    @Override
    public int order() {
        return 245;
    }

    @Override
    public void write(Snapshot plan, ReportWriter out) {
        List<List<BilingualText>> places = places(plan, out);
        List<List<BilingualText>> themes = themes(plan, out);
        if (places.isEmpty() && themes.isEmpty()) {
            return;
        }
        out.heading(1, word(places.isEmpty() ? "themes" : themes.isEmpty() ? "places" : "places.themes", out));
        if (!places.isEmpty()) {
            out.table(
                    word("places", out),
                    List.of(word("places.name", out), word("places.code", out), word("places.remark", out)),
                    places);
        }
        if (!themes.isEmpty()) {
            out.table(
                    word("themes", out),
                    List.of(word("themes.name", out), word("themes.items", out), word("themes.labels", out)),
                    themes);
        }
    }

    private static List<List<BilingualText>> places(Snapshot plan, ReportWriter out) {
        return plan.children(plan.root()).stream()
                .filter(node -> node.kind().equals(PlanKinds.NEIGHBOURHOOD))
                .map((Node node) -> List.of(
                        node.get(PlanKeys.TITLE),
                        out.plain(node.get(PlanKeys.CODE)),
                        node.get(PlanKeys.EXTENSION) ? word("places.extension", out) : BilingualText.EMPTY))
                .toList();
    }

    private static List<List<BilingualText>> themes(Snapshot plan, ReportWriter out) {
        Numbering numbering = new Numbering(plan);
        List<List<BilingualText>> rows = new ArrayList<>();
        for (Node theme : plan.children(plan.root())) {
            if (theme.kind().equals(PlanKinds.THEME)) {
                List<Node> items = Items.of(plan)
                        .filter(item -> item.get(PlanKeys.THEME)
                                .filter(theme.id()::equals)
                                .isPresent())
                        .toList();
                List<String> codes =
                        items.stream().filter(out::shows).map(numbering::path).toList();
                // An edition names the themes of its own items, and those that stand apart.
                if (items.isEmpty() || !codes.isEmpty()) {
                    rows.add(List.of(
                            theme.get(PlanKeys.TITLE),
                            out.plain(String.join(", ", codes)),
                            out.plain(String.join("; ", theme.get(PlanKeys.BUDGET_LABELS)))));
                }
            }
        }
        return rows;
    }

    private static BilingualText word(String key, ReportWriter out) {
        return out.words(ReportMessages.message(key));
    }
}
