package org.doelenboom.report.internal.document;

import org.doelenboom.api.text.Message;
import org.doelenboom.report.ReportMessages;

/** The documents that can be written of a plan. */
public enum Documents {
    /** The plan itself. */
    PLAN("plan"),
    /** What was done in a year, for the council. */
    ACTIVITY("activity"),
    /** Two pages for the council. */
    COUNCIL("council"),
    /** How everything stands in a period. */
    FOLLOWUP("followup"),
    /** The form by which a project judges itself. */
    EVALUATION("evaluation"),
    /** All that an evaluator from outside asks for. */
    EVALUATOR("evaluator"),
    /** The four questions of those who steer. */
    STEERING("steering"),
    /** What the plan check found. */
    PROBLEMS("problems");

    private final String id;

    Documents(String id) {
        this.id = id;
    }

    /** As the command line writes it. */
    public String id() {
        return id;
    }

    public Message words() {
        return ReportMessages.message("document." + id);
    }

    /** The one with that id; the plan where there is none. */
    public static Documents of(String id) {
        for (Documents document : values()) {
            if (document.id.equals(id)) {
                return document;
            }
        }
        return PLAN;
    }
}
