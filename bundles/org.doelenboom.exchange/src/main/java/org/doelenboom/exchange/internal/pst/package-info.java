/** Walloon strategic programmes: the exchange format eComptes PST, version 201805V1. */
package org.doelenboom.exchange.internal.pst;
