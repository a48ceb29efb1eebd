package org.doelenboom.testkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.doelenboom.testkit.ComponentDescription.Wanted;

/**
 * Puts components together as declarative services do, so far as modules use them, without a framework: a unit test can then have
 * the program's real registries, and let a module come and go. For one thread.
 */
final class Components {

    private final List<Live> live = new ArrayList<>();

    /** A component that is there. */
    record Live(ComponentDescription description, Object instance) {}

    /** Makes those whose services are to be had; the others are given back, since what they lack may be no part of a test. */
    List<ComponentDescription> start(Collection<ComponentDescription> descriptions) {
        List<ComponentDescription> left = new ArrayList<>(descriptions);
        int before;
        do {
            before = left.size();
            left.removeIf(this::isStarted);
        } while (left.size() < before);
        return left;
    }

    private boolean isStarted(ComponentDescription description) {
        boolean satisfied = description.references().stream()
                .allMatch(wanted ->
                        wanted.optional() || !services(wanted.service()).isEmpty());
        if (!satisfied) {
            return false;
        }
        Live one = new Live(description, make(description));
        description.references().forEach(wanted -> services(wanted.service())
                .forEach(service -> bind(one, wanted, service, true)));
        live.add(one);
        one.description.services().forEach(service -> announce(service, one.instance, true));
        return true;
    }

    /** Takes them away again, the last one first. */
    void stop(Collection<ComponentDescription> descriptions) {
        for (Live one : List.copyOf(live)) {
            if (descriptions.contains(one.description)) {
                live.remove(one);
                one.description.services().forEach(service -> announce(service, one.instance, false));
            }
        }
    }

    private void announce(String service, Object instance, boolean comes) {
        for (Live other : List.copyOf(live)) {
            if (other.instance != instance) {
                other.description.references().stream()
                        .filter(wanted -> wanted.service().equals(service))
                        .forEach(wanted -> bind(other, wanted, instance, comes));
            }
        }
    }

    private Stream<Object> provided(String service) {
        return live.stream()
                .filter(one -> one.description.services().contains(service))
                .map(Live::instance);
    }

    private List<Object> services(String service) {
        return provided(service).toList();
    }

    /** The first service of that type. */
    <S> S service(Class<S> type) {
        return provided(type.getName())
                .findFirst()
                .map(type::cast)
                .orElseThrow(() -> new NoSuchElementException("nobody offers " + type.getName()));
    }

    /** All services of that type. */
    <S> List<S> services(Class<S> type) {
        return provided(type.getName()).map(type::cast).toList();
    }

    /** The services of that type that these components offer. */
    <S> List<S> services(Class<S> type, Collection<ComponentDescription> of) {
        return live.stream()
                .filter(one -> of.contains(one.description)
                        && one.description.services().contains(type.getName()))
                .map(one -> type.cast(one.instance))
                .toList();
    }

    List<Live> live(Collection<ComponentDescription> of) {
        return live.stream().filter(one -> of.contains(one.description)).toList();
    }

    private Object make(ComponentDescription description) {
        try {
            Class<?> type = Class.forName(description.implementation());
            int count = Math.max(0, description.parameters());
            Constructor<?> constructor = Stream.of(type.getConstructors())
                    .filter(one -> one.getParameterCount() == count)
                    .findFirst()
                    .orElseThrow(() -> new NoSuchMethodException("a public constructor of " + type.getName()));
            Object[] arguments = new Object[count];
            for (Wanted wanted : description.references()) {
                if (wanted.parameter() >= 0) {
                    List<Object> services = services(wanted.service());
                    arguments[wanted.parameter()] = wanted.many() ? services : services.get(0);
                }
            }
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new AssertionError(description.implementation() + " cannot be made", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(description.implementation() + " cannot be made", e);
        }
    }

    private void bind(Live one, Wanted wanted, Object service, boolean comes) {
        String method = comes ? wanted.bind() : wanted.unbind();
        try {
            if (!method.isEmpty()) {
                method(one.instance.getClass(), method).invoke(one.instance, service);
            } else if (!wanted.field().isEmpty()) {
                Field field = one.instance.getClass().getDeclaredField(wanted.field());
                field.setAccessible(true);
                List<Object> now = services(wanted.service());
                field.set(one.instance, wanted.many() ? now : now.isEmpty() ? null : now.get(0));
            }
        } catch (InvocationTargetException e) {
            throw new AssertionError(one.description.implementation() + " refuses " + service, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(one.description.implementation() + " does not take " + service, e);
        }
    }

    private static Method method(Class<?> type, String name) throws NoSuchMethodException {
        Method found = Stream.of(type.getDeclaredMethods())
                .filter(one -> one.getName().equals(name) && one.getParameterCount() == 1)
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(type.getName() + "." + name));
        found.setAccessible(true);
        return found;
    }
}
