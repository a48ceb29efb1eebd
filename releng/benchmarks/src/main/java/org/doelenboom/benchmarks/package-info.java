/** What Doelenboom costs, as ratios to something bare. */
package org.doelenboom.benchmarks;
