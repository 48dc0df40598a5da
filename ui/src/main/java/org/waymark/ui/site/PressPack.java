package org.waymark.ui.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.waymark.command.fact.Content.Kind;
import org.waymark.query.fact.FactPage;
import org.waymark.ui.words.Wording;

/** A goal's figures as drawings and tables, with what to say of them and whom to ask, in one file for the press. */
final class PressPack {

    private final FactSheet sheet;
    private final Wording wording;
    private final String contact;
    private final LocalDate today;

    PressPack(FactSheet sheet, String contact, LocalDate today) {
        this.sheet = sheet;
        this.wording = sheet.wording();
        this.contact = contact;
        this.today = today;
    }

    /** The zip; the same figures on the same day give the same bytes. */
    byte[] file(String address) {
        var files = new TreeMap<String, String>();
        sheet.measures().forEach(measure -> {
            var name = measure.progress().measure().measure().value();
            files.put(name + ".svg", measure.svg());
            files.put(name + ".csv", measure.csv());
        });
        files.put("facts.txt", text(address));
        return zipped(files);
    }

    private String text(String address) {
        var lines = new ArrayList<String>();
        var goal = sheet.goal().goal().goal();
        lines.add(goal.name().in(wording.language()));
        lines.add(goal.description().in(wording.language()));
        lines.add(wording.text("site.facts.as-of", wording.date(today)));
        lines.add("");
        sheet.of(Kind.MESSAGE).forEach(fact -> lines.addAll(said(fact)));
        sheet.measures().forEach(measure -> {
            lines.add(measure.name().in(wording.language()));
            lines.addAll(measure.verdict().sentences());
            lines.add(measure.verdict().conclusion());
            lines.add(measure.figure().source());
            lines.addAll(measure.notes());
            lines.add("");
        });
        sheet.of(Kind.MYTH).forEach(fact -> lines.addAll(said(fact)));
        lines.add(wording.text("site.facts.contact", contact));
        lines.add(address);
        return String.join("\n", lines) + "\n";
    }

    private List<String> said(FactPage fact) {
        var content = fact.content();
        var lines = new ArrayList<String>();
        lines.add(content.title().in(wording.language()));
        var text = content.text();
        if (text != null) {
            lines.add(text.in(wording.language()));
        }
        lines.addAll(content.sources());
        lines.add("");
        return lines;
    }

    private byte[] zipped(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(today.atTime(LocalTime.MIDNIGHT));
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
