/** Reads feature files; installs, switches off and removes features. */
package org.doelenboom.modules;
