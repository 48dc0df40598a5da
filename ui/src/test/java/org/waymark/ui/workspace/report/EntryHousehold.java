package org.waymark.ui.workspace.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.waymark.command.ParticipantId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.ui.Evidence;
import org.waymark.ui.EvidenceFile;
import org.waymark.ui.entry.CellId;
import org.waymark.ui.entry.EntryDrafts;
import org.waymark.ui.entry.Receipt;
import org.waymark.ui.entry.Receipts;
import org.waymark.ui.entry.Sheet;
import org.waymark.ui.workspace.Cast;

/** What forms keep, in memory. */
@Configuration
@ComponentScan("org.waymark.ui.entry")
public class EntryHousehold {

    @Bean
    Drafts drafts() {
        return new Drafts();
    }

    @Bean
    Kept kept() {
        return new Kept();
    }

    @Bean
    Files files() {
        return new Files();
    }

    /** Drafts whose revisions never come twice. */
    public static final class Drafts implements EntryDrafts {

        private final Map<Sheet, Map<CellId, EntryDrafts.Kept>> sheets = new HashMap<>();
        private long revision;

        @Override
        public Map<CellId, EntryDrafts.Kept> find(Sheet sheet) {
            return Map.copyOf(sheets.getOrDefault(sheet, Map.of()));
        }

        @Override
        public Map<CellId, EntryDrafts.Kept> save(Sheet sheet, List<Typed> typed, ParticipantId by) {
            var cells = sheets.computeIfAbsent(sheet, _ -> new HashMap<>());
            var kept = new LinkedHashMap<CellId, EntryDrafts.Kept>();
            typed.forEach(one -> {
                var there = cells.get(one.cell());
                if (there == null || there.revision() == one.basedOn()) {
                    cells.put(one.cell(), new EntryDrafts.Kept(one.content(), ++revision, by, Cast.CLOCK.instant()));
                }
                kept.put(one.cell(), cells.get(one.cell()));
            });
            return kept;
        }

        @Override
        public void forget(Sheet sheet, Map<CellId, EntryDrafts.Kept> sent) {
            sent.forEach(
                    (cell, kept) -> sheets.getOrDefault(sheet, new HashMap<>()).remove(cell, kept));
        }

        @Override
        public Set<Sheet> begun(OrganisationId source) {
            return Set.copyOf(sheets.keySet());
        }
    }

    /** Receipts, the latest first. */
    public static final class Kept implements Receipts {

        public final List<Receipt> all = new ArrayList<>();

        @Override
        public void keep(Receipt receipt) {
            if (find(receipt.sheet().source(), receipt.reference()).isEmpty()) {
                all.addFirst(receipt);
            }
        }

        @Override
        public Optional<Receipt> find(OrganisationId source, String reference) {
            return all.stream()
                    .filter(receipt -> receipt.reference().equals(reference))
                    .findFirst();
        }

        @Override
        public List<Receipt> of(OrganisationId source) {
            return List.copyOf(all);
        }
    }

    /** Files by what they hold. */
    public static final class Files implements Evidence {

        public final Map<String, EvidenceFile> all = new HashMap<>();

        @Override
        public void keep(EvidenceFile file, ParticipantId by) {
            all.put(file.id(), file);
        }

        @Override
        public Optional<EvidenceFile> find(String id) {
            return Optional.ofNullable(all.get(id));
        }
    }
}
