/** The command line: the jobs of the workbench without a screen. */
package org.doelenboom.cli;
