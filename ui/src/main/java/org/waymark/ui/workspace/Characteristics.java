package org.waymark.ui.workspace;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.command.indicator.Slice;

/** Groups that may be chosen by name, by what people are: nobody is vulnerable by one. */
public final class Characteristics {

    public static final List<Slice> GROUPS = Stream.of(
                    "citizen=NEU27_2020_FOR",
                    "citizen=EU27_2020_FOR",
                    "citizen=NAT",
                    "status=REFUGEE",
                    "status=ASYLUM",
                    "status=IDP",
                    "status=STATELESS",
                    "ethnic=ROMA,status=REFUGEE",
                    "ethnic=ROMA,status=STATELESS",
                    "age=MINOR,status=UNACCOMPANIED",
                    "sex=F",
                    "sex=M")
            .map(Slice::of)
            .toList();

    private Characteristics() {}
}
