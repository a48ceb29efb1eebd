package org.doelenboom.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.TranslationState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/**
 * A text in the plan's languages, side by side, with a mark where one is missing or older than the other, and with how far its
 * translation is.
 */
public final class BilingualField implements Field {
    private final SectionContext context;
    private final Key<BilingualText> key;
    private final Message label;
    private final Composite frame;
    private final List<Side> sides = new ArrayList<>();
    private BilingualText base = BilingualText.EMPTY;

    /** @param lines whether the text may have several lines */
    public BilingualField(
            Composite parent, SectionContext context, Key<BilingualText> key, Message label, boolean lines) {
        this.context = context;
        this.key = Objects.requireNonNull(key);
        this.label = Objects.requireNonNull(label);
        List<String> languages = context.languages();
        frame = Labels.frame(parent, context, Math.max(1, Math.min(2, languages.size())));
        ((org.eclipse.swt.layout.GridLayout) frame.getLayout()).makeColumnsEqualWidth = true;
        ((org.eclipse.swt.layout.GridLayout) frame.getLayout()).horizontalSpacing = 2 * Resources.STEP;
        frame.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        for (String language : languages) {
            sides.add(new Side(language, lines));
        }
        refresh();
    }

    @Override
    public void refresh() {
        BilingualText now = value();
        sides.forEach(side -> side.show(now));
    }

    @Override
    public Control control() {
        return frame;
    }

    /** Puts the caret into the leading language's field, with all of the text selected. */
    public void focus() {
        if (!sides.isEmpty()) {
            sides.get(0).text.control().setFocus();
            sides.get(0).text.control().selectAll();
        }
    }

    private BilingualText value() {
        return context.current().map(node -> node.get(key)).orElse(BilingualText.EMPTY);
    }

    private String languageName(String language) {
        return context.text(Labels.own("language." + language));
    }

    /** One language's label, mark and field. */
    private final class Side {
        private final String language;
        private final Composite column;
        private final Label label;
        private final TranslationMenu translation;
        private String said = "";
        private String shown = "";

        @Nullable
        private Control mark;

        private final GrowingText text;

        private Side(String language, boolean lines) {
            this.language = language;
            translation = new TranslationMenu(context, key, language);
            column = Labels.frame(frame, context, 2);
            column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            label = Labels.label(
                    column, context, context.text(BilingualField.this.label) + " · " + languageName(language));
            text = new GrowingText(column, context, lines, this::name, this::typed);
            ((GridData) text.box().getLayoutData()).horizontalSpan = 2;
        }

        private String name() {
            String name = context.text(BilingualField.this.label) + ", " + languageName(language);
            return said.isEmpty() ? name : name + ", " + said;
        }

        private boolean isMissing() {
            return !value().has(language);
        }

        /** Says that the text is missing, and offers the other language's as a start, marked as still to be translated. */
        private Link offer() {
            Link link = new Link(column, SWT.NONE);
            String words = context.text(Labels.own("text.copy"));
            link.setText("△ " + said + " · <a>" + Labels.escaped(words) + "</a>");
            link.setFont(context.resources().small());
            link.setBackground(context.resources().palette().page());
            link.setLinkForeground(context.resources().palette().link());
            Accessibles.name(link, () -> name() + ", " + words);
            link.addListener(SWT.Selection, event -> copyOver());
            return link;
        }

        /** Says how far the translation is, and lets it be said. */
        private Link state() {
            Link link = new Link(column, SWT.NONE);
            link.setText((said.isEmpty() ? "" : "△ " + Labels.escaped(said) + " · ") + "<a>"
                    + Labels.escaped(translation.words()) + "</a>");
            link.setFont(context.resources().small());
            link.setBackground(context.resources().palette().page());
            link.setLinkForeground(context.resources().palette().link());
            Accessibles.name(link, () -> name() + ", " + translation.words());
            link.addListener(SWT.Selection, event -> translation.open(link));
            return link;
        }

        /** In the language that the plan is written in first there are no translations. */
        private boolean isTranslation(BilingualText now) {
            return now.has(language)
                    && now.languages().size() > 1
                    && !language.equals(context.languages().get(0));
        }

        private void copyOver() {
            BilingualText now = value();
            BilingualText started =
                    now.put(language, now.first(context.languages())).markOlder(List.of(language));
            context.edit(
                    Labels.edit(context, BilingualField.this.label), edit -> edit.set(context.node(), key, started));
        }

        private void typed(String typed) {
            FieldKey field = new FieldKey(context.node(), key.name(), language);
            if (!context.isTyping(field)) {
                base = value();
            }
            BilingualText revised = base.revise(language, typed);
            context.type(
                    field,
                    Labels.edit(context, BilingualField.this.label),
                    edit -> edit.set(context.node(), key, revised));
            sides.forEach(side -> side.mark(revised));
        }

        private void show(BilingualText now) {
            text.show(now.in(language));
            mark(now);
        }

        private void mark(BilingualText now) {
            String wanted = "";
            if (!now.has(language)) {
                wanted = now.isEmpty() ? "" : context.text(Labels.own("text.missing"));
            } else if (now.older().contains(language)) {
                String newer = now.languages().stream()
                        .filter(other -> !now.older().contains(other))
                        .findFirst()
                        .orElse(language);
                wanted = context.text(Labels.own("text.older", languageName(newer)));
            }
            String whole = wanted + (isTranslation(now) ? "\n" + translation.words() : "");
            if (!whole.equals(shown)) {
                said = wanted;
                shown = whole;
                show(isTranslation(now));
            }
        }

        /** The mark is there only while it says something: an empty one would be heard as a label without a name. */
        private void show(boolean isTranslation) {
            if (mark != null) {
                mark.dispose();
                mark = null;
            }
            boolean toDo = !said.isEmpty()
                    || translation
                            .state()
                            .filter(state -> state != TranslationState.REVIEWED)
                            .isPresent();
            if (toDo
                    || isTranslation
                            && (context.isEditable() || translation.state().isPresent())) {
                Control made = made(isTranslation);
                made.setForeground(
                        toDo
                                ? context.resources().palette().warning()
                                : context.resources().palette().dimmed());
                made.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
                made.moveBelow(label);
                mark = made;
            }
            column.layout();
        }

        private Control made(boolean isTranslation) {
            if (context.isEditable() && isMissing()) {
                return offer();
            }
            if (context.isEditable() && isTranslation) {
                return state();
            }
            String words = translation.state().isPresent() ? translation.words() : "";
            String between = said.isEmpty() || words.isEmpty() ? "" : " · ";
            return Labels.label(column, context, (said.isEmpty() ? "" : "△ ") + said + between + words);
        }
    }
}
