package org.doelenboom.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Value;

/** The core's attributes. */
public final class PlanKeys {
    /** The title of a plan, objective, action, theme, chapter or neighbourhood; the term of a glossary entry; a party's name. */
    public static final Key<BilingualText> TITLE = Key.texts("plan.title");

    /** The words of a paragraph, finding, note or role; the definition of a glossary entry. */
    public static final Key<BilingualText> TEXT = Key.texts("plan.text");

    /** What an objective or action means, in more words than its title. */
    public static final Key<BilingualText> DESCRIPTION = Key.texts("plan.description");

    // header

    /** The languages that the plan is written in, the first one leading. */
    public static final Key<List<String>> LANGUAGES =
            Key.list("plan.languages", Key.codec(Value.Text.class, Value.Text::new, Value.Text::text));

    /** What sort of plan: a local welfare and health contract. */
    public static final Key<BilingualText> PLAN_TYPE = Key.texts("plan.type");

    public static final Key<BilingualText> OWNER = Key.texts("plan.owner");

    /** The area, in words. */
    public static final Key<BilingualText> TERRITORY = Key.texts("plan.territory");

    /** The first calendar year. */
    public static final Key<Optional<BigDecimal>> FIRST_YEAR = Key.decimal("plan.firstYear");

    /** The last calendar year, itself part of the period. */
    public static final Key<Optional<BigDecimal>> LAST_YEAR = Key.decimal("plan.lastYear");

    /** When the plan was issued, as exactly as is known: ISO 8601 year, month or day ({@code 2022-02}). */
    public static final Key<String> ISSUED = Key.text("plan.issued");

    // objectives and actions

    /** Who carries it out. */
    public static final Key<Optional<DeliveryMode>> DELIVERY = Key.token("plan.delivery", DeliveryMode.class);

    /** The neighbourhoods that an item is limited to; none for the whole plan. */
    public static final Key<List<NodeId>> NEIGHBOURHOODS = Key.links("plan.neighbourhoods");

    /** The theme that an objective belongs to. */
    public static final Key<Optional<NodeId>> THEME = Key.link("plan.theme");

    /** On a theme: the labels of budget lines that mean it. */
    public static final Key<List<String>> BUDGET_LABELS =
            Key.list("plan.budgetLabels", Key.codec(Value.Text.class, Value.Text::new, Value.Text::text));

    /** On a neighbourhood: its code in the list of Brussels monitoring districts. */
    public static final Key<String> CODE = Key.text("plan.code");

    /** On a neighbourhood: it joined the plan as an extension of the others. */
    public static final Key<Boolean> EXTENSION = Key.flag("plan.extension");

    // text

    public static final Key<Optional<ChapterKind>> CHAPTER_KIND = Key.token("plan.chapterKind", ChapterKind.class);

    /** How a paragraph stands in its chapter; plain where absent. */
    public static final Key<Optional<ParagraphStyle>> STYLE = Key.token("plan.style", ParagraphStyle.class);

    // findings, parties, notes

    /** On a finding: the objectives that rest on it. */
    public static final Key<List<NodeId>> CONCERNS = Key.links("plan.concerns");

    /** On a role: whose. */
    public static final Key<Optional<NodeId>> PARTY = Key.link("plan.party");

    public static final Key<Optional<PartyRole>> ROLE = Key.token("plan.role", PartyRole.class);

    public static final Key<Optional<PartyForm>> PARTY_FORM = Key.token("plan.partyForm", PartyForm.class);

    /** On a role or note: what it says is not, or not wholly, in the call for projects. */
    public static final Key<Boolean> NOT_IN_CALL = Key.flag("plan.notInCall");

    // what an import left

    /** On a question: the id of the rule. */
    public static final Key<String> RULE = Key.text("plan.rule");

    /** On a question: the item that it is about. */
    public static final Key<Optional<NodeId>> ABOUT = Key.link("plan.about");

    /** The line, row or paragraph of the source, from 1. */
    public static final Key<Optional<BigDecimal>> SOURCE_LINE = Key.decimal("plan.sourceLine");

    /** The sheet of the source, where it has sheets. */
    public static final Key<String> SOURCE_SHEET = Key.text("plan.sourceSheet");

    /** The source as written. */
    public static final Key<String> SOURCE_TEXT = Key.text("plan.sourceText");

    /** On a question: what was taken. */
    public static final Key<String> READING = Key.text("plan.reading");

    /** On a question: what it could also mean. */
    public static final Key<String> OTHER_READING = Key.text("plan.otherReading");

    /**
     * On a question: what taking the other reading does to the item, as a record: {@code field} and {@code value} of an
     * attribute (no value empties it), or a {@code parent} to stand below (there {@code first}, or {@code behind} a neighbour, else last), or a {@code kind}, or {@code remove}.
     */
    public static final Key<Optional<Value>> ALTERNATIVE = Key.value("plan.alternative");

    /** On a question: how a person settled it; open where empty. */
    public static final Key<String> ANSWER = Key.text("plan.answer");

    /** On an unplaced line: the key of the reason among the importer's messages, and the bundle it is from. */
    public static final Key<String> REASON = Key.text("plan.reason");

    private PlanKeys() {}
}
