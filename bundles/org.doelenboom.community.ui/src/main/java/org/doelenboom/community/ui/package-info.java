/** The community module on the screen. */
package org.doelenboom.community.ui;
