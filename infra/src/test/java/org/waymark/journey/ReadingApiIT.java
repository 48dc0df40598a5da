package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Shared.class)
class ReadingApiIT {

    private static final String IRELAND = "/api/v1/strategies/ie-mis-2017";
    private static final String JSON = "application/json";

    private final Program nobody;

    ReadingApiIT(Installation service) {
        nobody = Program.ofNobody(service);
    }

    @Nested
    class ReadingAPlan {

        @Test
        void listsTheIrishOne() throws Exception {
            var strategies = nobody.read("/api/v1/strategies");
            assertThat(strategies.valueStream().map(plan -> plan.get("id").asString()))
                    .contains("ie-mis-2017");
            var plan = nobody.read(IRELAND);
            assertThat(plan.at("/names/ar").asString()).contains("اندماج");
            assertThat(plan.get("goals").size()).isGreaterThanOrEqualTo(7);
        }

        @Test
        void tellsUnemploymentWithItsBreaks() throws Exception {
            var measure = nobody.read(IRELAND + "/progress")
                    .get("goals")
                    .valueStream()
                    .flatMap(goal -> goal.get("measures").valueStream())
                    .filter(one -> one.get("id").asString().equals("unemployment-non-eu"))
                    .findFirst()
                    .orElseThrow();
            var values = measure.get("values").valueStream().toList();
            assertThat(values.stream()
                            .filter(value -> value.get("period").asString().equals("2024")))
                    .singleElement()
                    .satisfies(
                            value -> assertThat(value.get("value").asDecimal()).isEqualByComparingTo("6.3"));
            assertThat(values.stream()
                            .filter(value -> value.get("status").asString().contains("B")))
                    .extracting(value -> value.get("period").asString())
                    .containsExactly("2017", "2021");
            assertThat(measure.at("/target/published").asBoolean())
                    .as("no target was published")
                    .isFalse();
        }

        @Test
        void tellsItAsItStoodOnADay() throws Exception {
            assertThat(nobody.read(IRELAND + "?asof=2018-01-01").get("version").asInt())
                    .isEqualTo(1);
            assertThat(nobody.read(IRELAND + "?asof=2999-12-31").get("version").asInt())
                    .isGreaterThanOrEqualTo(2);
            Program.isProblem(nobody.get(IRELAND + "?asof=2016-12-31", JSON), 404);
            Program.isProblem(nobody.get(IRELAND + "?asof=soon", JSON), 422);
        }

        @Test
        void listsTheDatesThatWereMoved() throws Exception {
            var moves =
                    nobody.read(IRELAND + "/changes?what=date").valueStream().toList();
            assertThat(moves).isNotEmpty().allSatisfy(move -> {
                assertThat(move.get("goalpost").asBoolean()).isTrue();
                assertThat(move.get("after")).isNotEqualTo(move.get("before"));
                assertThat(move.at("/reason/en").asString()).isNotBlank();
            });
        }

        @Test
        void saysWhereThereIsNone() throws Exception {
            Program.isProblem(nobody.get("/api/v1/strategies/none", JSON), 404);
            Program.isProblem(nobody.get("/api/v1/strategies/none/progress", JSON), 404);
        }
    }

    @Nested
    class ReadingValues {

        private static final String UNEMPLOYMENT = "/api/v1/values?strategy=ie-mis-2017&indicator=unemployment-rate";

        @Test
        void givesTheSameAsJsonAndAsCsv() throws Exception {
            var json = nobody.read(UNEMPLOYMENT + "&place=IE&standing=REPORTED");
            var csv = nobody.get(UNEMPLOYMENT + "&place=IE&standing=REPORTED", "text/csv");
            assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
            assertThat(csv.body().strip().lines()).hasSize(json.size() + 1);
            assertThat(csv.body())
                    .startsWith("indicator,place,source,standing,slice,period,value")
                    .contains("2024,6.3");
        }

        @Test
        void leavesOutWhatWasNotAskedFor() throws Exception {
            assertThat(nobody.read(UNEMPLOYMENT + "&standing=VERIFIED").size()).isZero();
            assertThat(nobody.read(UNEMPLOYMENT + "&place=ie-kerry").size()).isZero();
            Program.isProblem(nobody.get("/api/v1/values?standing=hearsay", JSON), 422);
        }
    }

    @Test
    void describesItself() throws Exception {
        assertThat(nobody.read("/v3/api-docs").get("paths").propertyNames())
                .contains(
                        "/api/v1/strategies",
                        "/api/v1/strategies/{id}",
                        "/api/v1/strategies/{id}/progress",
                        "/api/v1/values",
                        "/api/v1/reports",
                        "/api/v1/reports/acceptances",
                        "/api/v1/feedback",
                        "/api/v1/feedback/lookup",
                        "/api/v1/you-said");
    }
}
