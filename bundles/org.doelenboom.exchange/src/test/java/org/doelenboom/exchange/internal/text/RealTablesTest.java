package org.doelenboom.exchange.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.exchange.ImportReport;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.AmountRule;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.budget.BudgetLine;
import org.doelenboom.plan.budget.Envelope;
import org.doelenboom.plan.schedule.Schedule;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The four tables of years and the budgets of the real plan; the years are those that a person read from them. */
final class RealTablesTest {
    private List<String> lines = List.of();
    private Imported plan = Imported.of("1. x");

    @BeforeEach
    void read() {
        String text = SharedData.realPlan();
        lines = text.lines().toList();
        plan = Imported.of(text);
    }

    private String line(int number) {
        return lines.get(number - 1);
    }

    private Map<String, List<Integer>> marked() {
        Map<String, List<Integer>> years = new TreeMap<>();
        Numbering numbering = new Numbering(plan.plan());
        for (Node node : plan.plan().subtree(plan.plan().root().id())) {
            if (!node.get(ScheduleKeys.YEARS).isEmpty()) {
                years.put(numbering.path(node), node.get(ScheduleKeys.YEARS));
            }
        }
        return years;
    }

    @Test
    void putsEachMarkOnItsActionOrOnTheObjectiveWhereTheTableHasNoActions() {
        List<Integer> all = List.of(2022, 2023, 2024, 2025);
        assertThat(marked())
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("1.1.1/A1", List.of(2022)),
                        Map.entry("1.1.1/A2", all),
                        Map.entry("1.1.2/A1", List.of(2022, 2023)),
                        Map.entry("1.1.2/A2", List.of(2022)),
                        Map.entry("1.1.2/A3", all),
                        Map.entry("1.2.1/A1", List.of(2022)),
                        Map.entry("1.2.1/A2", List.of(2022)),
                        Map.entry("1.2.2/A1", List.of(2022, 2023)),
                        Map.entry("1.2.2/A2", List.of(2022, 2023, 2024)),
                        Map.entry("1.2.2/A3", List.of(2022, 2023, 2024)),
                        Map.entry("2.1.1/A1", all),
                        Map.entry("2.1.1/A2", all),
                        Map.entry("2.1.2/A2", List.of(2022, 2023)),
                        Map.entry("2.1.3/A1", List.of(2022, 2023)),
                        Map.entry("2.1.3/A2", List.of(2024, 2025)),
                        Map.entry("2.2.1", all),
                        Map.entry("2.2.2", all),
                        Map.entry("3.1.1/A1", all),
                        Map.entry("3.1.1/A2", List.of(2022, 2023)),
                        Map.entry("3.1.1/A3", List.of(2023, 2024, 2025)),
                        Map.entry("4.0.1/A1", List.of(2022)),
                        Map.entry("4.0.1/A2", List.of(2023, 2024)),
                        Map.entry("4.0.2/A1", List.of(2024, 2025))));
    }

    @Test
    void countsTheActionsOfAMarkedObjectiveAsMarked() {
        Schedule schedule = new Schedule(plan.plan());
        assertThat(schedule.years(plan.item("2.2.1/A3"))).containsExactly(2022, 2023, 2024, 2025);
        assertThat(schedule.years(plan.item("2.1.2/A1"))).isEmpty();
    }

    private List<String> asked(String rules) {
        Numbering numbering = new Numbering(plan.plan());
        return plan.report().questions().stream()
                .filter(question -> question.rule().matches(rules))
                .map(question -> question.rule() + "@" + question.place().line() + " "
                        + plan.plan()
                                .find(question.node())
                                .filter(node -> PlanKinds.isInTree(node.kind()))
                                .map(numbering::path)
                                .orElse("-"))
                .toList();
    }

    private ImportReport.Question question(String rule, int line) {
        return plan.report().questions().stream()
                .filter(question ->
                        question.rule().equals(rule) && question.place().line() == line)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void asksAboutDoubtfulCellsWithBothReadings() {
        assertThat(asked("D.*"))
                .containsExactly(
                        "D5@295 1.2.2/A1",
                        "D5@296 1.2.2/A2",
                        "D5@297 1.2.2/A3",
                        "D5@298 1.2.2/A3",
                        "D7@305 2.1.1/A1",
                        "D5@333 4.0.2/A1");
        assertThat(question("D5", 296).reading()).isEqualTo("2022, 2023, 2024");
        assertThat(question("D5", 296).other()).isEqualTo("2023, 2024, 2025");
        assertThat(question("D5", 298).other()).isEqualTo("2022, 2023, 2024, 2025");
        assertThat(question("D5", 333).other()).isEqualTo("2025");
    }

    @Test
    void asksAboutRowsWithoutNumberAndActionsThatOnlyOnePlaceHas() {
        assertThat(asked("S6|T11")).containsExactly("T11@312 2.2.1", "S6@313 2.2.2", "T11@313 2.2.2", "T11@330 4.0.1");
        assertThat(question("T11", 330).reading()).isEqualTo("2");
        assertThat(question("T11", 330).other()).isEqualTo("3");
        assertThat(plan.below(plan.item("4.0.1"), PlanKinds.NOTE))
                .extracting(node -> Imported.text(node, PlanKeys.TEXT))
                .containsExactly(line(331).replaceAll("\t+x?", " ").strip() + " (2023)");
    }

    @Test
    void setsWhatTheTableSaysBesideWhatTheChapterSays() {
        assertThat(asked("T1|T2|T7|T13"))
                .containsExactly(
                        "T13@286 1",
                        "T2@287 1.1.1/A2",
                        "T2@290 1.1.2/A3",
                        "T13@305 2",
                        "T1@307 2.1.2",
                        "T7@307 2.1.2/A1",
                        "T7@308 2.1.2/A2",
                        "T13@315 3",
                        "T13@321 3",
                        "T13@325 4",
                        "T13@330 4");
        assertThat(asked("T4").stream().map(found -> found.replaceFirst("T4@\\d+ ", "")))
                .contains(
                        "1.1.1", "1.1.1/A2", "1.1.2", "1.2", "1.2.2/A2", "2.1.1/A2", "2.1.3", "2.2", "2.2.2", "4.0.1");
        assertThat(question("T1", 307).reading()).isEqualTo(line(199).substring("2.1.2 (OD). ".length()));
        assertThat(line(307)).contains(question("T1", 307).other());
    }

    @Test
    void joinsCellsThatAPageEndCutInTwo() {
        String other = question("T4", 291).other();
        assertThat(other)
                .startsWith(line(291).split("\t")[3])
                .endsWith(line(294).split("\t")[2]);
        assertThat(asked("T.*")).noneMatch(found -> found.contains("1.2.1/A2"));
    }

    @Test
    void keepsTheThemesThatHeadTheTables() {
        List<Node> themes = plan.nodes(PlanKinds.THEME);
        assertThat(themes)
                .extracting(node -> Imported.text(node, PlanKeys.TITLE))
                .containsExactly(line(281).split(": ")[1], line(300).split(": ")[1]);
        assertThat(plan.item("1").get(PlanKeys.THEME)).contains(themes.get(0).id());
        assertThat(plan.item("2").get(PlanKeys.THEME)).contains(themes.get(1).id());
        assertThat(plan.item("3").get(PlanKeys.THEME)).isEmpty();
    }

    @Test
    void readsBothBudgetsWithTheirDetails() {
        List<String> found = new ArrayList<>();
        for (Envelope envelope : Envelope.of(plan.plan())) {
            found.add(Imported.text(envelope.node(), PlanKeys.TITLE) + " "
                    + envelope.year().orElse(0) + " " + euro(envelope.amount()));
            for (BudgetLine line : envelope.lines()) {
                found.add("  " + Imported.text(line.node(), PlanKeys.TITLE) + " " + euro(line.amount()));
                line.details()
                        .forEach(part -> found.add(
                                "    " + Imported.text(part.node(), PlanKeys.TITLE) + " " + euro(part.amount())));
            }
        }
        List<String> expected = new ArrayList<>();
        expected.add("Anneessens 2022 344000");
        addLines(expected, 339, 340, 358);
        expected.add("Marollen 2022 344000");
        addLines(expected, 347, 348, 364);
        assertThat(found).containsExactlyElementsOf(expected);
    }

    /** The referent, the centre with its four details, and the call with its two halves. */
    private void addLines(List<String> expected, int first, int second, int details) {
        expected.add("  " + entry(first));
        expected.add("  " + entry(second));
        for (int i = 0; i < 4; i++) {
            expected.add("    " + entry(details + i));
        }
        expected.add("  " + entry(second + 1));
        expected.add("    " + entry(second + 2));
        expected.add("    " + entry(second + 3));
    }

    private String entry(int number) {
        String[] cells = line(number).split("\t");
        String figures = cells.length > 1 ? cells[1].replaceAll("[^\\d,-]", "").replace(",00", "") : "none";
        return cells[0].strip() + " " + figures.replace("-", "0");
    }

    private static String euro(Optional<BigDecimal> amount) {
        return amount.map(value -> value.stripTrailingZeros().toPlainString()).orElse("none");
    }

    @Test
    void addsUp() {
        for (Envelope envelope : Envelope.of(plan.plan())) {
            assertThat(envelope.left().orElseThrow()).isEqualByComparingTo(BigDecimal.ZERO);
            List<BudgetLine> withDetails = envelope.lines().stream()
                    .filter(line -> !line.details().isEmpty())
                    .toList();
            assertThat(withDetails).hasSize(2);
            assertThat(withDetails)
                    .allSatisfy(line -> assertThat(line.left().orElseThrow()).isEqualByComparingTo(BigDecimal.ZERO));
        }
    }

    @Test
    void keepsTheRulesOfAmountsAsDataBesideTheRemarks() {
        BudgetLine[] lines = Envelope.of(plan.plan()).get(0).lines().toArray(BudgetLine[]::new);
        assertThat(lines[0].node().get(BudgetKeys.MONTHS)).contains(BigDecimal.valueOf(15));
        assertThat(Imported.text(lines[0].node(), BudgetKeys.REMARK))
                .isEqualTo(line(339).split("\t")[2]);
        assertThat(lines[1].rule()).isInstanceOf(AmountRule.Share.class);
        assertThat(lines[1].delivery()).contains(DeliveryMode.OWN);
        assertThat(lines[2].rule()).isInstanceOf(AmountRule.Rest.class);
        assertThat(lines[2].delivery()).contains(DeliveryMode.CALL);
        assertThat(lines[2].yield().orElseThrow())
                .isEqualByComparingTo(lines[2].amount().orElseThrow());
        assertThat(lines[2].details())
                .allSatisfy(half -> assertThat(half.rule()).isInstanceOf(AmountRule.Equal.class));
        assertThat(lines[0].node().get(TargetKeys.AMOUNT)).isPresent();
    }

    @Test
    void asksAboutNamesAndAmountsWrittenUnlikeTheOthers() {
        assertThat(asked("B.*")).containsExactly("B8@345 -", "B8@353 -", "B7@361 -", "B7@366 -");
        assertThat(question("B8", 345).reading()).isEqualTo("Marollen");
        assertThat(plan.plan().find(question("B7", 361).node()))
                .hasValueSatisfying(node -> assertThat(node.kind()).isEqualTo(BudgetKeys.LINE));
    }

    @Test
    void asksNothingNewWhereTheTextWasMended() {
        List<String> before = asked(".*");
        List<String> mended = new ArrayList<>(lines);
        mended.set(198, line(199).replace("12 en 25", "15 en 25"));
        mended.set(306, line(307).replaceFirst("\t\t\t\t$", "\tx\t\t\t"));
        for (int header : new int[] {285, 304, 320, 329}) {
            mended.set(header - 1, line(header).replace("2025", "2025\t2026"));
        }
        plan = Imported.of(String.join("\n", mended));
        assertThat(before).containsAll(asked(".*"));
        assertThat(asked("T1")).isEmpty();
        assertThat(marked()).containsEntry("2.1.2/A1", List.of(2022));
    }

    @Test
    void readsTheSameTablesDrawnWithUprightLines() {
        String drawn = lines.stream()
                .map(text -> text.contains("\t") && !text.matches("A\\d\t.*") && !text.startsWith("--")
                        ? "|" + text.replace("\t", " | ") + " |"
                        : text)
                .collect(Collectors.joining("\n"));
        Map<String, List<Integer>> before = marked();
        plan = Imported.of(drawn);
        assertThat(marked()).isEqualTo(before);
        assertThat(Envelope.of(plan.plan())).hasSize(2);
    }
}
