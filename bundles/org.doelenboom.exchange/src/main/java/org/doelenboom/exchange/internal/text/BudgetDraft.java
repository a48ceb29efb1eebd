package org.doelenboom.exchange.internal.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.budget.AmountRule;

/** A budget while it is read. */
final class BudgetDraft {
    /** What one neighbourhood may spend. */
    static final class Envelope {
        final NodeId id = NodeId.random();
        final String title;
        final List<Line> lines = new ArrayList<>();

        @Nullable
        final NodeId neighbourhood;

        @Nullable
        BigDecimal amount;

        int year;

        Envelope(String title, @Nullable NodeId neighbourhood, int year) {
            this.title = title;
            this.neighbourhood = neighbourhood;
            this.year = year;
        }
    }

    /** A line, or the detail of one. */
    static final class Line {
        final NodeId id = NodeId.random();
        final String title;
        final String remark;
        final List<Line> details = new ArrayList<>();

        @Nullable
        final BigDecimal amount;

        @Nullable
        AmountRule rule;

        @Nullable
        Integer months;

        @Nullable
        DeliveryMode delivery;

        Line(String title, @Nullable BigDecimal amount, String remark) {
            this.title = title;
            this.amount = amount;
            this.remark = remark;
        }
    }

    final List<Envelope> envelopes = new ArrayList<>();
}
