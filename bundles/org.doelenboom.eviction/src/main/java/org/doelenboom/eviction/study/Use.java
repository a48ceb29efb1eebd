package org.doelenboom.eviction.study;

/** What one means to do with what others do. */
public enum Use {
    TAKE_OVER,
    ADAPT,
    LEAVE
}
