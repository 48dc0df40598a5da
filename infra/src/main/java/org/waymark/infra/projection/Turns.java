package org.waymark.infra.projection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** One writer at a time for each group: either its processor's batch or a retry. */
final class Turns {

    private final Map<String, ReentrantLock> groups = new ConcurrentHashMap<>();

    /** Takes the group's turn until the unit of work has ended. */
    void take(String group, UnitOfWork<?> work) {
        var root = work.root();
        root.getOrComputeResource(Turns.class.getName(), first -> {
            var turn = of(group);
            turn.lock();
            root.onCleanup(over -> turn.unlock());
            return turn;
        });
    }

    Object intercept(String group, UnitOfWork<? extends EventMessage<?>> work, InterceptorChain chain)
            throws Exception {
        take(group, work);
        return chain.proceed();
    }

    ReentrantLock of(String group) {
        return groups.computeIfAbsent(group, name -> new ReentrantLock());
    }
}
