/** What every import leaves in the plan for a person to look at. */
package org.doelenboom.exchange.internal.draft;
