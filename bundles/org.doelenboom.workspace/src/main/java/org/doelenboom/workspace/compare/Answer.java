package org.doelenboom.workspace.compare;

/** What a person decides about one conflict. */
public enum Answer {
    MINE,
    THEIRS,
    /** One text behind the other; only where {@link Asked#bothFit()}. */
    BOTH,
    /** It becomes a question in the plan; mine holds until someone answers. */
    LATER
}
