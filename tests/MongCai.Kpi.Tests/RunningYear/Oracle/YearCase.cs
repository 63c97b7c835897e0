using System.Globalization;
using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>One running year: what is measured, what is aimed at, how far the year is, what is known, and the host's policies.</summary>
/// <param name="Measure">The indicator.</param>
/// <param name="Form">The form of its target, for 2019, or for 2016 to 2020 where it is an average.</param>
/// <param name="Months">How many whole months are over.</param>
/// <param name="IsToDate">Whether it is reported for the months since the target's period began, also where these are that period, or where a level could be of the last month alone.</param>
/// <param name="Reported">What is known.</param>
/// <param name="Policy">The verdict policy.</param>
/// <param name="Tolerance">The tolerance of the pace, in percent.</param>
/// <param name="TooEarlyBelow">The share below which it is too early to project, in percent.</param>
/// <param name="LastYear">For a growth, last year's value to date, if it is known.</param>
/// <param name="Phases">What the plan expects by the end of each quarter, if it says so.</param>
/// <param name="IsSeries">Whether it is reported month by month, to be added up.</param>
/// <param name="IsEarly">Whether the data end a day before what they are reported for.</param>
internal sealed record YearCase(
    Measure Measure, Form Form, int Months, bool IsToDate, Reported Reported, PolicyKind Policy, decimal Tolerance, decimal TooEarlyBelow, decimal? LastYear, IReadOnlyList<decimal>? Phases,
    bool IsSeries = false,
    bool IsEarly = false)
{
    public int FirstYear { get; init; } = Form.IsAverage ? 2016 : 2019;

    /// <summary>Gets the month of that year in which the target's period begins.</summary>
    public int FirstMonth { get; init; } = 1;

    public int AllMonths { get; init; } = Form.IsAverage ? 60 : 12;

    /// <summary>Gets whether whole months count as elapsed, and not days.</summary>
    public bool IsByMonths { get; init; }

    public bool IsOver => Months == AllMonths;

    public bool ArePartsMissing => Reported is Reported.SixOfSeven;

    /// <summary>Gets whether the data reach the end of the target's period: of a level they are needed to the last day.</summary>
    public bool ReachesTheEnd => IsOver && !(IsEarly && Measure.Column == Column.Level);

    /// <summary>Gets whether the whole of the target's period is covered.</summary>
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

    /// <summary>Gets A in the terms of the target: of an average, the mean yearly amount or change to date.</summary>
    public BigRational? Measured => Actual is { } value ? InTermsOfTarget(ValueSet.Point(value), Months).Lower : null;

    /// <summary>The days of the first months of the target's period.</summary>
    public int Days(int months) => Enumerable.Range(FirstMonth - 1, months).Sum(month => DateTime.DaysInMonth(FirstYear + (month / 12), (month % 12) + 1));

    /// <summary>What values of the indicator after so many months are in the terms of the target.</summary>
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
