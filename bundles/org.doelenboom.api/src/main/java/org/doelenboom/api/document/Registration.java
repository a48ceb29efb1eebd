package org.doelenboom.api.document;

/** Ends what it stands for when closed; closing twice does nothing. */
@FunctionalInterface
public interface Registration extends AutoCloseable {
    @Override
    void close();
}
