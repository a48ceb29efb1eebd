package org.doelenboom.exchange.internal.text;

import org.doelenboom.api.text.Message;
import org.doelenboom.exchange.ExchangeMessages;

/** Why a line is not in the plan. */
enum Reason {
    TABLE("table"),
    RULE("rule"),
    PAGE_NUMBER("pageNumber"),
    CONTENTS("contents"),
    NO_PLACE("noPlace"),
    MACROS("macros");

    private final String key;

    Reason(String key) {
        this.key = "notPlaced." + key;
    }

    Message message() {
        return Message.of(ExchangeMessages.BUNDLE, key);
    }
}
