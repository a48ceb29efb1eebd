/** What finance sends back: amounts by article number. */
package org.doelenboom.exchange.internal.finance;
