package org.doelenboom.exchange.internal.text;

/** Names that differ by one or two letters. */
final class Slips {
    private static final int SHORTEST = 5;
    private static final int MOST = 2;

    private Slips() {}

    /** Whether two names are as good as the same; short ones never are. */
    static boolean isOne(String name, String other) {
        boolean near = Math.abs(name.length() - other.length()) <= MOST;
        return near && Math.min(name.length(), other.length()) >= SHORTEST && distance(name, other) <= MOST;
    }

    /** How many letters are to be put in, taken out or replaced. */
    private static int distance(String name, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= name.length(); i++) {
            int[] here = new int[other.length() + 1];
            here[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = before[j - 1] + (name.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                here[j] = Math.min(replaced, Math.min(before[j], here[j - 1]) + 1);
            }
            before = here;
        }
        return before[other.length()];
    }
}
