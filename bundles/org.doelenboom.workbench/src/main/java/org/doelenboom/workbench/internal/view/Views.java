package org.doelenboom.workbench.internal.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.ViewContribution;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;

/**
 * The views: which there are, which are open, and where those belong that are not there yet. They show the plan in front; another
 * plan gets bodies of its own.
 */
public final class Views {
    private final Desk desk;
    private final Frame frame;
    private final Consumer<PlanSession> toPage;
    private final Map<String, CoreView> core = new LinkedHashMap<>();
    private final Map<String, Part> open = new LinkedHashMap<>();
    /** Views of the arrangement whose modules are not there now; they come back with them. */
    private final Map<String, Spot> awaited = new LinkedHashMap<>();
    /** Where a view that was closed stood last. */
    private final Map<String, Spot> left = new HashMap<>();

    @Nullable
    private PlanSession front;

    /** @param toPage brings the page of a plan to the front, which a view may cover */
    public Views(Desk desk, Frame frame, Consumer<PlanSession> toPage) {
        this.desk = desk;
        this.frame = frame;
        this.toPage = toPage;
    }

    /** A view that is always there; it stands nowhere until an arrangement shows it. */
    public void add(CoreView view) {
        core.put(view.id(), view);
    }

    /** The ids of all that could be opened, the workbench's own first, then by title. */
    public List<String> available() {
        return Stream.concat(
                        core.keySet().stream(),
                        contributed().stream()
                                .sorted(Comparator.comparing(view -> title(view.id())))
                                .map(ViewContribution::id))
                .toList();
    }

    private List<ViewContribution> contributed() {
        return desk.services().screen().views().all();
    }

    private Optional<ViewContribution> contributed(String id) {
        return contributed().stream().filter(view -> view.id().equals(id)).findFirst();
    }

    boolean isAvailable(String id) {
        return core.containsKey(id) || contributed(id).isPresent();
    }

    /** What a view calls itself; its id where it is not there. */
    public String title(String id) {
        CoreView own = core.get(id);
        return own != null
                ? own.name()
                : contributed(id)
                        .map(view -> desk.name(desk.services().screen().views(), view, id, ViewContribution::title))
                        .orElse(id);
    }

    public boolean isOpen(String id) {
        return open.containsKey(id);
    }

    /** Whether a view can be seen now. */
    public boolean isSeen(String id) {
        Part part = open.get(id);
        return part != null && frame.isSeen(part);
    }

    /** Opens a view, or brings it to the front, with the keyboard in it. */
    public void show(String id) {
        reveal(id);
        Part part = open.get(id);
        if (part != null) {
            part.focus();
        }
    }

    /** Opens a view, or brings it to the front; the keyboard stays where it is. */
    public void reveal(String id) {
        Part part = opened(id, left.getOrDefault(id, home(id)));
        if (part != null) {
            frame.show(part);
        }
    }

    /** Where the view opens at first. */
    Spot home(String id) {
        return CoreLayouts.home(id)
                .orElseGet(
                        () -> contributed(id).map(view -> Spot.of(view.area())).orElse(Spot.CENTRE));
    }

    /** The view, opened at that place where it is not open yet; null where it is not there. */
    @Nullable
    private Part opened(String id, Spot spot) {
        Part part = open.get(id);
        if (part == null) {
            part = make(id);
            if (part != null) {
                awaited.remove(id);
                open.put(id, part);
                frame.add(part, spot);
            }
        }
        return part;
    }

    @Nullable
    private Part make(String id) {
        CoreView own = core.get(id);
        return own != null
                ? own
                : contributed(id)
                        .map(view -> new ViewPart(desk, view, frame.attic(), front, toPage, this::close))
                        .orElse(null);
    }

    /** Closes a view; it can be opened again. */
    public void close(Part part) {
        if (open.remove(part.id(), part)) {
            frame.spot(part).ifPresent(spot -> left.put(part.id(), spot));
            take(part);
        }
    }

    private void take(Part part) {
        frame.remove(part);
        if (part instanceof ViewPart view) {
            view.dispose();
        }
    }

    /** Shows what a view is called now. */
    public void retitle(String id) {
        Part part = open.get(id);
        if (part != null) {
            frame.title(part);
        }
    }

    // the plan

    /** Another plan came to the front, or none is left. */
    public void frontChanged(@Nullable PlanSession session) {
        if (front != session) {
            front = session;
            contributedParts().forEach(view -> view.show(session, frame.isSeen(view)));
        }
    }

    public void planChanged(PlanSession session) {
        if (session == front) {
            contributedParts().forEach(view -> view.planChanged(frame.isSeen(view)));
        }
    }

    private List<ViewPart> contributedParts() {
        return open.values().stream()
                .filter(ViewPart.class::isInstance)
                .map(ViewPart.class::cast)
                .toList();
    }

    /** Views of modules that left go, and those that belong here and came are shown; the others stay as they are. */
    public void modulesChanged() {
        List<ViewContribution> there = contributed();
        for (ViewPart view : contributedParts()) {
            if (!there.contains(view.view())) {
                Spot spot = frame.spot(view).orElse(Spot.CENTRE);
                close(view);
                if (!desk.failures().contains(view.id())) {
                    awaited.put(view.id(), spot == Spot.WINDOW ? home(view.id()) : spot);
                }
            }
        }
        for (Map.Entry<String, Spot> one : Map.copyOf(awaited).entrySet()) {
            if (isAvailable(one.getKey())) {
                opened(one.getKey(), one.getValue());
            }
        }
    }

    // arrangements

    /** Where all views stand now, those too that are awaited. */
    Arrangement arrangement() {
        Arrangement now = frame.arrangement();
        Map<Spot, Arrangement.Stack> stacks = new EnumMap<>(Spot.class);
        now.stacks().forEach((spot, stack) -> {
            List<String> views = new ArrayList<>(stack.views());
            awaited.forEach((id, home) -> {
                if (home == spot) {
                    views.add(id);
                }
            });
            stacks.put(spot, new Arrangement.Stack(views, stack.front(), stack.minimised()));
        });
        return new Arrangement(stacks, now.windows(), now.weights());
    }

    /** Shows these views, where they belong, and no others. */
    void apply(Arrangement wanted) {
        frame.together(() -> {
            for (Part part : List.copyOf(open.values())) {
                if (wanted.spot(part.id()).isEmpty()) {
                    close(part);
                } else {
                    // It comes back at its new place; what the person did in it stays.
                    frame.remove(part);
                }
            }
            awaited.clear();
            left.clear();
            wanted.stacks().forEach((spot, stack) -> stack.views().forEach(id -> place(id, spot)));
            frame.size(wanted);
        });
        wanted.stacks().values().forEach(stack -> {
            Part part = open.get(stack.front());
            if (part != null) {
                frame.select(part);
            }
        });
        wanted.windows().keySet().forEach(id -> place(id, home(id)));
        frame.refresh();
        if (!wanted.windows().isEmpty()) {
            // At the start the main window opens after this, and it has to be there first.
            desk.display().asyncExec(() -> wanted.windows().forEach(this::reopen));
        }
    }

    private void reopen(String id, List<Integer> bounds) {
        Part part = open.get(id);
        if (part != null) {
            frame.reopen(part, bounds);
        }
    }

    private void place(String id, Spot spot) {
        Part part = open.get(id);
        if (part != null) {
            frame.add(part, spot);
        } else if (opened(id, spot) == null) {
            awaited.put(id, spot);
        }
    }

    public void closeAll() {
        List.copyOf(open.values()).forEach(this::take);
        open.clear();
    }
}
