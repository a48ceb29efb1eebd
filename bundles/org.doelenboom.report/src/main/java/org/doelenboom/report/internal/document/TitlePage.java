package org.doelenboom.report.internal.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.report.ReportMessages;
import org.doelenboom.report.internal.block.Block;
import org.doelenboom.report.internal.block.BlockRecorder;

/** What, whose, where, when (LWGC plan, lines 3 to 11), and which edition. */
final class TitlePage {
    private TitlePage() {}

    static void write(Snapshot plan, Edition edition, BlockRecorder out) {
        Node header = plan.root();
        List<BilingualText> lines = new ArrayList<>();
        lines.add(header.get(PlanKeys.PLAN_TYPE));
        lines.add(header.get(PlanKeys.TERRITORY));
        Optional<BigDecimal> first = header.get(PlanKeys.FIRST_YEAR);
        Optional<BigDecimal> last = header.get(PlanKeys.LAST_YEAR);
        if (first.isPresent() && last.isPresent()) {
            lines.add(out.plain(first.get().toPlainString() + "–" + last.get().toPlainString()));
        }
        edition.part().ifPresent(part -> lines.add(plan.node(part).get(PlanKeys.TITLE)));
        edition.place()
                .ifPresent(place -> lines.add(Together.joined(
                        out.words(ReportMessages.message("edition.neighbourhood")),
                        " ",
                        plan.node(place).get(PlanKeys.TITLE),
                        out.languages())));
        if (edition.isNarrow() && edition.part().isEmpty()) {
            lines.add(out.words(ReportMessages.message("edition.call")));
        }
        lines.add(header.get(PlanKeys.OWNER));
        issued(header.get(PlanKeys.ISSUED), out).ifPresent(lines::add);
        out.add(new Block.Title(
                header.get(PlanKeys.TITLE),
                lines.stream().filter(line -> !line.isEmpty()).toList(),
                true));
    }

    /** {@code februari 2022} where the month is known. */
    private static Optional<BilingualText> issued(String issued, BlockRecorder out) {
        if (issued.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            java.time.YearMonth month = java.time.YearMonth.parse(issued);
            return Optional.of(Together.each(
                    out.languages(),
                    language -> month.format(
                            java.time.format.DateTimeFormatter.ofPattern("MMMM yyyy", Together.locale(language)))));
        }
        if (issued.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])")) {
            String[] parts = issued.split("-", -1);
            return Optional.of(
                    out.plain(Integer.parseInt(parts[2]) + "/" + Integer.parseInt(parts[1]) + "/" + parts[0]));
        }
        return issued.isBlank() ? Optional.empty() : Optional.of(out.plain(issued));
    }
}
