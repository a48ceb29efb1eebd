package org.doelenboom.exchange.internal.text;

import org.doelenboom.plan.PartyRole;

/** What a paragraph below an objective says on those involved. */
record Role(PartyRole role, TextBlock text) {}
