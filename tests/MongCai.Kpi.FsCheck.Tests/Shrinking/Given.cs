using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Testing.Tests.Shrinking;

/// <summary>Generators of large values as a host may have them: hundreds of areas and records, long notes, instants to the nanosecond.</summary>
internal static class Given
{
    private const int Many = 300;

    /// <summary>Gets instants to the nanosecond, with their shrinker.</summary>
    public static Arbitrary<Instant> Moments { get; } = Arb.From(Precise, KpiShrink.Smaller);

    /// <summary>Gets a hierarchy of 300 areas in ten districts.</summary>
    public static Arbitrary<AreaHierarchy> Areas { get; } = Arb.From(
        Gen.Constant(new AreaHierarchy(
        [
            new AreaSpan(new AreaCode("P")),
            .. Enumerable.Range(0, 10).Select(static district => new AreaSpan(Code(1_000 + district), new AreaCode("P"))),
            .. Enumerable.Range(1, Many).Select(static commune => new AreaSpan(Code(commune), Code(1_000 + (commune % 10)), new LocalisedText(("vi", "xã"), ("en", "commune")), new LocalDate(2010, 1, 1))),
        ])),
        KpiShrink.Smaller);

    /// <summary>Gets facts with notes of up to three thousand characters.</summary>
    public static Arbitrary<EventFacts> Facts { get; } = Arb.From(Noted('k'), KpiShrink.Smaller);

    /// <summary>Gets histories of 300 records of fairs in order, with long notes, and with long ids that differ only in case.</summary>
    public static Arbitrary<EventRecord[]> Histories { get; } = Arb.From(
        from moments in Gen.ArrayOf(Precise, Many)
        from facts in Gen.ArrayOf(Noted('%'), Many)
        select moments.Order().Zip(facts, static (moment, said) => (moment, said)).Select(static (one, place) => new EventRecord(Id(place), one.moment, one.said))
            .Append(new EventRecord(Id(Many), moments.Max() + Duration.FromMilliseconds(5), new EventFacts("fair", ReportingPeriod.Year(2019), EventState.Completed))).ToArray(),
        KpiShrink.Smaller);

    private static Gen<Instant> Precise =>
        from second in Gen.Choose(0, 100_000_000)
        from nanosecond in Gen.Choose(0, 999_999_999)
        select Instant.FromUtc(2018, 6, 30, 17, 0) + Duration.FromSeconds(second) + Duration.FromNanoseconds(nanosecond);

    /// <summary>Creates attainments of an actual and a level on each basis, up to some thousands, with or without decimals.</summary>
    public static Arbitrary<AttainmentByBasis> Attainments(params Basis[] bases) => Arb.From(
        from indicator in KpiGen.IndicatorsOf(Nature.Stock)
        from period in KpiGen.ReportingPeriods
        from decimals in Gen.Elements(1, 100)
        from actual in Gen.Choose(1, 9_999)
        from levels in Gen.ArrayOf(Gen.Choose(1, 9_999), bases.Length)
        let free = new Indicator(indicator.Code, indicator.Unit, Nature.Stock)
        select new Observation(free, period, (Rational)actual / decimals).Against([.. bases.Zip(levels, (basis, level) => Target.AtLeast((Rational)level / decimals).For(free, period, basis))]),
        KpiShrink.Smaller);

    private static Gen<EventFacts> Noted(char mark) =>
        from facts in KpiGen.EventFacts
        from before in Gen.Choose(0, 1_500)
        from after in Gen.Choose(11, 1_500)
        select new EventFacts("fair", facts.Occurred, EventState.Completed)
        {
            Organisers = facts.Organisers,
            Subjects = facts.Subjects,
            Quantities = facts.Quantities,
            Document = facts.Document,
            Note = $"{new string('b', before)}{mark}{new string('c', after)}",
        };

    // The ids consist of 1, 2, 3 … letters, in turn K and k.
    private static EventId Id(int place) => new("Labour-Office", new string(place % 2 == 0 ? 'K' : 'k', (place / 2) + 1));

    private static AreaCode Code(int number) => new(((Rational)number).ToString(NumberFormat.Invariant));
}
