package org.doelenboom.exchange.internal.word;

import java.util.List;

/**
 * A document as it stands on the page.
 *
 * @param blocks in their order; text boxes and notes behind the paragraph that they hang on
 * @param macros whether the file also holds a program, which is not run
 * @param lastWriter who saved it last; empty where it does not say
 */
record WordDocument(List<Block> blocks, Remarks remarks, boolean macros, String lastWriter) {}
