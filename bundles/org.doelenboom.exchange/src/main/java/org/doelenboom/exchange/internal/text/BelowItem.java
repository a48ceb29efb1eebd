package org.doelenboom.exchange.internal.text;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKinds;

/** Places the texts below an item: description, findings, roles, actions without a mark, notes. */
final class BelowItem {
    private static final Map<SectionKind, PartyRole> ROLES = new EnumMap<>(Map.of(
            SectionKind.STAKEHOLDERS, PartyRole.STAKEHOLDER,
            SectionKind.SUPPORTING, PartyRole.SUPPORTING,
            SectionKind.LEADING, PartyRole.LEADING,
            SectionKind.PARTNERS, PartyRole.PARTNER));
    private static final Pattern LABELLED = Pattern.compile("\\p{Lu}[\\p{L}' ()-]{1,40} ?:");
    private static final int WORDS_OF_A_SENTENCE = 8;

    private final Draft draft;
    private final Questions questions;
    private final SectionTitles titles;
    private final Group actions;
    private final Set<Item> withMarkedActions = new HashSet<>();

    @Nullable
    private Item item;

    @Nullable
    private SectionKind section;

    private int inSection;

    /** Whether the section began behind the colon of its heading: then it is over at the next line that has a label. */
    private boolean inline;

    /** @param actions the level of actions that have no mark of their own */
    BelowItem(Draft draft, Questions questions, SectionTitles titles, Group actions) {
        this.draft = draft;
        this.questions = questions;
        this.titles = titles;
        this.actions = actions;
    }

    boolean isOpen() {
        return item != null;
    }

    void close() {
        item = null;
        section = null;
    }

    void open(Item next) {
        item = next;
        if (next.isAction()) {
            withMarkedActions.add(subject(next));
        }
        section = next.isAction() && section == SectionKind.ACTIONS ? section : null;
    }

    /**
     * A remark beside the text.
     *
     * @return whether an item is open that it can belong to
     */
    boolean note(Piece piece) {
        Item at = item;
        if (at != null) {
            at.notes().add(new TextBlock(piece.number(), piece.text()));
        }
        return at != null;
    }

    /** Whether a text without a heading of its own has a place here. */
    boolean takes() {
        return item != null || section != null;
    }

    /**
     * Told of a line that looks like a heading which no list names: findings end there.
     *
     * @return whether nothing is open any more
     */
    boolean endsSection() {
        if (section == SectionKind.FINDINGS) {
            section = null;
        }
        return !takes();
    }

    /** What the sections below an action are about: its objective. */
    private static Item subject(Item item) {
        Item at = item;
        while (at.isAction() && at.parent().isPresent()) {
            at = at.parent().get();
        }
        return at;
    }

    @Nullable
    TextBlock section(SectionWords.Heading heading, Piece piece) {
        section = heading.kind();
        inSection = 0;
        inline = !heading.text().isEmpty();
        if (item != null) {
            // "Lead: the social service" right below an action is about that action, a heading about its objective.
            item = inline && ROLES.containsKey(section) ? item : subject(item);
            titles.note(heading, piece.number(), subject(item));
        }
        return inline ? inSection(piece, heading.text()) : null;
    }

    TextBlock text(Piece piece) {
        Item at = item;
        if (at != null && at.title().isEmpty()) {
            at.title().goOn(titles.withoutLabel(piece.text()));
            return at.title();
        }
        if (inline && LABELLED.matcher(piece.text()).lookingAt()) {
            section = null;
        }
        return section == null ? describe(at, piece) : inSection(piece, piece.text());
    }

    private TextBlock describe(@Nullable Item at, Piece piece) {
        if (at == null) {
            return finding(null, piece, piece.text());
        }
        TextBlock text = new TextBlock(piece.number(), piece.entry() ? "- " + piece.text() : piece.text());
        boolean described = PlanKinds.isInTree(at.kind());
        (described ? at.descriptions() : at.notes()).add(text);
        return text;
    }

    private TextBlock inSection(Piece piece, String text) {
        inSection++;
        Item at = item;
        SectionKind kind = section;
        if (kind == null || kind == SectionKind.FINDINGS || at == null) {
            return finding(at, piece, text);
        }
        if (!PlanKinds.isInTree(at.kind())) {
            return describe(at, piece);
        }
        if (kind == SectionKind.ACTIONS) {
            return inActions(at, piece);
        }
        TextBlock block = new TextBlock(piece.number(), text);
        if (kind == SectionKind.STAKEHOLDERS && inSection > 1 && isSentence(piece)) {
            at.notes().add(block);
            return block;
        }
        at.roles().add(role(kind, block).orElseThrow());
        return block;
    }

    /** The role that a section of that kind is about; empty for findings and actions. */
    static Optional<Role> role(SectionKind kind, TextBlock text) {
        return Optional.ofNullable(ROLES.get(kind)).map(role -> new Role(role, text));
    }

    private TextBlock finding(@Nullable Item about, Piece piece, String text) {
        TextBlock block = new TextBlock(piece.number(), text);
        draft.findings().add(new Draft.Finding(block, about));
        return block;
    }

    /** A paragraph of its own, and no further part of a list. */
    private static boolean isSentence(Piece piece) {
        String text = piece.text();
        return !piece.entry() && text.endsWith(".") && text.split("\\s+").length >= WORDS_OF_A_SENTENCE;
    }

    private TextBlock inActions(Item at, Piece piece) {
        Item subject = subject(at);
        if (withMarkedActions.contains(subject)) {
            if (at.isAction() && (!piece.afterBlank() || piece.entry())) {
                return describe(at, piece);
            }
            TextBlock note = new TextBlock(piece.number(), piece.text());
            subject.notes().add(note);
            return note;
        }
        boolean labelled = !piece.entry() && LABELLED.matcher(piece.text()).lookingAt();
        if (labelled && inSection > 1) {
            TextBlock note = new TextBlock(piece.number(), piece.text());
            subject.notes().add(note);
            return note;
        }
        Item action = new Item(piece, piece.text());
        action.group(actions);
        action.putBelow(subject);
        if (!piece.entry()) {
            questions.ask("I6", action, piece.text(), () -> "A", () -> "");
        }
        return action.title();
    }
}
