/** The window: navigator, editors, views, commands. */
package org.doelenboom.workbench;
