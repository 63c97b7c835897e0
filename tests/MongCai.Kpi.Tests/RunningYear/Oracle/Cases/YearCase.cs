using System.Globalization;
using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>One case of a running year: the indicator, the target, the time that is over, what is reported, and the host's policies.</summary>
/// <param name="Measure">The indicator of the case.</param>
/// <param name="Form">The form of the target, which is for 2019, or for 2016 to 2020 if it is an average.</param>
/// <param name="Months">The number of whole months that are over.</param>
/// <param name="IsToDate">
/// Whether the report is for all months since the target's period began, also where these are that period, or where a level could be for the last month
/// alone.
/// </param>
/// <param name="Reported">What was reported of the indicator.</param>
/// <param name="Policy">The verdict policy of the host.</param>
/// <param name="Tolerance">The tolerance of the pace, in percent.</param>
/// <param name="TooEarlyBelow">The elapsed share below which it is too early to project, in percent.</param>
/// <param name="LastYear">Last year's value to date for a growth, if it is known.</param>
/// <param name="Phases">The values that the plan expects by the end of each quarter, if it says so.</param>
/// <param name="IsSeries">Whether the indicator is reported month by month, so that the months have to be added up.</param>
/// <param name="IsEarly">Whether the data end a day before the end of what they are reported for.</param>
internal sealed record YearCase(
    Measure Measure, Form Form, int Months, bool IsToDate, Reported Reported, PolicyKind Policy, decimal Tolerance, decimal TooEarlyBelow, decimal? LastYear, IReadOnlyList<decimal>? Phases,
    bool IsSeries = false,
    bool IsEarly = false)
{
    public int FirstYear { get; init; } = Form.IsAverage ? 2016 : 2019;

    /// <summary>Gets the month of its first year in which the target's period begins.</summary>
    public int FirstMonth { get; init; } = 1;

    public int AllMonths { get; init; } = Form.IsAverage ? 60 : 12;

    /// <summary>Gets whether whole months count as elapsed, instead of days.</summary>
    public bool IsByMonths { get; init; }

    public bool IsOver => Months == AllMonths;

    public bool ArePartsMissing => Reported is Reported.SixOfSeven;

    /// <summary>Gets whether the data reach the end of the target's period; a level needs them to the last day.</summary>
    public bool ReachesTheEnd => IsOver && !(IsEarly && Measure.Column == Column.Level);

    /// <summary>Gets whether the data cover the whole of the target's period.</summary>
    public bool IsFinal => ReachesTheEnd && !ArePartsMissing && Reported is not Reported.Nothing;

    /// <summary>Gets the share of the target's period that is over, by days or by months.</summary>
    public BigRational Elapsed => IsByMonths ? Exactly.Of(Months) / Exactly.Of(AllMonths) : Exactly.Of(Days(Months)) / Exactly.Of(Days(AllMonths));

    /// <summary>Gets the value of the indicator, A, where there is one.</summary>
    public BigRational? Actual => Reported switch
    {
        Reported.Value value => value.Amount,
        Reported.Parts { Denominator.IsZero: false } parts => parts.Numerator / parts.Denominator * Measure.Whole,
        _ => null,
    };

    /// <summary>Gets A in the terms of the target: for an average, the mean yearly amount or change to date.</summary>
    public BigRational? Measured => Actual is { } value ? InTermsOfTarget(ValueSet.Point(value), Months).Lower : null;

    /// <summary>Counts the days of the first months of the target's period.</summary>
    public int Days(int months) => Enumerable.Range(FirstMonth - 1, months).Sum(month => DateTime.DaysInMonth(FirstYear + (month / 12), (month % 12) + 1));

    /// <summary>Converts values of the indicator after a number of months to the terms of the target.</summary>
    public ValueSet InTermsOfTarget(ValueSet values, int months)
    {
        var (aYear, opening) = (Exactly.Of(12) / Exactly.Of(months), Exactly.Of(Form.Level));
        return Form.Kind switch
        {
            FormKind.AverageAmount => values.Times(aYear),
            FormKind.AverageIncrease => values.Plus(Exactly.Zero - opening).Times(aYear),
            FormKind.AverageReduction => values.Plus(Exactly.Zero - opening).Times(Exactly.Zero - aYear),
            _ => values,
        };
    }

    public override string ToString() =>
        $"{Measure}; {Form}; {Months} of {AllMonths} months{(IsToDate ? " to date" : "")}{(IsSeries ? " one by one" : "")}{(IsEarly ? " but a day" : "")}; {Known()}; {Policy}, tolerance {Text(Tolerance)}%, too early below {Text(TooEarlyBelow)}%"
        + (LastYear is { } known ? $"; last year to date {Text(known)}" : "") + (Phases is { } phases ? $"; phases {string.Join(", ", phases.Select(Text))}" : "");

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private string Known() => Reported switch
    {
        Reported.Value value => $"A = {Exactly.Text(value.Amount)}",
        Reported.Parts parts => $"n = {Exactly.Text(parts.Numerator)} of d = {Exactly.Text(parts.Denominator)}",
        Reported.Bound bound => $"A in {bound.Range}",
        Reported.SixOfSeven { Denominator: { } all } parts => $"6 of 7 parts, n = {Exactly.Text(parts.Amount)} of d = {Exactly.Text(all)}",
        Reported.SixOfSeven parts => $"6 of 7 parts, {Exactly.Text(parts.Amount)}",
        _ => "nothing",
    };
}
