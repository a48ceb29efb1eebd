package org.doelenboom.testkit.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.MessageSource;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.ui.ViewContext;

/**
 * What a section or a view is given, in Dutch, around a plan and without a window. With the words alone it serves tests that need
 * no screen: then asking for resources or the catalogue throws {@link UnsupportedOperationException}. On one thread.
 */
public final class PlanOnScreen implements SectionContext, ViewContext {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Document document;
    private final BiFunction<Message, Locale, String> words;

    @Nullable
    private final Catalogue catalogue;

    @Nullable
    private final Resources resources;

    private final Set<Runnable> listeners = new HashSet<>();
    private Optional<NodeId> selection = Optional.empty();
    private Optional<NodeId> neighbourhood = Optional.empty();

    PlanOnScreen(
            Document document,
            BiFunction<Message, Locale, String> words,
            @Nullable Catalogue catalogue,
            @Nullable Resources resources) {
        this.document = document;
        this.words = words;
        this.catalogue = catalogue;
        this.resources = resources;
    }

    /** With the words of these sources, and no screen behind it; a text that none of them has is an error. */
    public static PlanOnScreen worded(Document document, MessageSource... sources) {
        return new PlanOnScreen(
                document,
                (message, locale) -> Stream.of(sources)
                        .filter(source -> source.bundle().equals(message.bundle()))
                        .flatMap(source -> source.text(message, locale).stream())
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no words for " + message)),
                null,
                null);
    }

    /** Selects an item, as a person does in the navigator. */
    public void select(NodeId item) {
        selection = Optional.of(item);
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** How many listen to the selection. */
    int listeners() {
        return listeners.size();
    }

    @Override
    public Optional<NodeId> selection() {
        return selection.filter(item -> plan().find(item).isPresent());
    }

    @Override
    public Registration onSelection(Runnable listener) {
        Runnable own = () -> listener.run();
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    @Override
    public Optional<NodeId> neighbourhood() {
        return neighbourhood.filter(place -> plan().find(place).isPresent());
    }

    /** A view is refreshed by who opened it, as everything in the kit is. */
    @Override
    public void limitTo(Optional<NodeId> place) {
        neighbourhood = place;
    }

    @Override
    public NodeId node() {
        return selection.orElseGet(() -> plan().root().id());
    }

    @Override
    public Document document() {
        return document;
    }

    @Override
    public Catalogue catalogue() {
        return given(catalogue);
    }

    @Override
    public Resources resources() {
        return given(resources);
    }

    private static <T> T given(@Nullable T one) {
        if (one == null) {
            throw new UnsupportedOperationException("there is no screen");
        }
        return one;
    }

    @Override
    public Locale locale() {
        return DUTCH;
    }

    @Override
    public String text(Message message) {
        return words.apply(message, DUTCH);
    }

    @Override
    public List<String> languages() {
        return List.of("nl", "fr");
    }

    @Override
    public String name(NodeId node) {
        return plan().find(node)
                .map(item -> item.get(PlanKeys.TITLE).first(languages()))
                .orElse("");
    }

    @Override
    public boolean isEditable() {
        return true;
    }

    @Override
    public void edit(Message label, Consumer<Edit> edit) {
        document.edit(label, edit);
    }

    @Override
    public void type(Object field, Message label, Consumer<Edit> edit) {
        document.type(field, label, edit);
    }

    @Override
    public boolean isTyping(Object field) {
        return false;
    }

    @Override
    public void closeTyping() {
        document.closeTyping();
    }

    @Override
    public void navigate(NodeId item) {
        select(item);
    }

    /** There is no page to lay out. */
    @Override
    public void layoutChanged() {}
}
