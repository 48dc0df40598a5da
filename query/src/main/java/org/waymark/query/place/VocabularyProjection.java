package org.waymark.query.place;

import com.mongodb.client.MongoDatabase;
import java.util.Comparator;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.place.VocabularyEvent;
import org.waymark.command.place.VocabularyEvent.CodeListDescribed;
import org.waymark.command.place.VocabularyEvent.LevelNamed;
import org.waymark.query.Pages;

/** A page for each named level and each described code list; neither vanishes. */
@Component
@ProcessingGroup("place-vocabulary")
class VocabularyProjection {

    private final Pages<CodeListPage> lists;
    private final Pages<LevelPage> levels;
    private final Places places;

    VocabularyProjection(MongoDatabase database) {
        lists = lists(database);
        levels = new Pages<>(database, "place_level_1", LevelPage.class);
        places = new Places(database);
    }

    static Pages<CodeListPage> lists(MongoDatabase database) {
        return new Pages<>(database, "code_list_1", CodeListPage.class);
    }

    @EventHandler
    void on(VocabularyEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case LevelNamed(var level, var rank, var name, var _) ->
                levels.put(level, sequence, new LevelPage(level, rank, name));
            case CodeListDescribed(var list, var name, var from, var until, var url, var _) ->
                lists.put(list, sequence, new CodeListPage(list, name, from, until, url));
        }
    }

    @QueryHandler
    List<LevelPage> answer(FindLevels question) {
        return levels.all().stream()
                .sorted(Comparator.comparingInt(LevelPage::rank)
                        .thenComparing(page -> page.level().value()))
                .toList();
    }

    @QueryHandler
    List<CodeListPage> answer(FindCodeLists question) {
        return places.lists();
    }

    @ResetHandler
    void forget() {
        lists.drop();
        levels.drop();
    }
}
