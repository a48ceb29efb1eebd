package org.doelenboom.ui;

/** Where two texts differ. */
public final class TextDifference {
    private TextDifference() {}

    /** The place in the new text just after what differs from the old one: where a caret belongs after undo or redo. */
    public static int caret(String before, String after) {
        int prefix = 0;
        int shorter = Math.min(before.length(), after.length());
        while (prefix < shorter && before.charAt(prefix) == after.charAt(prefix)) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < shorter - prefix
                && before.charAt(before.length() - 1 - suffix) == after.charAt(after.length() - 1 - suffix)) {
            suffix++;
        }
        return after.length() - suffix;
    }
}
