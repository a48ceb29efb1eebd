package org.doelenboom.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindProvider;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.module.ContributionPoint;
import org.doelenboom.api.module.FailedContribution;
import org.doelenboom.api.store.PlanStore;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Messages;
import org.doelenboom.workspace.Workspace;

/** A module among the program's own services, able to leave and come back. For one thread. */
public final class ModuleUnderTest {

    private final Components components = new Components();
    private final List<BundleOnPath> bundles;
    private final BundleOnPath bundle;

    ModuleUnderTest(Class<?> inBundle) {
        try {
            bundles = BundleOnPath.all(inBundle.getClassLoader());
            bundle = bundles.stream()
                    .filter(one -> one.holds(inBundle))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(
                            inBundle + " is in no bundle with components: was its manifest made before the tests?"));
            List<ComponentDescription> others = new ArrayList<>();
            bundles.stream().filter(one -> !one.equals(bundle)).forEach(one -> others.addAll(one.components()));
            components.start(others);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        arrive();
    }

    void arrive() {
        List<ComponentDescription> lacking = components.start(bundle.components());
        if (!lacking.isEmpty()) {
            throw new AssertionError("components that lack a service: "
                    + lacking.stream().map(ComponentDescription::implementation).toList());
        }
    }

    void leave() {
        components.stop(bundle.components());
    }

    String symbolicName() {
        return bundle.symbolicName();
    }

    /** What the module itself offers. */
    public <S> List<S> contributions(Class<S> type) {
        return components.services(type, bundle.components());
    }

    /** All components of the module. */
    List<Components.Live> components() {
        return components.live(bundle.components());
    }

    /** The namespaces that the module declares. */
    Collection<String> namespaces() {
        return contributions(KindProvider.class).stream()
                .map(provider -> provider.namespace().name())
                .toList();
    }

    /** What it goes by: the namespaces that it declares, and the module that its components say they are of. */
    public List<String> names() {
        List<String> names = new ArrayList<>(namespaces());
        components().stream()
                .map(one -> one.description().properties().get("module"))
                .filter(name -> name != null)
                .forEach(names::add);
        return names;
    }

    /** The words that tokens may hold: those of all enums, its own and the program's. */
    List<Value> words() {
        return bundles.stream()
                .flatMap(one -> one.enums().stream())
                .flatMap(type -> Stream.of(type.getEnumConstants()).map(ModuleUnderTest::word))
                .distinct()
                .toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a constant is of its own declaring class
    private static Value word(Object constant) {
        Enum one = (Enum) constant;
        return Key.word(one.getDeclaringClass()).write(one);
    }

    /** What failed when it came, or since. */
    List<FailedContribution> failed() {
        return components.services(ContributionPoint.class).stream()
                .flatMap(point -> point.failed().stream())
                .toList();
    }

    /** A service of the program. */
    public <S> S service(Class<S> type) {
        return components.service(type);
    }

    Catalogue catalogue() {
        return components.service(Catalogue.class);
    }

    PlanStore store() {
        return components.service(PlanStore.class);
    }

    /** The sample plan that comes with the program. */
    public Snapshot sample() {
        try {
            return components.service(Workspace.class).sample().stored().plan();
        } catch (Refusal e) {
            throw new AssertionError("the sample plan cannot be read", e);
        }
    }

    /** Whether there are words for it in all three languages. */
    public boolean hasWords(Message message) {
        return Stream.of("nl", "fr", "en")
                .map(language -> components.service(Messages.class).text(message, Locale.forLanguageTag(language)))
                .noneMatch(text -> text.isBlank() || text.equals(message.key()));
    }
}
