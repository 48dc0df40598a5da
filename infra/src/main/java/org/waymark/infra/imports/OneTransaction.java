package org.waymark.infra.imports;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.waymark.ui.imports.Together;

/**
 * A unit of work around those of several commands: a stream is read once for all of them, and its events are written in
 * one transaction.
 */
class OneTransaction implements Together {

    private final TransactionManager transactions;

    OneTransaction(TransactionManager transactions) {
        this.transactions = transactions;
    }

    @Override
    public void commit(Runnable acts) {
        var all = DefaultUnitOfWork.startAndGet(null);
        all.attachTransaction(transactions);
        all.execute(acts);
    }
}
