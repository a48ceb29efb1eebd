package org.doelenboom.workbench.internal.view;

import java.util.List;

/**
 * An arrangement for a task.
 *
 * @param name in the person's language
 * @param first as it is before the person changes it
 * @param own the views that it exists for; it is offered when one of them is there, or when it names none
 */
public record NamedLayout(String id, String name, Arrangement first, List<String> own) {}
