/** The part of the plug-in that needs a screen. */
package org.example.garden.ui;
