/** The plan's days as an iCalendar file (RFC 5545). */
package org.doelenboom.exchange.internal.calendar;
