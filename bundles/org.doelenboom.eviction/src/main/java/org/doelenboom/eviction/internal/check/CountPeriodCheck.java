package org.doelenboom.eviction.internal.check;

import static org.doelenboom.eviction.internal.EvictionMessages.message;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.count.CountKeys;
import org.doelenboom.eviction.count.CountSheet;
import org.doelenboom.plan.Period;
import org.osgi.service.component.annotations.Component;

/** A count has no period that can be read, or one outside its sheet’s year. */
@Component(property = EvictionKinds.PROPERTY)
public final class CountPeriodCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(EvictionKinds.COUNT);

    @Override
    public String rule() {
        return "EV6";
    }

    @Override
    public Set<KindId> kinds() {
        return KINDS;
    }

    @Override
    public Reach reach() {
        return Reach.PARENT;
    }

    /** Month and year as people write them: 2/2023, 02-2023, 2023/2. */
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\s*[/.-]\\s*(\\d{1,2})");

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        String written = node.get(CountKeys.PERIOD);
        Optional<Period> period = Period.parse(written);
        Optional<Integer> year =
                node.parent().flatMap(id -> CountSheet.find(plan, id)).flatMap(CountSheet::year);
        if (written.isEmpty()) {
            return;
        }
        if (period.isEmpty()) {
            report(node, "problem.EV6.unreadable", guess(written), found);
        } else if (year.isPresent() && !Period.year(year.get()).contains(period.get())) {
            String moved = year.get() + period.get().text().substring(4);
            report(node, "problem.EV6.year", Period.parse(moved), found);
        }
    }

    private static Optional<Period> guess(String written) {
        Matcher monthFirst = MONTH_FIRST.matcher(written.strip());
        Matcher yearFirst = YEAR_FIRST.matcher(written.strip());
        if (monthFirst.matches()) {
            return month(monthFirst.group(2), monthFirst.group(1));
        }
        return yearFirst.matches() ? month(yearFirst.group(1), yearFirst.group(2)) : Optional.empty();
    }

    private static Optional<Period> month(String year, String month) {
        return Period.parse(year + "-" + (month.length() == 1 ? "0" : "") + month);
    }

    private void report(Node node, String key, Optional<Period> better, Consumer<Problem> found) {
        Problem problem = new Problem(rule(), Severity.ERROR, node.id(), message(key, node.get(CountKeys.PERIOD)));
        found.accept(better.map(period -> problem.withFixes(new QuickFix(
                        message("fix.EV6", period.text()),
                        edit -> edit.set(node.id(), CountKeys.PERIOD, period.text()))))
                .orElse(problem));
    }
}
