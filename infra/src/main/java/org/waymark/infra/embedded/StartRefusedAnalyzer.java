package org.waymark.infra.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a {@link StartRefused} as two sentences instead of a stack trace. */
final class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, StartRefused refused) {
        return new FailureAnalysis(refused.getMessage(), refused.remedy(), refused);
    }
}
