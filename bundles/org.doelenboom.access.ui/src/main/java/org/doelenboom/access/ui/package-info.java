/** The module for access to services on the screen. */
package org.doelenboom.access.ui;
