package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.PlanKinds;

/** An objective, action, theme or division while it is read. */
final class Item {
    private final NodeId id = NodeId.random();
    private final Piece piece;
    private final List<Item> children = new ArrayList<>(2);
    private final List<TextBlock> descriptions = new ArrayList<>(1);
    private final List<TextBlock> notes = new ArrayList<>(0);
    private final List<TextBlock> legends = new ArrayList<>(0);
    private final List<Role> roles = new ArrayList<>(0);
    private final Set<Integer> years = new TreeSet<>();
    private final TextBlock title;
    private int depth;

    @Nullable
    private Group group;

    @Nullable
    private Item parent;

    @Nullable
    private Item theme;

    @Nullable
    private DeliveryMode delivery;

    Item(Piece piece, String title) {
        this.piece = piece;
        this.title = new TextBlock(piece.number(), title);
    }

    NodeId id() {
        return id;
    }

    int line() {
        return piece.number();
    }

    Piece piece() {
        return piece;
    }

    Optional<Mark> mark() {
        return piece.item();
    }

    Optional<NumberPath> path() {
        return mark().flatMap(Mark::path);
    }

    /** The mark as written, or the beginning of the title where there is none. */
    String written() {
        return mark().map(Mark::written).orElseGet(() -> title.toString());
    }

    TextBlock title() {
        return title;
    }

    List<TextBlock> descriptions() {
        return descriptions;
    }

    List<TextBlock> notes() {
        return notes;
    }

    /** What a table of the item says on how it is printed. */
    List<TextBlock> legends() {
        return legends;
    }

    List<Role> roles() {
        return roles;
    }

    List<Item> children() {
        return children;
    }

    Group group() {
        if (group == null) {
            throw new IllegalStateException("no level yet: line " + line());
        }
        return group;
    }

    void group(Group level) {
        group = level;
    }

    KindId kind() {
        return group().kind();
    }

    boolean isTheme() {
        return kind().equals(PlanKinds.THEME);
    }

    boolean isAction() {
        return kind().equals(PlanKinds.ACTION);
    }

    /** The number of parts of its number; also for nested lists of single numbers. 0 where numbers do not tell the place. */
    int depth() {
        return depth;
    }

    void depth(int parts) {
        depth = parts;
    }

    Optional<Item> parent() {
        return Optional.ofNullable(parent);
    }

    void putBelow(Item above) {
        parent = above;
        above.children.add(this);
    }

    Optional<Item> theme() {
        return Optional.ofNullable(theme);
    }

    void theme(@Nullable Item groupedBy) {
        theme = groupedBy;
    }

    /** The years that tables mark for it, in rising order. */
    List<Integer> years() {
        return List.copyOf(years);
    }

    void addYears(List<Integer> more) {
        years.addAll(more);
    }

    Optional<DeliveryMode> delivery() {
        return Optional.ofNullable(delivery);
    }

    void delivery(DeliveryMode mode) {
        delivery = mode;
    }
}
