/** Readers and writers of foreign formats, each a service. */
package org.doelenboom.exchange;
