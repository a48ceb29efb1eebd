/** The blocks that documents are made of, before a format shows them. */
package org.doelenboom.report.internal.block;
