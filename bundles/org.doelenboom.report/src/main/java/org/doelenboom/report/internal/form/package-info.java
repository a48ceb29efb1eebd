/** Documents that people without the program fill in, and that come back: {@code releng/docs/forms.md} is their contract. */
package org.doelenboom.report.internal.form;
