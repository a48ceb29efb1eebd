package org.doelenboom.workbench.internal.command;

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

    public static KeyStroke of(int modifiers, int key) {
        return new KeyStroke(modifiers, key);
    }

    static KeyStroke pressed(int stateMask, int keyCode) {
        int key = keyCode == SWT.KEYPAD_CR ? SWT.CR : keyCode < 256 ? Character.toLowerCase(keyCode) : keyCode;
        int modifiers = stateMask & SWT.MODIFIER_MASK;
        int digit = AZERTY_DIGITS.indexOf(key);
        return new KeyStroke(modifiers, digit > 0 && modifiers != 0 ? '0' + digit % 10 : key);
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
            case SWT.CR -> words.apply("key.enter");
            case SWT.DEL -> words.apply("key.delete");
            default -> String.valueOf(Character.toUpperCase((char) key));
        };
    }
}
