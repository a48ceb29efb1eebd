/** What is packed into bundles of their own: the small plug-ins, and the one that measures inside the running program. */
package org.doelenboom.benchmarks.plugin;
