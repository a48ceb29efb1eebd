package org.doelenboom.launcher;

import java.util.List;

/** Why nothing was started, as a key of the launcher's message files with the values to fill in. */
final class LaunchFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> values;

    LaunchFailure(String key, Object... values) {
        super(key);
        this.key = key;
        this.values = List.of(values);
    }

    LaunchFailure(Throwable cause, String key, Object... values) {
        super(key, cause);
        this.key = key;
        this.values = List.of(values);
    }

    String key() {
        return key;
    }

    Object[] values() {
        return values.toArray();
    }
}
