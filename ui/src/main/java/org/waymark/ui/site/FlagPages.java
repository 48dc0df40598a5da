package org.waymark.ui.site;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.command.feedback.FeedbackCommand.FlagFeedback;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.command.feedback.WithheldBecause;
import org.waymark.ui.Desk;
import org.waymark.ui.Moderating;

/** Should somebody look at these words again? Nothing is asked of the reader but why. */
@Controller
class FlagPages {

    private static final String HERE = "/{lang:[a-z]{2,3}}/flag/{voice}";
    private static final EnumSet<WithheldBecause> REASONS =
            EnumSet.complementOf(EnumSet.of(WithheldBecause.ASKED_NOT_TO));

    private final Pages pages;
    private final PublicRecord record;
    private final Quotes quotes;
    private final Moderating moderating;
    private final Desk desk;

    FlagPages(Pages pages, PublicRecord record, Quotes quotes, Moderating moderating, Desk desk) {
        this.pages = pages;
        this.record = record;
        this.quotes = quotes;
        this.moderating = moderating;
        this.desk = desk;
    }

    @GetMapping(HERE)
    View ask(@PathVariable("lang") String lang, @PathVariable("voice") String voice) {
        return show(lang, quote(voice), "asking");
    }

    @PostMapping(HERE)
    View flag(
            @PathVariable("lang") String lang,
            @PathVariable("voice") String voice,
            @RequestParam(name = "because", required = false) @Nullable String because) {
        var quote = quote(voice);
        var reason = reason(because);
        if (reason.isEmpty()) {
            return show(lang, quote, "choose");
        }
        desk.send(new FlagFeedback(quote.feedback(), reason.get(), Desk.ANYBODY.participant()), Desk.ANYBODY);
        return show(lang, quote, "done");
    }

    private Quote quote(String voice) {
        return record.published(new FeedbackId(voice)).flatMap(quotes::of).orElseThrow(Absent::new);
    }

    private View show(String lang, Quote quote, String state) {
        var page = pages.quiet(lang, "/flag/" + quote.feedback().value());
        return pages.show(
                "flag", page, Map.of("quote", quote, "state", state, "reasons", REASONS, "rules", moderating.rules()));
    }

    private static Optional<WithheldBecause> reason(@Nullable String because) {
        return Arrays.stream(WithheldBecause.values())
                .filter(one -> REASONS.contains(one) && one.name().equals(because))
                .findFirst();
    }
}
