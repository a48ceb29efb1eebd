/** Starts the framework and lends it the main thread. */
package org.doelenboom.launcher;
