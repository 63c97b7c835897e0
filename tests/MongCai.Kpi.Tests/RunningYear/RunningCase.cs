using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Tests.RunningYear;

/// <summary>An indicator, a target for 2019, and what each month brings, of which only the first months are known.</summary>
internal sealed record RunningCase(Indicator Indicator, TargetForm Form, int Known, int[] Numerators, int[] Denominators)
{
    public const int Months = 12;

    private static readonly Indicator[] Indicators =
    [
        Given.Reduced, Given.Jobs, Given.PovertyRate, Given.PoorHouseholds, Given.Score, Given.InTime, Given.JobsPerFair, Given.JobsPerFair with { NeverFalls = false }, Given.Sickness,
        Given.DeathRate, Given.Reduced with { Bounds = RationalInterval.Between(-400, 400) }, Given.Jobs with { Bounds = RationalInterval.Between(0, 400) },
    ];

    public static Arbitrary<RunningCase> All { get; } = Arb.From(
        from indicator in Gen.Elements(Indicators)
        from known in Gen.Frequency((4, Gen.Choose(1, Months - 1)), (1, Gen.Constant(Months)))
        from numerators in Gen.ArrayOf(Amounts, Months)
        from denominators in Gen.ArrayOf(Gen.Frequency((3, Gen.Choose(1, 12)), (1, Gen.Constant(12))), Months)
        let measured = new RunningCase(indicator, Target.AtLeast(0), known, numerators, denominators)
        from form in Forms(measured.Level)
        where form.Accepts(indicator)
        select measured with { Form = form });

    private static Gen<int> Amounts => Gen.Frequency((4, Gen.Choose(0, 10)), (2, Gen.Constant(0)), (1, Gen.Choose(-10, 10)), (1, Gen.Constant(12)));

    private bool IsRate => Indicator.Nature is Nature.Proportion or Nature.Ratio && Indicator.RateParts != RateParts.Stock;

    /// <summary>Gets the value so far, near which targets are generated.</summary>
    private Rational Level => ToDate(Given.Year, Known).TryGetValue(out var value) ? value : 0;

    public Attainment At(int months, MeasurementPolicies? policies = null, int years = 0) => At(Series(months, years), policies, years);

    public Attainment At(ObservationSeries series, MeasurementPolicies? policies = null, int years = 0) =>
        series.Against(policies ?? new MeasurementPolicies(), Form.For(Indicator, Given.Year.Shift(years), Basis.Plan))[Basis.Plan];

    public ObservationSeries Series(int months, int years = 0) => new(Enumerable.Range(0, months).Select(month => Month(month, years)));

    /// <summary>Returns the series with a last month that takes the year to a given value, if a month can.</summary>
    public ObservationSeries EndingAt(Rational value)
    {
        var (period, so) = (ReportingPeriod.Month(2019, Months), At(Known).ToDate);
        var zeros = Enumerable.Range(Known, Months - 1 - Known).Select(month => IsRate ? Rate(month, 0, Indicator.RateParts == RateParts.Flow ? 0 : 1) : new Observation(Indicator, ReportingPeriod.Month(2019, month + 1), 0));
        var before = Enumerable.Range(0, Known).Select(month => Month(month, 0)).Concat(Indicator.Nature is Nature.Flow || IsRate ? zeros : []);
        return new ObservationSeries([.. before, Last(period, so, value)]);
    }

    public override string ToString() => $"{Indicator} ({Indicator.Bounds}, never falls: {Indicator.NeverFalls}) {Form}: {string.Join(", ", Enumerable.Range(0, Known).Select(month => Month(month, 0).Value))}";

    private Observation Last(ReportingPeriod period, Observation known, Rational value)
    {
        if (!IsRate)
        {
            return new Observation(Indicator, period, Indicator.Nature == Nature.Flow ? value - Sum(known) : value);
        }

        var (numerator, denominator) = known.Ratio is { } parts ? (parts.Numerator, parts.Denominator) : (0, 0);
        var quotient = Indicator.Unit == Unit.Percent ? value / 100 : value;
        if (Indicator.RateParts == RateParts.Flow)
        {
            return Observation.OfRatio(Indicator, period, LastOf(quotient, numerator, denominator, out var rest), rest);
        }

        return Indicator.StockOn is null ? OverMean(period, quotient, numerator) : Observation.OfRatio(Indicator, period, (quotient * Denominators[0]) - numerator, Denominators[0]);
    }

    // Both sides grow by so much that the whole has the quotient, and neither side falls.
    private Rational LastOf(in Rational quotient, in Rational numerator, in Rational denominator, out Rational rest)
    {
        for (Rational whole = 1; ; whole *= 2)
        {
            rest = (whole * (denominator + 1)) - denominator;
            var last = (quotient * whole * (denominator + 1)) - numerator;
            if (last.Sign >= 0 && (Indicator.Nature != Nature.Proportion || last <= rest))
            {
                return last;
            }

            if (!Indicator.NeverFalls && Indicator.Nature != Nature.Proportion)
            {
                return last;
            }
        }
    }

    // The mean of the twelve stocks has to be the numerator over the quotient.
    private Observation OverMean(ReportingPeriod period, in Rational quotient, in Rational numerator)
    {
        var others = (Rational)Enumerable.Range(0, Known).Sum(month => Denominators[month]) + (Months - 1 - Known);
        var whole = quotient.Sign == 0 ? numerator : Rational.Max(numerator, quotient * (others + 1));
        return Observation.OfRatio(Indicator, period, whole - numerator, quotient.Sign == 0 ? 1 : (whole / quotient * Months) - others);
    }

    private static Rational Sum(Observation known) => known.Value.TryGetValue(out var sum) ? sum : 0;

    private Observation Month(int month, int years)
    {
        var period = ReportingPeriod.Month(2019, month + 1).Shift(years * Months);
        return IsRate ? Rate(month, Numerators[month], Denominators[month], period)
            : new Observation(Indicator, period, Indicator.NeverFalls || Indicator.Nature != Nature.Flow ? Math.Abs(Numerators[month]) : Numerators[month]);
    }

    private Observation Rate(int month, int numerator, int denominator, ReportingPeriod? period = null)
    {
        var stock = Indicator.StockOn is null ? denominator : Denominators[0];
        var own = Indicator.NeverFalls || Indicator.Nature == Nature.Proportion ? Math.Abs(numerator) : numerator;
        return Observation.OfRatio(Indicator, period ?? ReportingPeriod.Month(2019, month + 1), Indicator.Nature == Nature.Proportion ? Math.Min(own, stock) : own, stock);
    }

    private Calculated<Rational> ToDate(ReportingPeriod year, int months) =>
        Series(months).Against(Target.AtLeast(1).For(Indicator, year, Basis.Plan))[Basis.Plan].ToDate.Value;

    private static Gen<TargetForm> Forms(Rational level) =>
        from near in Gen.Frequency((3, Gen.Constant(level)), (3, Gen.Choose(-3, 3).Select(step => level + step)), (2, Gen.Choose(0, 100).Select(static any => (Rational)any)), (1, Gen.Choose(1, 30).Select(step => level * (10 + step) / 10)))
        from width in Gen.Choose(0, 6)
        from direction in Gen.Elements(Enum.GetValues<Direction>())
        from form in Gen.Elements<TargetForm>(
            Target.AtLeast(near),
            Target.MoreThan(near),
            Target.AtMost(near),
            Target.LessThan(near),
            Target.Cap(near),
            Target.Within(near, near + width, direction),
            Target.About(near, width),
            Target.FromBaseline(near + width, near),
            Target.FromBaseline(near - width, near),
            Target.ReductionBy(width, near + width, ReportingPeriod.Year(2018)),
            Target.GrowthBy(Ratio.FromPercent(width), near))
        select form;
}
