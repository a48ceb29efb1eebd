/** The employment module on the screen. */
package org.doelenboom.employment.ui;
