/** The eviction module on the screen. */
package org.doelenboom.eviction.ui;
