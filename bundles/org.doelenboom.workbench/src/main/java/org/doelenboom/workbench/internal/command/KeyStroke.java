package org.doelenboom.workbench.internal.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;

/**
 * A key with the keys that are held with it.
 *
 * @param modifiers of {@link SWT#MOD1}, {@link SWT#SHIFT}, {@link SWT#ALT}
 * @param key a lower-case character or an SWT key code
 */
public record KeyStroke(int modifiers, int key) {
    /** What the keys of the digits give without Shift on the keyboards that most of Brussels has. */
    private static final String AZERTY_DIGITS = " &é\"'(§è!çà";

    /** Keys that are no character, by the name that they are kept under. */
    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("UP", SWT.ARROW_UP),
            Map.entry("DOWN", SWT.ARROW_DOWN),
            Map.entry("LEFT", SWT.ARROW_LEFT),
            Map.entry("RIGHT", SWT.ARROW_RIGHT),
            Map.entry("PAGE_UP", SWT.PAGE_UP),
            Map.entry("PAGE_DOWN", SWT.PAGE_DOWN),
            Map.entry("HOME", SWT.HOME),
            Map.entry("END", SWT.END),
            Map.entry("INSERT", SWT.INSERT),
            Map.entry("DELETE", (int) SWT.DEL),
            Map.entry("ENTER", (int) SWT.CR));

    public static KeyStroke of(int modifiers, int key) {
        return new KeyStroke(modifiers, key);
    }

    public static KeyStroke pressed(int stateMask, int keyCode) {
        int key = keyCode == SWT.KEYPAD_CR ? SWT.CR : keyCode < 256 ? Character.toLowerCase(keyCode) : keyCode;
        int modifiers = stateMask & SWT.MODIFIER_MASK;
        int digit = AZERTY_DIGITS.indexOf(key);
        return new KeyStroke(modifiers, digit > 0 && modifiers != 0 ? '0' + digit % 10 : key);
    }

    /** Whether it is a key that a command may have: one of the above, a function key, or a character with Ctrl or Alt. */
    public boolean isUsable() {
        if (isFunction() || NAMED.containsValue(key)) {
            return true;
        }
        boolean held = (modifiers & (SWT.MOD1 | SWT.ALT)) != 0;
        return held && key > ' ' && key < SWT.KEYCODE_BIT && !Character.isISOControl(key);
    }

    /** Whether a field that is typed in needs it, because nothing is held with it but Shift. */
    boolean isPlain() {
        return !isFunction() && (modifiers & (SWT.MOD1 | SWT.ALT)) == 0;
    }

    private boolean isFunction() {
        return key >= SWT.F1 && key <= SWT.F12;
    }

    /** As it is kept, the same in every language: {@code CTRL+SHIFT+L}. {@link #read} reads it. */
    public String written() {
        StringBuilder written = new StringBuilder();
        if ((modifiers & SWT.MOD1) != 0) {
            written.append("CTRL+");
        }
        if ((modifiers & SWT.ALT) != 0) {
            written.append("ALT+");
        }
        if ((modifiers & SWT.SHIFT) != 0) {
            written.append("SHIFT+");
        }
        String name = NAMED.entrySet().stream()
                .filter(entry -> entry.getValue() == key)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> isFunction()
                        ? "F" + (key - SWT.F1 + 1)
                        : String.valueOf((char) key).toUpperCase(Locale.ROOT));
        return written.append(name).toString();
    }

    /** Empty for what is no key. */
    public static Optional<KeyStroke> read(String written) {
        int modifiers = 0;
        String rest = written;
        for (Map.Entry<String, Integer> held :
                List.of(Map.entry("CTRL+", SWT.MOD1), Map.entry("ALT+", SWT.ALT), Map.entry("SHIFT+", SWT.SHIFT))) {
            if (rest.startsWith(held.getKey())) {
                modifiers |= held.getValue();
                rest = rest.substring(held.getKey().length());
            }
        }
        Integer named = NAMED.get(rest);
        int key = named != null
                ? named
                : rest.matches("F([1-9]|1[0-2])")
                        ? SWT.F1 + Integer.parseInt(rest.substring(1)) - 1
                        : rest.length() == 1 ? Character.toLowerCase(rest.charAt(0)) : 0;
        KeyStroke read = new KeyStroke(modifiers, key);
        return key != 0 && read.isUsable() ? Optional.of(read) : Optional.empty();
    }

    /** As menus write it. @param words names of keys in the user's language by {@code key.shift} and the like */
    public String shown(Function<String, String> words) {
        StringBuilder shown = new StringBuilder();
        if ((modifiers & SWT.MOD1) != 0) {
            shown.append(words.apply("key.control")).append('+');
        }
        if ((modifiers & SWT.ALT) != 0) {
            shown.append(words.apply("key.alt")).append('+');
        }
        if ((modifiers & SWT.SHIFT) != 0) {
            shown.append(words.apply("key.shift")).append('+');
        }
        return shown.append(keyName(words)).toString();
    }

    private String keyName(Function<String, String> words) {
        if (key >= SWT.F1 && key <= SWT.F12) {
            return "F" + (key - SWT.F1 + 1);
        }
        return switch (key) {
            case SWT.ARROW_UP -> "↑";
            case SWT.ARROW_DOWN -> "↓";
            case SWT.ARROW_LEFT -> "←";
            case SWT.ARROW_RIGHT -> "→";
            case SWT.PAGE_UP -> "Page ↑";
            case SWT.PAGE_DOWN -> "Page ↓";
            case SWT.HOME -> "Home";
            case SWT.END -> "End";
            case SWT.INSERT -> "Insert";
            case SWT.CR -> words.apply("key.enter");
            case SWT.DEL -> words.apply("key.delete");
            default -> String.valueOf(Character.toUpperCase((char) key));
        };
    }
}
