package org.doelenboom.workbench.internal.command;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.text.Nullable;
import org.eclipse.swt.SWT;

/** Which key each command has, while a person chooses others. Nothing of the window changes until the choice is taken over. */
public final class KeyChoices {
    /** In a field these copy, cut, paste and select, so no other command may take them away from it. */
    private static final List<KeyStroke> OF_FIELDS = List.of(
            KeyStroke.of(SWT.MOD1, 'a'),
            KeyStroke.of(SWT.MOD1, 'c'),
            KeyStroke.of(SWT.MOD1, 'v'),
            KeyStroke.of(SWT.MOD1, 'x'));

    private final List<Command> commands;
    private final Map<String, Optional<KeyStroke>> chosen;
    private Map<String, KeyStroke> now;

    /** @param chosen what the person chose before, by command */
    public KeyChoices(Collection<Command> commands, Map<String, Optional<KeyStroke>> chosen) {
        this.commands = List.copyOf(commands);
        this.chosen = new LinkedHashMap<>(chosen);
        this.now = resolve(this.commands, this.chosen);
    }

    /** The key of each command that has one. Of two with the same the one that was chosen has it, else the first. */
    static Map<String, KeyStroke> resolve(Collection<Command> commands, Map<String, Optional<KeyStroke>> chosen) {
        Map<String, KeyStroke> keys = new LinkedHashMap<>();
        Set<KeyStroke> taken = new HashSet<>();
        for (Command command : commands) {
            chosen.getOrDefault(command.id(), Optional.empty())
                    .filter(taken::add)
                    .ifPresent(key -> keys.put(command.id(), key));
        }
        for (Command command : commands) {
            if (!chosen.containsKey(command.id())) {
                command.firstStroke().filter(taken::add).ifPresent(key -> keys.put(command.id(), key));
            }
        }
        return keys;
    }

    public List<Command> commands() {
        return commands;
    }

    public Optional<KeyStroke> key(Command command) {
        return Optional.ofNullable(now.get(command.id()));
    }

    /** Whether it has another key than at first. */
    public boolean isChanged(Command command) {
        return !key(command).equals(command.firstStroke());
    }

    /** Who else has the key now. */
    public Optional<Command> holder(KeyStroke key, Command except) {
        return commands.stream()
                .filter(command -> command != except && key.equals(now.get(command.id())))
                .findFirst();
    }

    /** Whether the key may be this command's: a plain letter or the paste key would be missed while typing. */
    public boolean isAllowed(KeyStroke key, Command command) {
        boolean own = command.firstStroke().filter(key::equals).isPresent();
        return own || key.isUsable() && !key.isPlain() && !OF_FIELDS.contains(key);
    }

    /** Gives it the key, which whoever had it loses; null for none. */
    public void assign(Command command, @Nullable KeyStroke key) {
        if (key != null) {
            holder(key, command).ifPresent(holder -> chosen.put(holder.id(), Optional.empty()));
        }
        Optional<KeyStroke> wanted = Optional.ofNullable(key);
        if (wanted.equals(command.firstStroke())) {
            chosen.remove(command.id());
        } else {
            chosen.put(command.id(), wanted);
        }
        now = resolve(commands, chosen);
    }

    /** Gives back the key that it had at first; whoever has that now loses it. */
    public void reset(Command command) {
        assign(command, command.firstStroke().orElse(null));
    }

    public void resetAll() {
        chosen.clear();
        now = resolve(commands, chosen);
    }

    /** What is chosen, by command; those of modules that are away stay in it. */
    public Map<String, Optional<KeyStroke>> chosen() {
        return Map.copyOf(chosen);
    }
}
