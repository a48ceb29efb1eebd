package org.doelenboom.exchange.internal.text;

/** What the paragraphs under a heading below an objective are. */
enum SectionKind {
    FINDINGS,
    STAKEHOLDERS,
    SUPPORTING,
    LEADING,
    PARTNERS,
    ACTIONS
}
