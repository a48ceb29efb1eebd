package org.doelenboom.plan.internal;

import static org.doelenboom.plan.PlanKinds.ACTION;
import static org.doelenboom.plan.PlanKinds.CHAPTER;
import static org.doelenboom.plan.PlanKinds.FINDING;
import static org.doelenboom.plan.PlanKinds.GENERAL_OBJECTIVE;
import static org.doelenboom.plan.PlanKinds.GLOSSARY_ENTRY;
import static org.doelenboom.plan.PlanKinds.HORIZONTAL_OBJECTIVE;
import static org.doelenboom.plan.PlanKinds.INTERMEDIATE_OBJECTIVE;
import static org.doelenboom.plan.PlanKinds.NEIGHBOURHOOD;
import static org.doelenboom.plan.PlanKinds.NOTE;
import static org.doelenboom.plan.PlanKinds.OPERATIONAL_OBJECTIVE;
import static org.doelenboom.plan.PlanKinds.PARAGRAPH;
import static org.doelenboom.plan.PlanKinds.PARTY;
import static org.doelenboom.plan.PlanKinds.PARTY_ROLE;
import static org.doelenboom.plan.PlanKinds.PLAN;
import static org.doelenboom.plan.PlanKinds.QUESTION;
import static org.doelenboom.plan.PlanKinds.THEME;
import static org.doelenboom.plan.PlanKinds.UNPLACED_LINE;

import java.util.Collection;
import java.util.Set;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.KindProvider;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.RenewalKeys;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TranslationState;
import org.doelenboom.plan.TreeKeys;
import org.osgi.service.component.annotations.Component;

/** Declares the core's kinds, where each may stand, and its attributes. To add a field, add its key and one line here. */
@Component
public final class PlanKindProvider implements KindProvider {
    private final Declarations declared = new Declarations();

    public PlanKindProvider() {
        declareKinds();
        declareAttributes();
        WorkDeclarations.declare(declared);
        declared.kindEverywhere(TreeKeys.DOCUMENT, PlanKeys.TITLE);
        declared.kindEverywhere(NOTE, PlanKeys.TEXT);
        declared.attributeEverywhere(TranslationState.STATES, "translations");
    }

    private void declareKinds() {
        kind(PLAN, PlanKeys.TITLE);
        kind(GENERAL_OBJECTIVE, PlanKeys.TITLE, PLAN);
        kind(INTERMEDIATE_OBJECTIVE, PlanKeys.TITLE, GENERAL_OBJECTIVE, HORIZONTAL_OBJECTIVE);
        // "Some operational objectives can realise a general objective": LWGC plan, line 27.
        kind(OPERATIONAL_OBJECTIVE, PlanKeys.TITLE, INTERMEDIATE_OBJECTIVE, GENERAL_OBJECTIVE, HORIZONTAL_OBJECTIVE);
        kind(HORIZONTAL_OBJECTIVE, PlanKeys.TITLE, PLAN);
        kind(ACTION, PlanKeys.TITLE, OPERATIONAL_OBJECTIVE);
        kind(THEME, PlanKeys.TITLE, PLAN);
        kind(NEIGHBOURHOOD, PlanKeys.TITLE, PLAN);
        kind(CHAPTER, PlanKeys.TITLE, PLAN);
        kind(PARAGRAPH, PlanKeys.TEXT, CHAPTER);
        kind(GLOSSARY_ENTRY, PlanKeys.TITLE, PLAN);
        kind(FINDING, PlanKeys.TEXT, PLAN);
        kind(PARTY, PlanKeys.TITLE, PLAN);
        kind(
                PARTY_ROLE,
                PlanKeys.TEXT,
                GENERAL_OBJECTIVE,
                INTERMEDIATE_OBJECTIVE,
                OPERATIONAL_OBJECTIVE,
                HORIZONTAL_OBJECTIVE,
                ACTION);
        kind(QUESTION, PlanKeys.SOURCE_TEXT, PLAN);
        kind(UNPLACED_LINE, PlanKeys.SOURCE_TEXT, PLAN);
        kind(TargetKeys.TARGET, TargetKeys.UNIT, Declarations.tree());
        kind(TargetKeys.MEASUREMENT, TargetKeys.PERIOD, TargetKeys.TARGET);
    }

    private void declareAttributes() {
        attribute(PlanKeys.TITLE, "title", PLAN, THEME, NEIGHBOURHOOD, CHAPTER, GLOSSARY_ENTRY, PARTY);
        attribute(PlanKeys.TITLE, "title", Declarations.tree());
        attribute(RenewalKeys.ORIGIN, "origin", PLAN, PARAGRAPH);
        attribute(RenewalKeys.ORIGIN, "origin", Declarations.tree());
        attribute(RenewalKeys.RENEWAL, "renewal", PARAGRAPH);
        attribute(RenewalKeys.RENEWAL, "renewal", Declarations.tree());
        attribute(PlanKeys.DESCRIPTION, "description", Declarations.tree());
        attribute(PlanKeys.TEXT, "text", PARAGRAPH, GLOSSARY_ENTRY, FINDING, PARTY_ROLE, NOTE);
        attribute(PlanKeys.PLAN_TYPE, "type", PLAN);
        attribute(PlanKeys.OWNER, "owner", PLAN);
        attribute(PlanKeys.TERRITORY, "territory", PLAN);
        attribute(PlanKeys.FIRST_YEAR, "firstYear", PLAN);
        attribute(PlanKeys.LAST_YEAR, "lastYear", PLAN);
        attribute(PlanKeys.ISSUED, "issued", PLAN);
        attribute(PlanKeys.LANGUAGES, "languages", PLAN);
        attribute(PlanKeys.DELIVERY, "delivery", Declarations.tree());
        attribute(PlanKeys.NEIGHBOURHOODS, "neighbourhoods", Declarations.tree());
        attribute(PlanKeys.NEIGHBOURHOODS, "neighbourhoods", FINDING, CHAPTER, PARAGRAPH, PARTY_ROLE, NOTE);
        attribute(PlanKeys.THEME, "theme", PlanKinds.OBJECTIVES.toArray(new KindId[0]));
        attribute(PlanKeys.BUDGET_LABELS, "budgetLabels", THEME);
        attribute(PlanKeys.CODE, "code", NEIGHBOURHOOD);
        attribute(PlanKeys.EXTENSION, "extension", NEIGHBOURHOOD);
        attribute(PlanKeys.CHAPTER_KIND, "chapterKind", CHAPTER);
        attribute(PlanKeys.STYLE, "style", PARAGRAPH);
        attribute(PlanKeys.CONCERNS, "concerns", FINDING);
        attribute(PlanKeys.PARTY, "party", PARTY_ROLE);
        attribute(PlanKeys.ROLE, "role", PARTY_ROLE);
        attribute(PlanKeys.PARTY_FORM, "partyForm", PARTY);
        attribute(PlanKeys.NOT_IN_CALL, "notInCall", PARTY_ROLE, NOTE);
        declareTargets();
        attribute(PlanKeys.RULE, "rule", QUESTION);
        attribute(PlanKeys.ABOUT, "about", QUESTION);
        attribute(PlanKeys.SOURCE_LINE, "sourceLine", QUESTION, UNPLACED_LINE);
        attribute(PlanKeys.SOURCE_SHEET, "sourceSheet", QUESTION, UNPLACED_LINE);
        attribute(PlanKeys.SOURCE_TEXT, "sourceText", QUESTION, UNPLACED_LINE);
        attribute(PlanKeys.READING, "reading", QUESTION);
        attribute(PlanKeys.OTHER_READING, "otherReading", QUESTION);
        attribute(PlanKeys.ALTERNATIVE, "alternative", QUESTION);
        attribute(PlanKeys.ANSWER, "answer", QUESTION);
        attribute(PlanKeys.REASON, "reason", UNPLACED_LINE);
    }

    private void declareTargets() {
        KindId target = TargetKeys.TARGET;
        KindId measurement = TargetKeys.MEASUREMENT;
        attribute(TargetKeys.AMOUNT, "amount", target);
        attribute(TargetKeys.UNIT, "unit", target);
        attribute(TargetKeys.BASIS, "basis", target);
        attribute(TargetKeys.SCOPE, "scope", target);
        attribute(TargetKeys.BOUND, "bound", target);
        attribute(TargetKeys.AGE_FROM, "ageFrom", target);
        attribute(TargetKeys.AGE_TO, "ageTo", target);
        attribute(TargetKeys.CRITERIA, "criteria", target);
        attribute(TargetKeys.OVERLAP, "overlap", target);
        attribute(TargetKeys.ROLL_UP, "rollUp", target);
        attribute(TargetKeys.COUNTING, "counting", target);
        attribute(TargetKeys.BASELINE, "baseline", target);
        attribute(TargetKeys.BASELINE_YEAR, "baselineYear", target);
        attribute(TargetKeys.FROM_YEAR, "fromYear", target);
        attribute(TargetKeys.TO_YEAR, "toYear", target);
        attribute(TargetKeys.MEASURE, "measure", target);
        attribute(TargetKeys.PERIOD, "period", measurement);
        attribute(TargetKeys.NEIGHBOURHOOD, "neighbourhood", measurement);
        attribute(TargetKeys.REACHED, "reached", measurement);
        attribute(TargetKeys.NUMERATOR, "numerator", measurement);
        attribute(TargetKeys.DENOMINATOR, "denominator", measurement);
        attribute(TargetKeys.REPORTED_ON, "reportedOn", measurement);
        attribute(TargetKeys.SOURCE, "source", measurement);
    }

    private void kind(KindId id, Key<?> title, KindId... parents) {
        declared.kind(id, title, parents);
    }

    private void attribute(Key<?> key, String label, KindId... kindsThatHaveIt) {
        declared.attribute(key, label, kindsThatHaveIt);
    }

    @Override
    public Namespace namespace() {
        return PlanKinds.NAMESPACE;
    }

    @Override
    public Collection<KindDefinition> kinds() {
        return declared.kinds();
    }

    @Override
    public Collection<AttributeDefinition> attributes() {
        return declared.attributes();
    }

    @Override
    public Set<KindId> reportedKinds() {
        return Set.of(PlanKinds.NOTE, TargetKeys.MEASUREMENT);
    }
}
