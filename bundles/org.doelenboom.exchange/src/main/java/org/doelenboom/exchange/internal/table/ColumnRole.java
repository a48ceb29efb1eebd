package org.doelenboom.exchange.internal.table;

/** What a column of a plan's table says. */
enum ColumnRole {
    /** The items of one level. */
    LEVEL,
    /** The numbers of the items of one level, which has a column of its own. */
    LEVEL_CODE,
    CODE,
    TITLE,
    /** The level of the row's item, in words. */
    LEVEL_NAME,
    /** Where the item stands, as the codes of those above it. */
    PATH,
    THEME,
    DESCRIPTION,
    NOTE,
    YEAR,
    YEARS,
    START,
    END,
    DEADLINE,
    STATE,
    RESPONSIBLE,
    LEADING,
    PARTNER,
    STAKEHOLDER,
    SUPPORTING,
    INDICATOR,
    TARGET,
    NEIGHBOURHOOD,
    BUDGET,
    FUNDER,
    AMOUNT,
    DELIVERY,
    /** Nothing that a plan has a field for: kept as notes. */
    OTHER;

    boolean isField() {
        return ordinal() > PATH.ordinal();
    }
}
