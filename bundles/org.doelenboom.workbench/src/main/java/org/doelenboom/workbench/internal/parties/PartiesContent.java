package org.doelenboom.workbench.internal.parties;

import static org.doelenboom.workbench.internal.grid.Wording.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PartyForm;
import org.doelenboom.plan.PartyKeys;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.followup.Scope;
import org.doelenboom.plan.party.PartyChoice;
import org.doelenboom.workbench.internal.grid.Entry;
import org.doelenboom.workbench.internal.grid.GridCell;
import org.doelenboom.workbench.internal.grid.GridCell.Look;
import org.doelenboom.workbench.internal.grid.GridColumn;
import org.doelenboom.workbench.internal.grid.GridContent;
import org.doelenboom.workbench.internal.grid.GridRow;
import org.doelenboom.workbench.internal.grid.Wording;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.doelenboom.workbench.internal.search.FoldedText;

/** The parties that are chosen, one a row, with how to reach them. */
final class PartiesContent implements GridContent {
    static final List<String> LANGUAGES = List.of("nl", "fr", "en");

    private final Snapshot plan;
    private final Wording wording;
    private final Map<NodeId, Set<PartyRole>> roles;
    private final List<Node> places;
    private final List<Node> parties;
    private final List<GridColumn> columns;

    /** @param words only parties that have them in a cell; all where blank */
    PartiesContent(Snapshot plan, Wording wording, PartyChoice choice, String words) {
        this.plan = plan;
        this.wording = wording;
        this.roles = PartyChoice.roles(plan);
        this.places = new Scope(plan).neighbourhoods();
        String wanted = FoldedText.of(words.strip());
        this.parties = choice.of(plan).stream()
                .filter(party -> wanted.isEmpty()
                        || Arrays.stream(PartyField.values()).anyMatch(field -> FoldedText.of(text(party, field))
                                .contains(wanted)))
                .toList();
        this.columns = Arrays.stream(PartyField.values())
                .map(field -> field.column(title(field)))
                .toList();
    }

    List<Node> parties() {
        return parties;
    }

    private String title(PartyField field) {
        return field == PartyField.NAME
                ? wording.text("parties.name")
                : field == PartyField.LANGUAGE
                        ? wording.text("parties.language")
                        : wording.plan("attribute." + field.attribute());
    }

    @Override
    public List<GridColumn> columns() {
        return columns;
    }

    @Override
    public int size() {
        return parties.size();
    }

    @Override
    public GridRow row(int row) {
        return new GridRow(parties.get(row).id(), "", 0, GridRow.Fold.NONE, Optional.empty(), false);
    }

    @Override
    public GridCell cell(int row, int column) {
        PartyField field = PartyField.values()[column];
        Node party = parties.get(row);
        String text = text(party, field);
        if (field == PartyField.ROLES) {
            return GridCell.closed(text).as(Look.DIMMED);
        }
        return field == PartyField.NAME && text.isEmpty()
                ? new GridCell(wording.text("untitled"), "", Look.DIMMED, true)
                : GridCell.open(text);
    }

    private String text(Node party, PartyField field) {
        return switch (field) {
            case NAME -> wording.words(party.get(PlanKeys.TITLE));
            case FORM -> party.get(PlanKeys.PARTY_FORM).map(this::form).orElse("");
            case ROLES -> roles.getOrDefault(party.id(), Set.of()).stream()
                    .map(role -> wording.texts().apply(Pieces.word("role", role)))
                    .collect(Collectors.joining(", "));
            case LANGUAGE -> language(party.get(PartyKeys.CORRESPONDENCE));
            case PLACES -> party.get(PlanKeys.NEIGHBOURHOODS).stream()
                    .flatMap(id -> plan.find(id).stream())
                    .map(wording.names()::title)
                    .collect(Collectors.joining(", "));
            default -> party.get(field.text());
        };
    }

    private String form(PartyForm form) {
        return wording.texts().apply(Pieces.word("partyForm", form));
    }

    String language(String language) {
        return LANGUAGES.contains(language)
                ? wording.texts().apply(Message.of("org.doelenboom.ui", "language." + language))
                : language;
    }

    @Override
    public List<String> choices(int row, int column) {
        return switch (PartyField.values()[column]) {
            case FORM -> withNothing(Arrays.stream(PartyForm.values()).map(this::form));
            case LANGUAGE -> withNothing(LANGUAGES.stream().map(this::language));
            default -> List.of();
        };
    }

    private static List<String> withNothing(Stream<String> words) {
        return Stream.concat(Stream.of(""), words).toList();
    }

    @Override
    public Entry enter(int row, int column, String text) {
        PartyField field = PartyField.values()[column];
        String typed = text.strip();
        GridCell now = cell(row, column);
        if (!now.open() || now.input().equals(typed)) {
            return Entry.NOTHING;
        }
        NodeId party = parties.get(row).id();
        return switch (field) {
            case NAME -> new Entry.Change(
                    label(field),
                    edit -> edit.set(
                            party,
                            PlanKeys.TITLE,
                            edit.now().node(party).get(PlanKeys.TITLE).revise(wording.typedLanguage(), typed)));
            case FORM -> chosen(List.of(PartyForm.values()), this::form, typed)
                    .map(form -> set(party, PlanKeys.PARTY_FORM, form, field))
                    .orElseGet(() -> refused(typed));
            case LANGUAGE -> typed.isEmpty()
                    ? set(party, PartyKeys.CORRESPONDENCE, "", field)
                    : LANGUAGES.stream()
                            .filter(one -> language(one).equalsIgnoreCase(typed) || one.equalsIgnoreCase(typed))
                            .findFirst()
                            .map(one -> set(party, PartyKeys.CORRESPONDENCE, one, field))
                            .orElseGet(() -> refused(typed));
            case PLACES -> places(party, typed);
            case ROLES -> Entry.NOTHING;
            default -> set(party, field.text(), typed, field);
        };
    }

    /** Empty where the word is none of them; an empty optional in it where nothing is chosen. */
    private static <T> Optional<Optional<T>> chosen(List<T> all, Function<T, String> words, String typed) {
        Optional<T> found = all.stream()
                .filter(one -> words.apply(one).equalsIgnoreCase(typed))
                .findFirst();
        return found.isEmpty() && !typed.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private Entry places(NodeId party, String typed) {
        List<NodeId> found = new ArrayList<>();
        for (String name : typed.split("[,;/]")) {
            Optional<NodeId> place = places.stream()
                    .filter(one -> wording.names().title(one).equalsIgnoreCase(name.strip()))
                    .map(Node::id)
                    .findFirst();
            if (place.isEmpty() && !name.isBlank()) {
                return refused(name.strip());
            }
            place.ifPresent(found::add);
        }
        return set(party, PlanKeys.NEIGHBOURHOODS, List.copyOf(found), PartyField.PLACES);
    }

    private <T> Entry set(NodeId party, Key<T> key, T value, PartyField field) {
        return new Entry.Change(label(field), edit -> edit.set(party, key, value));
    }

    private static Entry refused(String typed) {
        return new Entry.Refused(message("grid.notAChoice", typed));
    }

    private Message label(PartyField field) {
        return message("grid.edit", title(field));
    }
}
