package org.doelenboom.exchange.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.internal.sheet.Tables;
import org.doelenboom.exchange.internal.text.TextImporter;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetBasis;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.schedule.FollowUpState;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.junit.jupiter.api.Test;

class WorkbookRoundTripTest {
    private static final List<String> BOTH = List.of("nl", "fr");

    /** A small plan with something in most columns of every sheet. */
    static Snapshot plan() {
        SnapshotBuilder plan = new SnapshotBuilder(
                        NodeId.random(),
                        PlanKinds.PLAN,
                        titled("Plan", "Plan fr").with(PlanKeys.LANGUAGES, BOTH))
                .declare(PlanKinds.NAMESPACE);
        NodeId root = plan.root();
        plan.set(root, PlanKeys.FIRST_YEAR, Optional.of(BigDecimal.valueOf(2022)));
        plan.set(root, PlanKeys.LAST_YEAR, Optional.of(BigDecimal.valueOf(2024)));
        NodeId place = plan.add(root, PlanKinds.NEIGHBOURHOOD, titled("Noord en Zuid", "Nord et Sud"));
        NodeId theme = plan.add(root, PlanKinds.THEME, titled("Wonen, samen", "Logement"));
        NodeId party = plan.add(root, PlanKinds.PARTY, titled("Dienst wonen, OCMW", "Service logement"));
        NodeId top = plan.add(root, PlanKinds.GENERAL_OBJECTIVE, titled("Top", "Sommet"));
        NodeId middle = plan.add(top, PlanKinds.INTERMEDIATE_OBJECTIVE, titled("Midden", "Milieu"));
        plan.set(middle, PlanKeys.THEME, Optional.of(theme));
        NodeId low = plan.add(top, PlanKinds.OPERATIONAL_OBJECTIVE, titled("=1+1", "60 jongeren"));
        NodeId action = plan.add(low, PlanKinds.ACTION, titled("-doen", "@faire"));
        plan.set(action, ScheduleKeys.YEARS, List.of(2022, 2024));
        plan.set(action, ScheduleKeys.STATE, Optional.of(FollowUpState.PARTLY_DONE));
        plan.set(action, ScheduleKeys.RESPONSIBLE, Optional.of(party));
        plan.set(action, ScheduleKeys.DEADLINE, Optional.of(LocalDate.of(2024, 2, 29)));
        plan.set(action, PlanKeys.NEIGHBOURHOODS, List.of(place));
        plan.set(action, PlanKeys.DELIVERY, Optional.of(DeliveryMode.OWN));
        plan.set(action, PlanKeys.DESCRIPTION, BilingualText.of("nl", "Regel een\nregel twee", "fr", "une"));
        plan.add(root, PlanKinds.HORIZONTAL_OBJECTIVE, titled("Horizontaal", "Transversal"));
        NodeId target = plan.add(low, TargetKeys.TARGET, Attributes.NONE);
        plan.set(target, TargetKeys.UNIT, BilingualText.of("nl", "mensen", "fr", "personnes"));
        plan.set(target, TargetKeys.AMOUNT, Optional.of(new BigDecimal("12.5")));
        plan.set(target, TargetKeys.BASIS, Optional.of(TargetBasis.PER_YEAR));
        NodeId measured = plan.add(target, TargetKeys.MEASUREMENT, Attributes.NONE);
        plan.set(measured, TargetKeys.PERIOD, "2022");
        plan.set(measured, TargetKeys.REACHED, new Quantity.FewerThan(5));
        plan.set(measured, TargetKeys.NEIGHBOURHOOD, Optional.of(place));
        NodeId envelope = plan.add(root, BudgetKeys.ENVELOPE, titled("Noord 2022", "Nord 2022"));
        plan.set(envelope, TargetKeys.AMOUNT, Optional.of(new BigDecimal("1000.50")));
        plan.set(envelope, TargetKeys.NEIGHBOURHOOD, Optional.of(place));
        for (int i = 1; i <= 3; i++) {
            NodeId line = plan.add(envelope, BudgetKeys.LINE, titled("Lijn " + i, "Ligne " + i));
            plan.set(line, TargetKeys.AMOUNT, Optional.of(BigDecimal.valueOf(i * 100L)));
            plan.set(line, BudgetKeys.PAYS_FOR, List.of(action, middle));
            NodeId detail = plan.add(line, BudgetKeys.LINE, titled("Detail", "Détail"));
            plan.add(detail, BudgetKeys.LINE, titled("Dieper", "Plus bas"));
        }
        NodeId role = plan.add(middle, PlanKinds.PARTY_ROLE, Attributes.NONE);
        plan.set(role, PlanKeys.ROLE, Optional.of(PartyRole.PARTNER));
        plan.set(role, PlanKeys.PARTY, Optional.of(party));
        NodeId finding = plan.add(root, PlanKinds.FINDING, Attributes.NONE);
        plan.set(finding, PlanKeys.TEXT, BilingualText.of("nl", "Het is zo", "fr", "C’est ainsi"));
        plan.set(finding, PlanKeys.CONCERNS, List.of(low));
        return plan.build();
    }

    private static Attributes titled(String dutch, String french) {
        return Attributes.NONE.with(PlanKeys.TITLE, BilingualText.of("nl", dutch, "fr", french));
    }

    private static byte[] workbook(Snapshot plan) throws Refusal {
        return new WorkbookExporter().write(plan, ExportRequest.in(BOTH)).content();
    }

    /** All that the sheets say, cell by cell. */
    private static List<List<List<OutCell>>> cells(Snapshot plan) {
        return new PlanTables(plan, BOTH)
                .all().stream()
                        .map(table -> table.lines().stream()
                                .map(line -> line.cells().stream()
                                        .map(WorkbookRoundTripTest::plain)
                                        .toList())
                                .toList())
                        .toList();
    }

    /** A workbook does not keep the zeros behind a number; a calculation is only shown. */
    private static OutCell plain(OutCell cell) {
        if (cell instanceof OutCell.Figure figure) {
            return new OutCell.Figure(figure.number().stripTrailingZeros(), figure.money());
        }
        if (cell instanceof OutCell.Sum sum) {
            return new OutCell.Sum(
                    sum.rows(), sum.column(), sum.minus(), sum.value().stripTrailingZeros());
        }
        return cell instanceof OutCell.Text text && text.text().contains(" = ") ? OutCell.BLANK : cell;
    }

    private static void comesBack(Snapshot plan) throws Refusal {
        ImportDraft back = new WorkbookImporter().read("plan.xlsx", workbook(plan), Map.of());
        assertThat(back.report().questions()).isEmpty();
        assertThat(back.report().notPlaced()).isEmpty();
        List<List<List<OutCell>>> before = cells(plan);
        List<List<List<OutCell>>> after = cells(back.plan());
        for (int table = 0; table < before.size(); table++) {
            assertThat(after.get(table)).as("sheet " + table).isEqualTo(before.get(table));
        }
    }

    @Test
    void a_plan_comes_back_from_the_workbook_cell_by_cell() throws Refusal {
        comesBack(plan());
    }

    @Test
    void the_real_plan_comes_back_from_the_workbook_cell_by_cell() throws IOException, Refusal {
        Path seeds = Path.of(System.getProperty("repository.root", "../..")).resolveSibling("shared/seeds");
        assumeTrue(Files.isDirectory(seeds), "no source documents beside the repository");
        try (Stream<Path> files = Files.list(seeds)) {
            Path real = files.filter(file -> file.getFileName().toString().startsWith("004"))
                    .findFirst()
                    .orElseThrow();
            comesBack(new TextImporter()
                    .read("plan.txt", Files.readAllBytes(real), Map.of())
                    .plan());
        }
    }

    @Test
    void sums_are_formulas_and_texts_like_formulas_are_texts() throws Refusal {
        byte[] content = workbook(plan());
        Tables tables = Tables.read("plan.xlsx", content);
        assertThat(tables.sheets()).hasSize(7);
        assertThat(tables.sheets().get(0).rows())
                .anySatisfy(row -> assertThat(row.whole()).contains("=1+1"));
        // A formula without a value that was worked out is blank to the reader: it is no text.
        assertThat(tables.sheets().get(2).rows().get(1).whole())
                .contains("1000.5")
                .doesNotContain("SUM");
    }

    @Test
    void csv_keeps_formulas_from_running_and_comes_back() throws Refusal {
        byte[] content =
                new CsvExporter().write(plan(), ExportRequest.in(List.of("nl"))).content();
        String csv = new String(content, StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFFNiveau;Code;Titel")
                .contains("\"'=1+1\"")
                .contains("\"'-doen\"");
        ImportDraft back = new WorkbookImporter().read("plan.csv", content, Map.of());
        List<List<OutCell>> before = new PlanTables(plan(), List.of("nl"))
                .table(PlanTables.ITEMS).lines().stream()
                        // Without the lists of names beside it, one table cannot tell one name with a comma from two.
                        .map(line -> line.cells().subList(0, 6))
                        .toList();
        List<List<OutCell>> after = new PlanTables(back.plan(), List.of("nl"))
                .table(PlanTables.ITEMS).lines().stream()
                        // Without the lists of names beside it, one table cannot tell one name with a comma from two.
                        .map(line -> line.cells().subList(0, 6))
                        .toList();
        assertThat(after).isEqualTo(before);
    }

    @Test
    void csv_is_written_in_other_letters_and_separators_with_what_is_lost() throws Refusal {
        ExportRequest request = new ExportRequest(
                List.of("fr"),
                Map.of("separator", "comma", "encoding", "windows-1252", "table", "budget"),
                Map.of(),
                done -> {});
        byte[] content = new CsvExporter().write(plan(), request).content();
        assertThat(new String(content, java.nio.charset.Charset.forName("windows-1252")))
                .startsWith("Sorte,Libellé,Année budgétaire")
                .contains("1000.50");
    }
}
