namespace MongCai.Kpi.Tests.RunningYear;

/// <summary>Indicators of every kind, and observations of them for a part of 2019.</summary>
internal static class Given
{
    public static readonly ReportingPeriod Year = ReportingPeriod.Year(2019);
    public static readonly ReportingPeriod FirstHalf = ReportingPeriod.HalfYear(2019, 1);
    public static readonly ReportingPeriod SecondHalf = ReportingPeriod.HalfYear(2019, 2);
    public static readonly ReportingPeriod FirstQuarter = ReportingPeriod.Quarter(2019, 1);
    public static readonly ReportingPeriod SecondQuarter = ReportingPeriod.Quarter(2019, 2);

    public static readonly RationalInterval NotNegative = RationalInterval.AtLeast(0);

    /// <summary>The net number of households lifted out of poverty, which may fall because some fall back.</summary>
    public static readonly Indicator Reduced = new("reduced", Unit.Household, Nature.Flow);

    /// <summary>The number of jobs created, which never falls.</summary>
    public static readonly Indicator Jobs = new("jobs", Unit.One, Nature.Flow) { NeverFalls = true };

    /// <summary>The number of persons trained, each counted once.</summary>
    public static readonly Indicator Trained = new("trained", Unit.One, Nature.DistinctCount);

    /// <summary>The poverty rate on a day, in percent.</summary>
    public static readonly Indicator PovertyRate = new("poverty-rate", Unit.Percent, Nature.Proportion);

    /// <summary>The number of poor households on a day.</summary>
    public static readonly Indicator PoorHouseholds = new("poor-households", Unit.Household, Nature.Stock) { Bounds = NotNegative };

    /// <summary>A score from 0 to 100.</summary>
    public static readonly Indicator Score = new("score", Unit.One, Nature.IndexNumber) { Bounds = RationalInterval.Between(0, 100) };

    /// <summary>The files handled in time of all files handled, in percent.</summary>
    public static readonly Indicator InTime = new("in-time", Unit.Percent, Nature.Proportion) { RateParts = RateParts.Flow };

    /// <summary>The number of jobs created per job fair.</summary>
    public static readonly Indicator JobsPerFair = new("jobs-per-fair", Unit.One, Nature.Ratio) { RateParts = RateParts.Flow, NeverFalls = true };

    /// <summary>The days of sickness per employee, over the mean of the staff so far.</summary>
    public static readonly Indicator Sickness = new("sickness", Unit.One, Nature.Ratio) { RateParts = RateParts.FlowOverStock, NeverFalls = true };

    /// <summary>The deaths per inhabitant on 1 January.</summary>
    public static readonly Indicator DeathRate = Sickness with { StockOn = new NodaTime.AnnualDate(1, 1) };

    public static Attainment Of(Observation observation, TargetForm form, MeasurementPolicies? policies = null) =>
        observation.Against(policies ?? new MeasurementPolicies(), form.For(observation.Indicator, Year, Basis.Plan))[Basis.Plan];

    public static Attainment ByJune(Indicator indicator, Rational value, TargetForm form, MeasurementPolicies? policies = null) =>
        Of(new Observation(indicator, FirstHalf, value), form, policies);

    public static Attainment ByJune(Indicator indicator, Rational numerator, Rational denominator, TargetForm form) =>
        Of(Observation.OfRatio(indicator, FirstHalf, numerator, denominator), form);

    public static Attainment AtTheEnd(Indicator indicator, Rational value, TargetForm form, MeasurementPolicies? policies = null) =>
        Of(new Observation(indicator, Year, value), form, policies);

    public static ObservationSeries Quarters(Indicator indicator, params Rational[] values) =>
        new(values.Select((value, place) => new Observation(indicator, ReportingPeriod.Quarter(2019, place + 1), value)));

    /// <summary>Asserts that a figure is defined and has exactly a value.</summary>
    public static void Same(Rational expected, Calculated<Rational> actual) => Assert.Equal(Calculated.Of(expected), actual);

    public static Rational Fraction(long numerator, long denominator) => (Rational)numerator / denominator;
}
