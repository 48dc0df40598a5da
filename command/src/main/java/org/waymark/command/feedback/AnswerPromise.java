package org.waymark.command.feedback;

import java.time.LocalDate;

/** By when whoever speaks is promised an answer. In a crisis it may be sooner than in calm times, never later. */
@FunctionalInterface
public interface AnswerPromise {

    /** The days within which everybody is answered in calm times. */
    int ORDINARY_DAYS = 30;

    /** The day by which an answer is promised to what is said on this day about this. */
    LocalDate answerDue(About about, LocalDate day);
}
