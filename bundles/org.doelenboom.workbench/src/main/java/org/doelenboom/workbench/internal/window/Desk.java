package org.doelenboom.workbench.internal.window;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Contributions;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.job.Background;
import org.doelenboom.workbench.internal.preference.Preferences;
import org.doelenboom.workbench.internal.session.Moves;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/** What every part of the window shares. On the screen's thread. */
public final class Desk {
    /** The bundle of the window's own messages. */
    public static final String BUNDLE = "org.doelenboom.workbench";

    private static final Logger LOG = Logger.getLogger(Desk.class.getName());

    /** Begins what is said of something that could not be done. */
    static final String WARNING = "△ ";

    private final Display display;
    private final Services services;
    private final Preferences preferences;
    private final Background background;
    private final Resources resources;
    private final KindLabels kinds;
    private final List<Failure> failures = new ArrayList<>();
    private final Failures details = new Failures();
    private Locale locale;
    private Consumer<String> hears = words -> {};
    private Consumer<String> leads = view -> {};

    private record Failure(String id, BooleanSupplier isStillThere) {}

    Desk(Display display, Services services, Preferences preferences, Background background) {
        this.display = display;
        this.services = services;
        this.preferences = preferences;
        this.background = background;
        this.resources = new Resources(display);
        this.kinds = new KindLabels(this);
        this.locale = preferences.language();
    }

    public Display display() {
        return display;
    }

    public Services services() {
        return services;
    }

    public Preferences preferences() {
        return preferences;
    }

    public Background background() {
        return background;
    }

    public Resources resources() {
        return resources;
    }

    /** The icons of kinds, and what modules call their items. */
    public KindLabels kinds() {
        return kinds;
    }

    public Locale locale() {
        return locale;
    }

    void speak(String language) {
        preferences.chooseLanguage(language);
        locale = Locale.forLanguageTag(language);
    }

    /** A message in the user's language. */
    public String text(Message message) {
        return services.messages().text(message, locale);
    }

    /** A message of the window itself. */
    public String text(String key, Object... arguments) {
        return text(Message.of(BUNDLE, key, arguments));
    }

    /** A moment as it is written in the user's language. */
    public String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault())
                .format(moment);
    }

    /** A day as it is written in the user's language. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    /** What a person calls an item of that kind. */
    public String kindName(KindId kind) {
        return services.catalogue()
                .kind(kind)
                .map(definition -> text(definition.name()))
                .orElseGet(() -> text("kind.unknown", kind.name()));
    }

    /** What the kind's module draws for it, 16 points wide and high; do not dispose it. */
    public Optional<Image> kindIcon(KindId kind) {
        return kinds.icon(kind, display.getSystemColor(SWT.COLOR_WIDGET_FOREGROUND));
    }

    /** What a person calls all items of that kind together; a module says so beside the kind's name, with {@code .many}. */
    public String groupName(KindId kind) {
        String key = "group." + kind.name();
        String own = text(key);
        return own.equals(key)
                ? services.catalogue()
                        .kind(kind)
                        .flatMap(definition -> many(definition.name()))
                        .orElseGet(() -> kindName(kind))
                : own;
    }

    private Optional<String> many(Message name) {
        Message many = Message.of(name.bundle(), name.key() + ".many");
        String text = text(many);
        return text.equals(many.key()) ? Optional.empty() : Optional.of(text);
    }

    /** What an item without a title is called: in the core's words, and for what modules add by its kind. */
    public String untitled(KindId kind) {
        return kind.namespace().equals(PlanKinds.NAMESPACE.name()) ? text("untitled") : kindName(kind);
    }

    /** The letters of a level's badge; empty for a kind that is no level. */
    public Optional<String> badge(KindId kind) {
        return org.doelenboom.ui.LevelBadge.of(kind, false).map(badge -> text(badge.letters()));
    }

    /** A section that threw is left out until its module comes anew, and named in the status line. */
    public void switchOff(EditorSection section, Throwable reason) {
        switchOff(services.sections(), section, section.id(), reason);
    }

    /** The same for any contribution. */
    public <T> void switchOff(Contributions<T> point, T contribution, String id, Throwable reason) {
        LOG.log(Level.WARNING, "switched off: " + id, reason);
        point.switchOff(contribution, reason);
        failures.add(
                new Failure(id, () -> point.failed().stream().anyMatch(one -> one.contribution() == contribution)));
    }

    /** What a contribution calls itself; where it throws at that, it is switched off and its id stands for it. */
    public <T> String name(Contributions<T> point, T contribution, String id, Function<T, Message> words) {
        try {
            return text(words.apply(contribution));
        } catch (RuntimeException | LinkageError e) {
            switchOff(point, contribution, id, e);
            return id;
        }
    }

    /** Names something that failed and was switched off elsewhere. */
    public void name(String id, Throwable reason) {
        LOG.log(Level.WARNING, "switched off: " + id, reason);
        failures.add(new Failure(id, () -> true));
    }

    /** Says for a moment, where it disturbs nobody, why something could not be done. */
    public void warn(String words) {
        hears.accept(WARNING + words);
    }

    /** Says for a moment, where it disturbs nobody, what was done; empty takes back what was said before. */
    public void say(String words) {
        hears.accept(words);
    }

    void hear(Consumer<String> statusLine) {
        hears = statusLine;
    }

    /** Brings the view of this id to the front, where there is one. */
    public void lead(String view) {
        leads.accept(view);
    }

    void leadBy(Consumer<String> window) {
        leads = window;
    }

    /** Why something may not be moved there. */
    public String refusal(Moves.Refused refused) {
        return text("refused." + refused.reason().name(), kindName(refused.item()), kindName(refused.parent()));
    }

    /** What went wrong beside what the person did, with where, the latest last. */
    List<String> failureDetails() {
        return details.all();
    }

    void close() {
        details.close();
        resources.dispose();
    }

    /** The ids of what was switched off and did not come anew since. */
    public List<String> failures() {
        failures.removeIf(failure -> !failure.isStillThere().getAsBoolean());
        return failures.stream().map(Failure::id).toList();
    }
}
