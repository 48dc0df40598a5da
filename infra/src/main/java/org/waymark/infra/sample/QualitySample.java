package org.waymark.infra.sample;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.quality.Expression;
import org.waymark.command.quality.Importance;
import org.waymark.command.quality.Operator;
import org.waymark.command.quality.Rule;
import org.waymark.command.quality.RuleCommand.DefineRule;
import org.waymark.command.quality.ValidationRuleId;
import org.waymark.command.reporting.ReportingCommand.ConfirmOddity;
import org.waymark.command.reporting.ReportingSeriesId;

/** Rules by which the figures are judged, and one value that does not keep to them and was confirmed. */
@Component
class QualitySample implements Chapter {

    private static final IndicatorId UNEMPLOYMENT = new IndicatorId("unemployment-rate");
    private static final String NON_EU = "unemployment-rate[citizen=NEU27_2020_FOR,sex=T]";
    private static final String NATIONALS = "unemployment-rate[citizen=NAT,sex=T]";
    private static final String RISE = "rises-by-a-fifth-at-most";

    private final Cast cast;

    QualitySample(Cast cast) {
        this.cast = cast;
    }

    @Override
    public void tell(Catalogue file) {
        var planner = cast.as("planner").participant();
        define(
                "gap-stays-plausible",
                rule(
                        NON_EU,
                        Operator.AT_MOST,
                        "3 * " + NATIONALS,
                        new Words(Map.of(
                                "en", "The gap stays plausible",
                                "ar", "تبقى الفجوة معقولة")),
                        new Words(Map.of(
                                "en", "Three times the rate of nationals was never seen; a digit may have slipped.",
                                "ar", "لم يبلغ المعدل يومًا ثلاثة أمثال معدل المواطنين؛ ربما زلّ رقم.")),
                        Importance.HIGH),
                planner);
        define(
                RISE,
                rule(
                        NON_EU,
                        Operator.AT_MOST,
                        "1.2 * " + NON_EU + "@previous",
                        new Words(Map.of(
                                "en", "It rises by a fifth at most",
                                "ar", "لا يزيد على الخُمس من سنة إلى أخرى")),
                        new Words(Map.of(
                                "en", "A larger rise from one year to the next is looked at again.",
                                "ar", "يُنظر من جديد في أي زيادة أكبر من سنة إلى أخرى.")),
                        Importance.MEDIUM),
                planner);
        define(
                "no-gap-without-both-groups",
                rule(
                        NON_EU,
                        Operator.BOTH_OR_NONE,
                        NATIONALS,
                        new Words(Map.of(
                                "en", "Both groups are reported, or none",
                                "ar", "يُبلَّغ عن الفئتين معًا أو لا يُبلَّغ عن أي منهما")),
                        new Words(Map.of(
                                "en", "The gap between them cannot be shown otherwise.",
                                "ar", "لا يمكن إظهار الفجوة بينهما من دون ذلك.")),
                        Importance.MEDIUM),
                planner);
        confirm();
    }

    private void define(String id, Rule rule, ParticipantId by) {
        cast.send(new DefineRule(new ValidationRuleId(id), rule, by), id);
    }

    private void confirm() {
        var source = cast.as("reporter").organisation();
        if (source != null) {
            var series = new ReportingSeriesId(UNEMPLOYMENT, new PlaceId("IE"), new OrganisationId(source));
            cast.send(
                    new ConfirmOddity(
                            series,
                            Period.year(2020),
                            "RULE:" + RISE,
                            "Compared with the table of Eurostat: the figure is as published there.",
                            cast.as("reviewer").participant()),
                    RISE);
        }
    }

    private static Rule rule(
            String left, Operator operator, String right, Words name, Words description, Importance importance) {
        return new Rule(
                UNEMPLOYMENT,
                null,
                Expression.read(left),
                operator,
                Expression.read(right),
                name,
                description,
                importance,
                true);
    }
}
