package org.doelenboom.eviction;

/** How far the help goes that an action offers (LWGC plan, lines 130, 131 and 139). In their order. */
public enum EvictionStage {
    /** A service of the first line sees that someone may lose her home. */
    IDENTIFIED,
    /** She is told what her rights are and who can help. */
    INFORMED,
    /** She is brought to a service that supports tenants. */
    GUIDED
}
