/** The command line: the same services as the window, without a screen. Its contract is in {@code releng/docs/command-line.md}. */
package org.doelenboom.cli;
