package org.doelenboom.exchange.internal.table;

import static org.doelenboom.plan.PlanKinds.FINDING;
import static org.doelenboom.plan.PlanKinds.NEIGHBOURHOOD;
import static org.doelenboom.plan.PlanKinds.PARTY;
import static org.doelenboom.plan.PlanKinds.PARTY_ROLE;
import static org.doelenboom.plan.PlanKinds.THEME;
import static org.doelenboom.plan.TargetKeys.MEASUREMENT;
import static org.doelenboom.plan.TargetKeys.TARGET;
import static org.doelenboom.plan.budget.BudgetKeys.ENVELOPE;
import static org.doelenboom.plan.budget.BudgetKeys.LINE;

import java.util.List;
import org.doelenboom.api.document.KindId;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.FindingKeys;
import org.doelenboom.plan.FindingSource;
import org.doelenboom.plan.Influence;
import org.doelenboom.plan.PartyForm;
import org.doelenboom.plan.PartyKeys;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.TargetBasis;
import org.doelenboom.plan.TargetBound;
import org.doelenboom.plan.TargetCounting;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TargetOverlap;
import org.doelenboom.plan.TargetRollUp;
import org.doelenboom.plan.TargetScope;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.schedule.ScheduleKeys;

/**
 * A sheet of the workbook beside the timeline, as it is written and read.
 *
 * @param kinds of its rows, each below the nearest before it that is of the kind named before; a budget line also below another
 * @param ofItems whether the first kind stands below an objective or action, whose code the row gives
 */
record OwnTable(String id, List<KindId> kinds, boolean ofItems, List<OwnField> fields) {
    static final String KIND = "out.kind";
    static final String ITEM = "out.item";

    static List<OwnTable> all() {
        return List.of(targets(), budget(), parties(), roles(), findings(), lists());
    }

    private static OwnTable targets() {
        return new OwnTable(
                "targets",
                List.of(TARGET, MEASUREMENT),
                true,
                List.of(
                        OwnField.texts("out.unit", TargetKeys.UNIT, 30, TARGET),
                        OwnField.number("out.target", TargetKeys.AMOUNT, false, TARGET),
                        OwnField.word("out.basis", TargetKeys.BASIS, TargetBasis.class, TARGET),
                        OwnField.word("out.scope", TargetKeys.SCOPE, TargetScope.class, TARGET),
                        OwnField.word("out.bound", TargetKeys.BOUND, TargetBound.class, TARGET),
                        OwnField.number("out.fromYear", TargetKeys.FROM_YEAR, false, TARGET),
                        OwnField.number("out.toYear", TargetKeys.TO_YEAR, false, TARGET),
                        OwnField.number("out.ageFrom", TargetKeys.AGE_FROM, false, TARGET),
                        OwnField.number("out.ageTo", TargetKeys.AGE_TO, false, TARGET),
                        OwnField.texts("out.criteria", TargetKeys.CRITERIA, 24, TARGET),
                        OwnField.number("out.baseline", TargetKeys.BASELINE, false, TARGET),
                        OwnField.number("out.baselineYear", TargetKeys.BASELINE_YEAR, false, TARGET),
                        OwnField.word("out.counting", TargetKeys.COUNTING, TargetCounting.class, TARGET),
                        OwnField.word("out.rollUp", TargetKeys.ROLL_UP, TargetRollUp.class, TARGET),
                        OwnField.word("out.overlap", TargetKeys.OVERLAP, TargetOverlap.class, TARGET),
                        OwnField.text("out.period", TargetKeys.PERIOD, 10, MEASUREMENT),
                        OwnField.link("out.place", TargetKeys.NEIGHBOURHOOD, NEIGHBOURHOOD, MEASUREMENT),
                        OwnField.reached("out.reached", MEASUREMENT),
                        OwnField.number("out.numerator", TargetKeys.NUMERATOR, false, MEASUREMENT),
                        OwnField.number("out.denominator", TargetKeys.DENOMINATOR, false, MEASUREMENT),
                        OwnField.day("out.reportedOn", TargetKeys.REPORTED_ON, MEASUREMENT),
                        OwnField.text("out.source", TargetKeys.SOURCE, 24, MEASUREMENT)));
    }

    private static OwnTable budget() {
        return new OwnTable(
                "budget",
                List.of(ENVELOPE, LINE),
                false,
                List.of(
                        OwnField.title("out.line", ENVELOPE, LINE),
                        OwnField.number("out.budgetYear", BudgetKeys.BUDGET_YEAR, false, ENVELOPE),
                        OwnField.link("out.place", TargetKeys.NEIGHBOURHOOD, NEIGHBOURHOOD, ENVELOPE),
                        OwnField.number("out.amount", TargetKeys.AMOUNT, true, ENVELOPE, LINE),
                        OwnField.shown("out.sum", 14, false, PlanTables::sum, ENVELOPE, LINE),
                        OwnField.shown("out.left", 14, false, PlanTables::left, ENVELOPE, LINE),
                        OwnField.shown("out.rule", 28, false, PlanTables::rule, LINE),
                        OwnField.text("out.article", BudgetKeys.ARTICLE, 16, LINE),
                        OwnField.items("out.paysFor", BudgetKeys.PAYS_FOR, LINE),
                        OwnField.link("out.theme", PlanKeys.THEME, THEME, LINE),
                        OwnField.word("out.delivery", PlanKeys.DELIVERY, DeliveryMode.class, LINE),
                        OwnField.texts("out.fundedBy", BudgetKeys.FUNDED_BY, 20, ENVELOPE, LINE),
                        OwnField.number("out.carriedOver", BudgetKeys.CARRIED_OVER, true, ENVELOPE, LINE),
                        OwnField.number("out.months", BudgetKeys.MONTHS, false, LINE),
                        OwnField.number("out.committed", BudgetKeys.COMMITTED, true, LINE),
                        OwnField.number("out.paid", BudgetKeys.PAID, true, LINE),
                        OwnField.number("out.justified", BudgetKeys.JUSTIFIED, true, LINE),
                        OwnField.number("out.accepted", BudgetKeys.ACCEPTED, true, LINE),
                        OwnField.number("out.refused", BudgetKeys.REFUSED, true, LINE),
                        OwnField.day("out.start", ScheduleKeys.START, LINE),
                        OwnField.day("out.end", ScheduleKeys.END, LINE),
                        OwnField.texts("out.remark", BudgetKeys.REMARK, 30, LINE)));
    }

    private static OwnTable parties() {
        return new OwnTable(
                "parties",
                List.of(PARTY),
                false,
                List.of(
                        OwnField.title("out.name", PARTY),
                        OwnField.word("out.form", PlanKeys.PARTY_FORM, PartyForm.class, PARTY),
                        OwnField.text("out.legalForm", PartyKeys.LEGAL_FORM, 12, PARTY),
                        OwnField.text("out.enterpriseNumber", PartyKeys.ENTERPRISE_NUMBER, 18, PARTY),
                        OwnField.text("out.correspondence", PartyKeys.CORRESPONDENCE, 8, PARTY),
                        OwnField.text("out.contact", PartyKeys.CONTACT, 22, PARTY),
                        OwnField.text("out.email", PartyKeys.EMAIL, 26, PARTY),
                        OwnField.text("out.phone", PartyKeys.PHONE, 16, PARTY),
                        OwnField.text("out.address", PartyKeys.ADDRESS, 30, PARTY),
                        OwnField.text("out.website", PartyKeys.WEBSITE, 24, PARTY),
                        OwnField.links("out.places", PlanKeys.NEIGHBOURHOODS, NEIGHBOURHOOD, PARTY)));
    }

    private static OwnTable roles() {
        return new OwnTable(
                "roles",
                List.of(PARTY_ROLE),
                true,
                List.of(
                        OwnField.word("out.role", PlanKeys.ROLE, PartyRole.class, PARTY_ROLE),
                        OwnField.link("out.party", PlanKeys.PARTY, PARTY, PARTY_ROLE),
                        OwnField.texts("out.text", PlanKeys.TEXT, 50, PARTY_ROLE),
                        OwnField.word("out.influence", PartyKeys.INFLUENCE, Influence.class, PARTY_ROLE),
                        OwnField.flag("out.byCall", PartyKeys.BY_CALL, PARTY_ROLE),
                        OwnField.flag("out.notInCall", PlanKeys.NOT_IN_CALL, PARTY_ROLE)));
    }

    private static OwnTable findings() {
        KindId figure = FindingKeys.FIGURE;
        return new OwnTable(
                "findings",
                List.of(FINDING, figure),
                false,
                List.of(
                        OwnField.texts("out.finding", PlanKeys.TEXT, 60, FINDING),
                        OwnField.items("out.concerns", PlanKeys.CONCERNS, FINDING),
                        OwnField.links("out.places", PlanKeys.NEIGHBOURHOODS, NEIGHBOURHOOD, FINDING),
                        OwnField.word(
                                "out.sourceKind", FindingKeys.KIND_OF_SOURCE, FindingSource.class, FINDING, figure),
                        OwnField.text("out.source", TargetKeys.SOURCE, 26, FINDING, figure),
                        OwnField.number("out.year", FindingKeys.YEAR, false, FINDING, figure),
                        OwnField.number("out.priority", FindingKeys.PRIORITY, false, FINDING),
                        OwnField.texts("out.setAside", FindingKeys.SET_ASIDE, 26, FINDING),
                        OwnField.texts("out.validatedBy", FindingKeys.VALIDATED_BY, 20, FINDING),
                        OwnField.number("out.figure", TargetKeys.AMOUNT, false, figure),
                        OwnField.texts("out.unit", TargetKeys.UNIT, 24, figure),
                        OwnField.texts("out.ofWhom", FindingKeys.OF_WHOM, 24, figure),
                        OwnField.number("out.denominator", TargetKeys.DENOMINATOR, false, figure),
                        OwnField.link("out.place", TargetKeys.NEIGHBOURHOOD, NEIGHBOURHOOD, figure)));
    }

    private static OwnTable lists() {
        return new OwnTable(
                "lists",
                List.of(NEIGHBOURHOOD, THEME),
                false,
                List.of(
                        OwnField.title("out.name", NEIGHBOURHOOD, THEME),
                        OwnField.text("out.placeCode", PlanKeys.CODE, 10, NEIGHBOURHOOD),
                        OwnField.flag("out.extension", PlanKeys.EXTENSION, NEIGHBOURHOOD)));
    }
}
