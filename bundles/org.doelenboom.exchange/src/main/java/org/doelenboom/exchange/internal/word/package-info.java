/** Word documents as Word and LibreOffice write them: read by what a person sees on the page. */
package org.doelenboom.exchange.internal.word;
