package org.waymark.ui.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.exchange.Choices;

/** Imports, their files and what was matched, in memory. */
public final class RememberedJobs implements ImportJobs, ImportFiles, ImportMatches {

    private final Map<ImportId, ImportJob> jobs = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, Matching> matches = new HashMap<>();
    private final Instant now;

    public RememberedJobs(Instant now) {
        this.now = now;
    }

    /** Those that go on by themselves. */
    public List<ImportId> busy() {
        return jobs.values().stream()
                .filter(job -> job.stage().busy())
                .map(ImportJob::id)
                .toList();
    }

    @Override
    public FileMark keep(Path file, String name) {
        try {
            var content = Files.readAllBytes(file);
            var mark = "digest of " + new String(content, java.nio.charset.StandardCharsets.ISO_8859_1).hashCode();
            files.put(mark, content);
            return new FileMark(name, content.length, mark);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Optional<Path> copy(String sha256) {
        return Optional.ofNullable(files.get(sha256)).map(content -> {
            try {
                return Files.write(Files.createTempFile("import", null), content);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        });
    }

    @Override
    public void add(ImportJob job) {
        jobs.put(job.id(), job);
    }

    @Override
    public Optional<ImportJob> find(ImportId id) {
        return Optional.ofNullable(jobs.get(id));
    }

    @Override
    public List<ImportJob> of(String organisation, int most) {
        return List.copyOf(jobs.values()).reversed();
    }

    @Override
    public int since(String organisation, Instant then) {
        return (int)
                jobs.values().stream().filter(job -> job.at().isAfter(then)).count();
    }

    @Override
    public Optional<ImportJob.Earlier> handedIn(String organisation, String sha256) {
        return jobs.values().stream()
                .filter(job -> job.file().sha256().equals(sha256) && job.stage() == Stage.DONE)
                .map(job -> new ImportJob.Earlier(job.id(), job.at()))
                .findFirst();
    }

    @Override
    public boolean move(ImportId id, Stage from, Stage to) {
        var there = Objects.requireNonNull(jobs.get(id)).stage() == from;
        if (there) {
            change(id, job -> with(job, to, Progress.NONE, job.tally(), null, job.checkedAt(), job.doneAt()));
        }
        return there;
    }

    @Override
    public void match(ImportId id, String format, Mode mode, Choices choices, Matching matching) {
        change(
                id,
                job -> new ImportJob(
                        job.id(),
                        job.by(),
                        job.file(),
                        format,
                        mode,
                        choices,
                        matching,
                        job.atOnce(),
                        job.reason(),
                        job.stage(),
                        job.progress(),
                        job.tally(),
                        job.refusal(),
                        job.earlier(),
                        job.at(),
                        job.checkedAt(),
                        job.doneAt()));
    }

    @Override
    public void reason(ImportId id, String reason) {
        change(
                id,
                job -> new ImportJob(
                        job.id(),
                        job.by(),
                        job.file(),
                        job.format(),
                        job.mode(),
                        job.choices(),
                        job.matching(),
                        job.atOnce(),
                        reason,
                        job.stage(),
                        job.progress(),
                        job.tally(),
                        job.refusal(),
                        job.earlier(),
                        job.at(),
                        job.checkedAt(),
                        job.doneAt()));
    }

    @Override
    public boolean go(ImportId id, Stage stage, Progress progress) {
        return Objects.requireNonNull(jobs.get(id)).stage() == stage;
    }

    @Override
    public boolean checked(ImportId id, Tally tally) {
        change(id, job -> with(job, Stage.CHECKED, Progress.NONE, tally, null, now, job.doneAt()));
        return true;
    }

    @Override
    public void done(ImportId id, Tally tally) {
        change(id, job -> with(job, Stage.DONE, Progress.NONE, tally, null, job.checkedAt(), now));
    }

    @Override
    public void refuse(ImportId id, Trouble refusal) {
        change(id, job -> with(job, Stage.REFUSED, Progress.NONE, job.tally(), refusal, job.checkedAt(), null));
    }

    @Override
    public Matching of(String organisation, String format) {
        return matches.getOrDefault(organisation + format, Matching.NONE);
    }

    @Override
    public void remember(String organisation, String format, Matching matching) {
        matches.put(organisation + format, matching);
    }

    private void change(ImportId id, UnaryOperator<ImportJob> change) {
        jobs.put(id, change.apply(Objects.requireNonNull(jobs.get(id))));
    }

    private static ImportJob with(
            ImportJob job,
            Stage stage,
            Progress progress,
            Tally tally,
            @Nullable Trouble refusal,
            @Nullable Instant checkedAt,
            @Nullable Instant doneAt) {
        return new ImportJob(
                job.id(),
                job.by(),
                job.file(),
                job.format(),
                job.mode(),
                job.choices(),
                job.matching(),
                job.atOnce(),
                job.reason(),
                stage,
                progress,
                tally,
                refusal,
                job.earlier(),
                job.at(),
                checkedAt,
                doneAt);
    }
}
