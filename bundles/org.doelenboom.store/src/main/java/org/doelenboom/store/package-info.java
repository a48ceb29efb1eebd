/** Plan files: strict reading, migrations, durable saving. */
package org.doelenboom.store;
