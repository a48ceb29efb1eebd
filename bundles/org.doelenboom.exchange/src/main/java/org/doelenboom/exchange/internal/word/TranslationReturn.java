package org.doelenboom.exchange.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.exchange.ImportReport;
import org.doelenboom.api.exchange.Place;
import org.doelenboom.api.exchange.ReturnReader;
import org.doelenboom.api.exchange.Returned;
import org.doelenboom.api.exchange.Returned.Proposal;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.ExchangeMessages;
import org.doelenboom.plan.TranslationState;
import org.doelenboom.plan.VisibleCode;
import org.osgi.service.component.annotations.Component;

/** Texts that were given out for translation, and come back: {@code releng/docs/forms.md}. */
@Component
public final class TranslationReturn implements ReturnReader {
    private static final int COLUMNS = 4;
    private static final int FACTS = 3;

    private static final Map<String, TranslationState> STATES = Map.ofEntries(
            Map.entry("ontwerp", TranslationState.DRAFT),
            Map.entry("brouillon", TranslationState.DRAFT),
            Map.entry("draft", TranslationState.DRAFT),
            Map.entry("automatisch", TranslationState.MACHINE),
            Map.entry("automatique", TranslationState.MACHINE),
            Map.entry("machine", TranslationState.MACHINE),
            Map.entry("nagelezen", TranslationState.REVIEWED),
            Map.entry("relu", TranslationState.REVIEWED),
            Map.entry("relue", TranslationState.REVIEWED),
            Map.entry("reviewed", TranslationState.REVIEWED));

    @Override
    public Message name() {
        return Message.of(ExchangeMessages.BUNDLE, "return.translation");
    }

    @Override
    public Set<String> endings() {
        return FilledTable.ENDINGS;
    }

    @Override
    public boolean recognises(String fileName, byte[] content) {
        return FilledTable.quick(fileName, content)
                .filter(TranslationReturn::isList)
                .isPresent();
    }

    private static boolean isList(FilledTable table) {
        return table.width() == COLUMNS && table.facts().size() >= FACTS;
    }

    @Override
    public Returned read(Snapshot plan, String fileName, byte[] content) throws Refusal {
        FilledTable table = FilledTable.read(fileName, content)
                .filter(TranslationReturn::isList)
                .orElseThrow(() -> WordFile.refusal(Refusal.Kind.MALFORMED, "refusal.return.noForm", fileName));
        String source = table.facts().get(1).strip();
        String target = table.facts().get(2).strip();
        VisibleCode codes = new VisibleCode(plan);
        List<Proposal> proposals = new ArrayList<>();
        List<ImportReport.NotPlaced> notPlaced = new ArrayList<>();
        for (FilledTable.Line line : table.rows()) {
            String text = line.cell(2).strip();
            if (!text.isEmpty()) {
                Optional<Proposal> proposal = row(codes, line, source, target);
                proposal.ifPresent(proposals::add);
                if (proposal.isEmpty() && place(codes, line.cell(0)).isEmpty()) {
                    notPlaced.add(new ImportReport.NotPlaced(
                            Place.line(line.paragraph()),
                            text,
                            message("return.noCode", line.cell(0).strip())));
                }
            }
        }
        return new Returned(proposals, notPlaced);
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(ExchangeMessages.BUNDLE, key, arguments);
    }

    /** An item and one of its texts. */
    private record Text(Node node, String attribute) {
        Optional<BilingualText> in(Node now) {
            return now.attributes()
                    .find(attribute)
                    .filter(Value.Texts.class::isInstance)
                    .map(value -> ((Value.Texts) value).text());
        }
    }

    private static Optional<Text> place(VisibleCode codes, String code) {
        int colon = code.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : codes.find(code.substring(0, colon))
                        .map(node -> new Text(
                                node, VisibleCode.key(code.substring(colon + 1).strip())))
                        .filter(text -> text.in(text.node()).isPresent());
    }

    private static Optional<Proposal> row(VisibleCode codes, FilledTable.Line line, String source, String target) {
        String text = line.cell(2).strip();
        Optional<TranslationState> state = state(line.cell(3));
        boolean reviewed = state.equals(Optional.of(TranslationState.REVIEWED));
        return place(codes, line.cell(0)).flatMap(place -> {
            BilingualText there = place.in(place.node()).orElseThrow();
            boolean unchanged = PlanMatch.isSame(there.in(target), text);
            boolean sameState =
                    state.isEmpty() || state.equals(TranslationState.of(place.node(), place.attribute(), target));
            if (unchanged && sameState && !(reviewed && there.older().contains(target))) {
                return Optional.empty();
            }
            Optional<Message> doubt = Optional.of(message("return.sourceChanged"))
                    .filter(any -> !PlanMatch.isSame(there.in(source), line.cell(1)));
            return Optional.of(new Proposal(
                    place.node().id(),
                    message("return.translated", target.toUpperCase(Locale.ROOT)),
                    there.in(target),
                    text,
                    "",
                    doubt,
                    edit -> write(edit, place, target, text, state)));
        });
    }

    /** Only a text that was looked at is no older than its source. */
    private static void write(Edit edit, Text place, String target, String text, Optional<TranslationState> state) {
        NodeId id = place.node().id();
        BilingualText now = place.in(edit.now().node(id)).orElse(BilingualText.EMPTY);
        List<String> older = new ArrayList<>(now.older());
        older.remove(target);
        older.add(target);
        edit.setValue(
                id, place.attribute(), new Value.Texts(now.put(target, text).markOlder(older)));
        TranslationState.set(edit, id, place.attribute(), target, state);
    }

    /** The word in the last column, in any of the languages that a list may be in. */
    private static Optional<TranslationState> state(String word) {
        return Optional.ofNullable(STATES.get(word.strip().toLowerCase(Locale.ROOT)));
    }
}
