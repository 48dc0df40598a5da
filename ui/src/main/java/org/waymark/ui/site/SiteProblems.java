package org.waymark.ui.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;
import org.waymark.command.NotConfirmed;

/** Says in the reader's language that there is no such page, or that something went wrong here and what is safe. */
@ControllerAdvice(
        assignableTypes = {
            OverviewPages.class,
            GoalPages.class,
            IndicatorPages.class,
            YouSaidPages.class,
            PromiseFeed.class,
            FactPages.class,
            PlanPages.class,
            ChangePages.class,
            CommitmentPages.class,
            CrisisPages.class,
            TimelinePages.class,
            MilestoneFeed.class,
            ReviewPages.class,
            PartnerPages.class,
            TimelinePages.class,
            PracticePages.class,
            ConsultationPages.class,
            ProposalPages.class,
            ReleasePages.class,
            EqualTimePages.class,
            FeedbackPages.class,
            TrackPages.class,
            FlagPages.class,
            IncidentPages.class,
            PaperPages.class,
            PlaceByPlacePages.class,
            NoSuchPage.class
        })
class SiteProblems {

    private static final Logger LOG = LoggerFactory.getLogger(SiteProblems.class);

    private final Pages pages;

    SiteProblems(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler(Absent.class)
    View absent(HttpServletRequest request) {
        return problem(request, "absent", HttpStatus.NOT_FOUND);
    }

    /** What was sent may have arrived or not; the same form says it once, however often it is sent. */
    @ExceptionHandler(NotConfirmed.class)
    View notConfirmed(HttpServletRequest request) {
        return problem(request, "unsent", HttpStatus.SERVICE_UNAVAILABLE);
    }

    /** The kind of failure is logged, never its message: a message may hold what somebody typed. */
    @ExceptionHandler(RuntimeException.class)
    View failed(HttpServletRequest request, RuntimeException failure) {
        if (LOG.isErrorEnabled()) {
            LOG.error("A public page failed: {}", kinds(failure));
        }
        return problem(
                request, request.getMethod().equals("POST") ? "unsent" : "failed", HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private View problem(HttpServletRequest request, String problem, HttpStatus status) {
        var language = language(request);
        var page = pages.plain(language, "/", "problem");
        return pages.show("problem", page, Map.of("problem", problem), status);
    }

    private String language(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = asked == null ? request.getRequestURI() : asked.toString();
        return pages.language(path, request.getLocales());
    }

    private static String kinds(@Nullable Throwable failure) {
        var kinds = new StringBuilder();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var frame = cause.getStackTrace().length == 0 ? "" : " at " + cause.getStackTrace()[0];
            kinds.append(kinds.isEmpty() ? "" : ", caused by ")
                    .append(cause.getClass().getName())
                    .append(frame);
        }
        return kinds.toString();
    }
}
