package org.doelenboom.plan;

/** How a paragraph stands in its chapter. */
public enum ParagraphStyle {
    PLAIN,
    HEADING,
    BULLET
}
