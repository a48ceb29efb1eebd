package org.doelenboom.eviction.internal.report;

import static org.doelenboom.eviction.internal.EvictionMessages.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.eviction.EvictionKeys;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Protocol;
import org.doelenboom.eviction.Words;
import org.doelenboom.eviction.count.CountSheet;
import org.doelenboom.eviction.count.Funnel;
import org.doelenboom.eviction.count.Share;
import org.doelenboom.plan.Days;
import org.doelenboom.plan.Figures;
import org.doelenboom.plan.PlanKeys;
import org.osgi.service.component.annotations.Component;

/** The chapter on the prevention of evictions: the funnel of each year, then what it rests on. */
@Component(property = EvictionKinds.PROPERTY)
public final class EvictionSection implements ReportSection {
    @Override
    public int order() {
        return 520;
    }

    @Override
    public void write(Snapshot plan, ReportWriter out) {
        boolean any = plan.children(plan.root()).stream()
                .anyMatch(node -> node.kind().namespace().equals(EvictionKinds.MODULE));
        if (!any) {
            return;
        }
        out.heading(2, out.words(message("report.title")));
        CountSheet.all(plan).stream()
                .flatMap(sheet -> sheet.year().stream())
                .distinct()
                .forEach(year -> funnel(plan, year, out));
        protocols(plan, out);
        new StudyTables(plan, out).write();
    }

    /** One column for all, and one for each neighbourhood that has counts. */
    private static void funnel(Snapshot plan, int year, ReportWriter out) {
        Funnel whole = Funnel.of(plan, year, Optional.empty());
        if (whole.isEmpty()) {
            return;
        }
        List<Funnel> funnels = new ArrayList<>(List.of(whole));
        List<BilingualText> columns = new ArrayList<>();
        columns.add(out.words(message("report.step")));
        columns.add(out.words(message("report.whole")));
        columns.add(out.words(message("report.ofBefore")));
        columns.add(out.words(message("report.asked")));
        for (NodeId place : places(plan, year)) {
            funnels.add(Funnel.of(plan, year, Optional.of(place)));
            columns.add(plan.node(place).get(PlanKeys.TITLE));
        }
        List<List<BilingualText>> rows = new ArrayList<>();
        for (int i = 0; i < whole.steps().size(); i++) {
            Funnel.Step step = whole.steps().get(i);
            List<BilingualText> row = new ArrayList<>();
            row.add(out.words(Words.of(step.figure())));
            row.add(each(out, locale -> Figures.written(step.quantity(), locale)));
            row.add(step.ofBefore().map(share -> share(out, share)).orElse(BilingualText.EMPTY));
            row.add(step.asked()
                    .map(asked ->
                            each(out, locale -> Figures.written(asked.amount().total(), locale)))
                    .orElse(BilingualText.EMPTY));
            for (Funnel local : funnels.subList(1, funnels.size())) {
                Funnel.Step same = local.steps().get(i);
                row.add(each(out, locale -> Figures.written(same.quantity(), locale)));
            }
            rows.add(row);
        }
        out.table(out.words(message("report.funnel", String.valueOf(year))), columns, rows);
        whole.counted().ifPresent(counted -> out.paragraph(out.words(message("counted.note." + Words.key(counted)))));
        whole.early()
                .ifPresent(share ->
                        out.paragraph(each(out, locale -> out.words(message("report.early", share.written(locale)))
                                .in(locale.getLanguage()))));
    }

    private static List<NodeId> places(Snapshot plan, int year) {
        return CountSheet.ofYear(plan, year).map(CountSheet::counts).orElse(List.of()).stream()
                .flatMap(count -> count.neighbourhood().stream())
                .distinct()
                .filter(place -> plan.find(place).isPresent())
                .toList();
    }

    private static void protocols(Snapshot plan, ReportWriter out) {
        List<List<BilingualText>> rows = new ArrayList<>();
        for (Protocol protocol : Protocol.all(plan)) {
            rows.add(List.of(
                    protocol.title(),
                    out.plain(protocol.version().map(Object::toString).orElse("")),
                    protocol.signed()
                            .map(day -> out.plain(Days.written(day)))
                            .orElse(out.words(message("report.draft"))),
                    names(plan, protocol.services(), out),
                    protocol.node().get(EvictionKeys.ROLES),
                    protocol.node().get(EvictionKeys.MODALITIES)));
        }
        if (!rows.isEmpty()) {
            out.table(
                    out.words(message("report.protocols")),
                    List.of(
                            out.words(message("report.protocol")),
                            out.words(Words.label(EvictionKeys.VERSION)),
                            out.words(Words.label(EvictionKeys.SIGNED)),
                            out.words(Words.label(EvictionKeys.SERVICES)),
                            out.words(Words.label(EvictionKeys.ROLES)),
                            out.words(Words.label(EvictionKeys.MODALITIES))),
                    rows);
        }
    }

    /** The titles of items, one after the other, in each of the document's languages. */
    static BilingualText names(Snapshot plan, List<NodeId> items, ReportWriter out) {
        BilingualText names = BilingualText.EMPTY;
        for (String language : out.languages()) {
            String joined = String.join(
                    ", ",
                    items.stream()
                            .flatMap(id -> plan.find(id).stream())
                            .map((Node node) -> node.get(PlanKeys.TITLE).first(List.of(language)))
                            .toList());
            names = names.put(language, joined);
        }
        return names;
    }

    /** Written apart in each of the document's languages, which have their own forms of figures. */
    static BilingualText each(ReportWriter out, Function<Locale, String> text) {
        BilingualText texts = BilingualText.EMPTY;
        for (String language : out.languages()) {
            texts = texts.put(language, text.apply(Locale.forLanguageTag(language)));
        }
        return texts;
    }

    private static BilingualText share(ReportWriter out, Share share) {
        return each(out, share::written);
    }
}
