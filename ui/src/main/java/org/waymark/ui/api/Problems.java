package org.waymark.ui.api;

import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.queryhandling.QueryExecutionException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.waymark.command.AccessRefusal;
import org.waymark.command.NotConfirmed;
import org.waymark.command.Refusal;
import org.waymark.command.Refused;

/** Says what went wrong, what is safe and what to do, as RFC 9457. */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems extends ResponseEntityExceptionHandler {

    private final Sentences sentences;

    Problems(Sentences sentences) {
        this.sentences = sentences;
    }

    @ExceptionHandler
    ProblemDetail notThere(NotThere absent) {
        return problem(HttpStatus.NOT_FOUND, "Not found", String.valueOf(absent.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableField field) {
        var problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "Unreadable", String.valueOf(field.getMessage()));
        problem.setProperty("field", field.field());
        problem.setProperty("remedy", field.remedy());
        return problem;
    }

    @ExceptionHandler({CommandExecutionException.class, QueryExecutionException.class, CompletionException.class})
    ProblemDetail refused(RuntimeException failure, Locale language) {
        var refusal = Refused.in(failure);
        if (refusal == null) {
            throw failure;
        }
        var problem = problem(status(refusal), "Refused", sentences.of(refusal, language.getLanguage()));
        problem.setProperty("refusal", refusal.key());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail notConfirmed(NotConfirmed lost) {
        var problem = problem(HttpStatus.SERVICE_UNAVAILABLE, "Not confirmed", RowOutcome.LOST);
        problem.setProperty("remedy", RowOutcome.AGAIN);
        return problem;
    }

    static HttpStatus status(Refusal refusal) {
        return refusal instanceof AccessRefusal access
                ? switch (access) {
                    case NOT_SIGNED_IN -> HttpStatus.UNAUTHORIZED;
                    case NOT_YOUR_ROLE,
                            NOT_YOUR_NAME,
                            NO_MANDATE,
                            NOT_RESPONSIBLE,
                            NOT_YOUR_ORGANISATION,
                            NOT_A_SIDE,
                            NOT_YOUR_RECOMMENDATION -> HttpStatus.FORBIDDEN;
                    case NOT_ON_RECORD -> HttpStatus.NOT_FOUND;
                    case REST_FIRST -> HttpStatus.TOO_MANY_REQUESTS;
                    case KEY_USED_OTHERWISE, REVIEW_IS_ON -> HttpStatus.CONFLICT;
                }
                : HttpStatus.CONFLICT;
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }
}
