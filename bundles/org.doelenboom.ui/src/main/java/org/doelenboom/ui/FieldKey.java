package org.doelenboom.ui;

import org.doelenboom.api.document.NodeId;

/**
 * Names a field that is typed in, for {@link SectionContext#type}.
 *
 * @param part the language, or empty
 */
record FieldKey(NodeId node, String attribute, String part) {}
