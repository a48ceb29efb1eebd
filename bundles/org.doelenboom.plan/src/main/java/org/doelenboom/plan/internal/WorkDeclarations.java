package org.doelenboom.plan.internal;

import static org.doelenboom.plan.FindingKeys.FIGURE;
import static org.doelenboom.plan.PlanKinds.ACTION;
import static org.doelenboom.plan.PlanKinds.CHAPTER;
import static org.doelenboom.plan.PlanKinds.FINDING;
import static org.doelenboom.plan.PlanKinds.GLOSSARY_ENTRY;
import static org.doelenboom.plan.PlanKinds.NEIGHBOURHOOD;
import static org.doelenboom.plan.PlanKinds.NOTE;
import static org.doelenboom.plan.PlanKinds.PARTY;
import static org.doelenboom.plan.PlanKinds.PARTY_ROLE;
import static org.doelenboom.plan.PlanKinds.PLAN;
import static org.doelenboom.plan.TreeKeys.DOCUMENT;
import static org.doelenboom.plan.TreeKeys.REALISATION;
import static org.doelenboom.plan.budget.BudgetKeys.CHANGE;
import static org.doelenboom.plan.budget.BudgetKeys.ENVELOPE;
import static org.doelenboom.plan.budget.BudgetKeys.INSTALMENT;
import static org.doelenboom.plan.budget.BudgetKeys.LINE;
import static org.doelenboom.plan.project.ProjectKeys.PROJECT;
import static org.doelenboom.plan.project.ProjectKeys.REPORT;
import static org.doelenboom.plan.schedule.ScheduleKeys.DUTY;
import static org.doelenboom.plan.schedule.ScheduleKeys.EXTERNAL_CHANGE;

import java.util.Arrays;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.plan.FindingKeys;
import org.doelenboom.plan.HeaderKeys;
import org.doelenboom.plan.PartyKeys;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TreeKeys;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.schedule.ScheduleKeys;

/** Declares what a plan is worked with: time, follow-up, money, projects, and the details of parties and findings. */
final class WorkDeclarations {
    private final Declarations declared;

    private WorkDeclarations(Declarations declared) {
        this.declared = declared;
    }

    static void declare(Declarations declared) {
        WorkDeclarations work = new WorkDeclarations(declared);
        work.header();
        work.schedule();
        work.followUp();
        work.budget();
        work.amounts();
        work.projects();
        work.details();
    }

    private void header() {
        attribute(HeaderKeys.RULES_OFF, "rulesOff", PLAN);
        attribute(HeaderKeys.LET_STAND, "letStand", and(Declarations.tree(), FINDING, PARTY_ROLE, LINE, ENVELOPE));
        attribute(HeaderKeys.REVISION_MONTHS, "revisionMonths", PLAN);
        attribute(HeaderKeys.RESPONSIBLES, "responsibles", PLAN);
        attribute(HeaderKeys.TAGS, "tags", PLAN);
        attribute(HeaderKeys.AVOIDED, "avoided", GLOSSARY_ENTRY);
        declared.kind(EXTERNAL_CHANGE, PlanKeys.TITLE, and(Declarations.tree(), PLAN));
        declared.kind(DUTY, PlanKeys.TITLE, PLAN);
        attribute(PlanKeys.TITLE, "title", EXTERNAL_CHANGE, DUTY, DOCUMENT, ENVELOPE, LINE, PROJECT, REPORT);
        attribute(PlanKeys.DESCRIPTION, "description", EXTERNAL_CHANGE, PROJECT);
        attribute(PlanKeys.NEIGHBOURHOODS, "neighbourhoods", EXTERNAL_CHANGE, DUTY);
        attribute(ScheduleKeys.EFFECT, "effect", EXTERNAL_CHANGE);
        attribute(ScheduleKeys.REFERENCE, "reference", EXTERNAL_CHANGE);
        attribute(ScheduleKeys.EVERY_MONTHS, "everyMonths", DUTY);
        attribute(ScheduleKeys.BEGINS, "begins", DUTY);
        attribute(ScheduleKeys.ENDS, "ends", DUTY);
    }

    private void schedule() {
        attribute(ScheduleKeys.YEARS, "years", Declarations.tree());
        attribute(ScheduleKeys.START, "start", and(Declarations.tree(), PLAN, LINE, PROJECT));
        attribute(ScheduleKeys.END, "end", and(Declarations.tree(), PLAN, LINE, PROJECT));
        attribute(ScheduleKeys.NOT_PLANNED, "notPlanned", Declarations.tree());
        attribute(ScheduleKeys.PREDECESSORS, "predecessors", Declarations.tree());
        attribute(ScheduleKeys.PHASE, "phase", Declarations.tree());
        attribute(ScheduleKeys.DATE, "date", NOTE, DUTY, EXTERNAL_CHANGE, INSTALMENT, CHANGE, REPORT);
    }

    private void followUp() {
        attribute(ScheduleKeys.STATE, "state", Declarations.tree());
        attribute(ScheduleKeys.STATE_BY_YEAR, "stateByYear", Declarations.tree());
        attribute(ScheduleKeys.NEEDED, "needed", Declarations.tree());
        attribute(ScheduleKeys.RESPONSIBLE, "responsible", and(Declarations.tree(), DUTY, PROJECT));
        attribute(ScheduleKeys.DEADLINE, "deadline", and(Declarations.tree(), PROJECT));
        attribute(ScheduleKeys.DUE, "due", and(Declarations.tree(), PROJECT));
        attribute(ScheduleKeys.REPORTED, "reported", and(Declarations.tree(), PROJECT));
        attribute(ScheduleKeys.NOTE_KIND, "noteKind", NOTE);
        attribute(ScheduleKeys.AUTHOR, "author", NOTE);
    }

    private void budget() {
        declared.kind(ENVELOPE, PlanKeys.TITLE, PLAN);
        declared.kind(LINE, PlanKeys.TITLE, ENVELOPE, LINE);
        attribute(TargetKeys.NEIGHBOURHOOD, "neighbourhood", ENVELOPE, FIGURE);
        attribute(BudgetKeys.BUDGET_YEAR, "budgetYear", ENVELOPE);
        attribute(BudgetKeys.FUNDED_BY, "fundedBy", ENVELOPE, LINE);
        attribute(BudgetKeys.CARRIED_OVER, "carriedOver", ENVELOPE, LINE);
        attribute(BudgetKeys.CARRIED_FROM, "carriedFrom", LINE);
        attribute(BudgetKeys.AMOUNT_RULE, "amountRule", LINE);
        attribute(BudgetKeys.REMARK, "remark", LINE);
        attribute(BudgetKeys.PAYS_FOR, "paysFor", LINE);
        attribute(BudgetKeys.ARTICLE, "article", LINE);
        attribute(BudgetKeys.MONTHS, "months", LINE);
        attribute(BudgetKeys.PERIOD_REASON, "periodReason", LINE);
        attribute(BudgetKeys.AMOUNT_REASON, "amountReason", LINE);
        attribute(PlanKeys.THEME, "theme", LINE);
        attribute(PlanKeys.DELIVERY, "delivery", LINE);
        attribute(BudgetKeys.NO_COST, "noCost", Declarations.tree());
        attribute(BudgetKeys.PAID_FROM, "paidFrom", NEIGHBOURHOOD);
        attribute(BudgetKeys.LATER_BUDGETS, "laterBudgets", PLAN);
    }

    private void amounts() {
        declared.kind(INSTALMENT, ScheduleKeys.DATE, LINE, PROJECT);
        declared.kind(CHANGE, PlanKeys.TEXT, ENVELOPE, LINE);
        attribute(TargetKeys.AMOUNT, "amount", ENVELOPE, LINE, INSTALMENT, CHANGE, FIGURE);
        attribute(BudgetKeys.COMMITTED, "committed", LINE);
        attribute(BudgetKeys.PAID, "paid", LINE);
        attribute(BudgetKeys.JUSTIFIED, "justified", LINE);
        attribute(BudgetKeys.ACCEPTED, "acceptedAmount", LINE);
        attribute(BudgetKeys.REFUSED, "refused", LINE);
        attribute(BudgetKeys.INSTALMENT_STATE, "instalmentState", INSTALMENT);
        attribute(BudgetKeys.BEFORE, "before", CHANGE);
        attribute(PlanKeys.TEXT, "text", CHANGE, REALISATION);
    }

    private void projects() {
        declared.kind(PROJECT, PlanKeys.TITLE, PLAN);
        declared.kind(REPORT, PlanKeys.TITLE, PROJECT);
        attribute(PlanKeys.NEIGHBOURHOODS, "neighbourhoods", PROJECT, PARTY);
        attribute(ProjectKeys.CARRIERS, "carriers", PROJECT);
        attribute(ProjectKeys.PARTNERS, "partners", PROJECT);
        attribute(ProjectKeys.SERVES, "serves", PROJECT);
        attribute(ProjectKeys.AMOUNT_BY_YEAR, "amountByYear", PROJECT);
        attribute(ProjectKeys.CONVENTION, "convention", PROJECT);
        attribute(ProjectKeys.PROJECT_STATE, "projectState", PROJECT);
        attribute(ProjectKeys.SELF_EVALUATION, "selfEvaluation", PROJECT);
        attribute(ProjectKeys.REFERENT_NOTE, "referentNote", PROJECT);
        attribute(ProjectKeys.RECEIVED, "received", REPORT);
    }

    private void details() {
        attribute(PartyKeys.ENTERPRISE_NUMBER, "enterpriseNumber", PARTY);
        attribute(PartyKeys.LEGAL_FORM, "legalForm", PARTY);
        attribute(PartyKeys.CORRESPONDENCE, "correspondence", PARTY);
        attribute(PartyKeys.CONTACT, "contact", PARTY);
        attribute(PartyKeys.EMAIL, "email", PARTY);
        attribute(PartyKeys.PHONE, "phone", PARTY);
        attribute(PartyKeys.ADDRESS, "address", PARTY);
        attribute(PartyKeys.WEBSITE, "website", PARTY);
        attribute(PartyKeys.INFLUENCE, "influence", PARTY_ROLE);
        attribute(PartyKeys.BY_CALL, "byCall", PARTY_ROLE);
        declared.kind(FIGURE, TargetKeys.UNIT, FINDING);
        attribute(FindingKeys.KIND_OF_SOURCE, "findingSource", FINDING, FIGURE);
        attribute(TargetKeys.SOURCE, "source", FINDING, FIGURE);
        attribute(FindingKeys.YEAR, "year", FINDING, FIGURE, CHAPTER);
        attribute(FindingKeys.PRIORITY, "priority", FINDING);
        attribute(FindingKeys.SET_ASIDE, "setAside", FINDING);
        attribute(FindingKeys.VALIDATED_BY, "validatedBy", FINDING);
        attribute(FindingKeys.CONTINUES, "continues", FINDING);
        attribute(FindingKeys.OF_WHOM, "ofWhom", FIGURE);
        attribute(TargetKeys.UNIT, "unit", FIGURE);
        attribute(TargetKeys.DENOMINATOR, "denominator", FIGURE);
        declared.kind(REALISATION, PlanKeys.TEXT, PlanKinds.OBJECTIVES.toArray(new KindId[0]));
        attribute(TreeKeys.HORIZONTAL, "horizontal", REALISATION);
        attribute(TreeKeys.LOCATION, "location", DOCUMENT);
        attribute(TreeKeys.SHARES, "shares", ACTION);
        attribute(TreeKeys.LOCAL_DELIVERY, "localDelivery", Declarations.tree());
    }

    private void attribute(Key<?> key, String label, KindId... kinds) {
        declared.attribute(key, label, kinds);
    }

    private static KindId[] and(KindId[] some, KindId... more) {
        KindId[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
