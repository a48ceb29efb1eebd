package org.doelenboom.exchange.internal.word;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Period;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.VisibleCode;
import org.doelenboom.plan.project.ProjectKeys;

/**
 * What the first table of a form tells.
 *
 * @param writer who filled it in, else who carries the project; empty where neither stands there
 * @param day when; the last one that the form is about where nobody wrote a day
 * @param language that the form is written in
 */
record FormHead(Node project, Period period, String writer, LocalDate day, String language) {
    private static final int PROJECT = 1;
    private static final int CARRIERS = 2;
    private static final int PERIOD = 3;
    private static final int WHO = 4;
    private static final int DAY = 5;
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    /** As a sheet keeps a day. */
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    /** @throws Refusal where the project or the period is not the plan's */
    static FormHead of(Snapshot plan, String fileName, FilledTable table) throws Refusal {
        Node project = project(plan, fileName, fact(table, PROJECT));
        Period period = Period.parse(fact(table, PERIOD))
                .orElseThrow(() -> WordFile.refusal(
                        Refusal.Kind.MALFORMED, "refusal.return.noPeriod", fileName, fact(table, PERIOD)));
        String who = fact(table, WHO);
        return new FormHead(
                project,
                period,
                who.isEmpty() ? fact(table, CARRIERS) : who,
                day(fact(table, DAY)).orElse(period.last()),
                language(plan, project, fact(table, PROJECT)));
    }

    private static String fact(FilledTable table, int row) {
        return row < table.facts().size()
                ? table.facts().get(row).replace('\n', ' ').strip()
                : "";
    }

    /** By its code where its title fits; else by its title, since codes follow the places. */
    private static Node project(Snapshot plan, String fileName, String fact) throws Refusal {
        int space = fact.indexOf(' ');
        String code = space < 0 ? fact : fact.substring(0, space);
        String title = space < 0 ? "" : fact.substring(space + 1).strip();
        Optional<Node> coded =
                new VisibleCode(plan).find(code).filter(node -> node.kind().equals(ProjectKeys.PROJECT));
        if (coded.filter(node -> isTitled(node, title)).isPresent()) {
            return coded.get();
        }
        List<Node> titled = plan.children(plan.root()).stream()
                .filter(node -> node.kind().equals(ProjectKeys.PROJECT) && isTitled(node, title))
                .toList();
        if (titled.size() == 1) {
            return titled.get(0);
        }
        throw WordFile.refusal(Refusal.Kind.MALFORMED, "refusal.return.noProject", fileName, fact);
    }

    /** A form in two languages names it in both. */
    private static boolean isTitled(Node node, String title) {
        return node.get(PlanKeys.TITLE).languages().stream()
                .map(language -> node.get(PlanKeys.TITLE).in(language))
                .anyMatch(one -> !title.isEmpty() && (PlanMatch.isSame(one, title) || title.startsWith(one)));
    }

    private static Optional<LocalDate> day(String written) {
        Matcher date = DATE.matcher(written);
        if (date.find()) {
            return day(date.group(3), date.group(2), date.group(1));
        }
        Matcher iso = ISO_DATE.matcher(written);
        return iso.find() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int ofMonth = Integer.parseInt(day);
        int ofYear = Integer.parseInt(month);
        boolean real = ofYear >= 1
                && ofYear <= 12
                && ofMonth >= 1
                && ofMonth <= LocalDate.of(Integer.parseInt(year), ofYear, 1).lengthOfMonth();
        return real ? Optional.of(LocalDate.of(Integer.parseInt(year), ofYear, ofMonth)) : Optional.empty();
    }

    private static String language(Snapshot plan, Node project, String fact) {
        List<String> all = plan.root().get(PlanKeys.LANGUAGES);
        for (String language : all) {
            String title = project.get(PlanKeys.TITLE).in(language);
            boolean only = project.get(PlanKeys.TITLE).languages().size() > 1;
            if (only && !title.isEmpty() && fact.contains(title)) {
                return language;
            }
        }
        return all.isEmpty() ? "nl" : all.get(0);
    }
}
