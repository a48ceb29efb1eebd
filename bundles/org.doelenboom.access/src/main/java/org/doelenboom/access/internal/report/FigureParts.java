package org.doelenboom.access.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.doelenboom.access.Figure;
import org.doelenboom.access.YearFigures;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.plan.Figures;

/** What the services counted, year by year. */
final class FigureParts {
    private FigureParts() {}

    static void figures(Both both) {
        YearFigures table = YearFigures.of(both.plan());
        if (table.years().isEmpty()) {
            return;
        }
        List<BilingualText> heads = new ArrayList<>();
        heads.add(both.say("report.figure"));
        table.years().forEach(year -> heads.add(both.out().plain(Integer.toString(year))));
        List<List<BilingualText>> rows = new ArrayList<>();
        for (Figure figure : table.figures()) {
            List<BilingualText> row = new ArrayList<>();
            row.add(both.out().words(figure.label()));
            for (int year : table.years()) {
                row.add(both.each(words ->
                        Figures.written(table.quantity(figure, year), Locale.forLanguageTag(words.language()))));
            }
            rows.add(row);
        }
        share(both, table, rows, "report.share.reference", Figure.HOUSEHOLDS_WITH_REFERENCE);
        share(both, table, rows, "report.share.inTerm", Figure.REQUESTS_IN_TERM);
        BilingualText title = both.say("report.figures");
        both.out().heading(2, title);
        both.out().table(title, heads, rows);
    }

    private static void share(Both both, YearFigures table, List<List<BilingualText>> rows, String key, Figure part) {
        Figure whole = part == Figure.REQUESTS_IN_TERM ? Figure.REQUESTS_ANSWERED : Figure.HOUSEHOLDS;
        List<BilingualText> row = new ArrayList<>();
        row.add(both.say(key));
        boolean any = false;
        for (int year : table.years()) {
            String share = table.share(part, whole, year)
                    .map(percent -> percent + "\u00a0%")
                    .orElse("");
            any |= !share.isEmpty();
            row.add(both.out().plain(share));
        }
        if (any) {
            rows.add(row);
        }
    }
}
