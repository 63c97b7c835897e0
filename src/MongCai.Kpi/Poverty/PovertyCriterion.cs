using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>
/// One criterion of a standard: the class of households whose income per person lies within bounds, and who are deprived in a number of indicators within bounds.
/// </summary>
/// <remarks>
/// "Trở xuống" and "đến" include the line, "trên" and "dưới" do not. Equality is that of the reference. Text form, for a reader only: the class and the words of the rule for both kinds of area.
/// JSON form: <c>{"class":"poor","incomeAtMost":{"rural":"1000000","urban":"1300000"},"incomeAbove":{…},"deprivationsAtLeast":3,"deprivationsBelow":10,"source":{…}}</c>, without the bounds and the source
/// that there are not.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<PovertyCriterion>))]
public sealed partial class PovertyCriterion
{
    /// <summary>A criterion.</summary>
    /// <param name="povertyClass">The class it leads to; not <see cref="PovertyClass.Other"/>, which is what is left.</param>
    /// <param name="incomeAtMost">The highest income, inclusive.</param>
    /// <param name="incomeAbove">The income it has to exceed, exclusive; null where there is none.</param>
    /// <param name="deprivationsAtLeast">The fewest deprivations, inclusive.</param>
    /// <param name="deprivationsBelow">The deprivations it has to stay below, exclusive; null where there is no such bound.</param>
    /// <param name="source">Where it is laid down; null where the host does not say.</param>
    /// <exception cref="ArgumentNullException"><paramref name="incomeAtMost"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The class is none or other, or bounds admit no household.</exception>
    public PovertyCriterion(
        PovertyClass povertyClass, IncomeLine incomeAtMost, IncomeLine? incomeAbove = null, int deprivationsAtLeast = 0, int? deprivationsBelow = null, RuleSource? source = null)
    {
        Guard.Against.UnknownValue(povertyClass);
        Guard.Against.Null(incomeAtMost);
        Guard.Against.NegativeCount(deprivationsAtLeast, "Deprivations");
        if (povertyClass == PovertyClass.Other)
        {
            throw new ArgumentOutOfRangeException(nameof(povertyClass), "A criterion leads to poor, near-poor or middle; other is what is left.");
        }

        if (incomeAbove is not null && (incomeAbove.Rural >= incomeAtMost.Rural || incomeAbove.Urban >= incomeAtMost.Urban))
        {
            throw new ArgumentOutOfRangeException(nameof(incomeAbove), $"No income is above {incomeAbove} and at most {incomeAtMost}.");
        }

        if (deprivationsBelow <= deprivationsAtLeast)
        {
            throw new ArgumentOutOfRangeException(nameof(deprivationsBelow), $"No household has {(Rational)deprivationsAtLeast} or more deprivations and fewer than {(Rational)deprivationsBelow.Value}.");
        }

        Class = povertyClass;
        IncomeAtMost = incomeAtMost;
        IncomeAbove = incomeAbove;
        DeprivationsAtLeast = deprivationsAtLeast;
        DeprivationsBelow = deprivationsBelow;
        Source = source;
    }

    /// <summary>The class it leads to.</summary>
    public PovertyClass Class { get; }

    /// <summary>The highest income, inclusive.</summary>
    public IncomeLine IncomeAtMost { get; }

    /// <summary>The income it has to exceed, exclusive; null where there is none.</summary>
    public IncomeLine? IncomeAbove { get; }

    /// <summary>The fewest deprivations, inclusive.</summary>
    public int DeprivationsAtLeast { get; }

    /// <summary>The deprivations it has to stay below, exclusive; null where there is no such bound.</summary>
    public int? DeprivationsBelow { get; }

    /// <summary>Where it is laid down; null where the host does not say.</summary>
    public RuleSource? Source { get; }

    /// <summary>Whether a household meets the criterion.</summary>
    /// <param name="area">The kind of area it lives in.</param>
    /// <param name="monthlyIncomePerPerson">Its income in đồng per person and month.</param>
    /// <param name="deprivations">In how many indicators it is deprived.</param>
    /// <returns>True where it does.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind of area.</exception>
    public bool IsMetBy(AreaType area, decimal monthlyIncomePerPerson, int deprivations) =>
        monthlyIncomePerPerson <= IncomeAtMost.In(area)
        && (IncomeAbove is null || monthlyIncomePerPerson > IncomeAbove.In(area))
        && deprivations >= DeprivationsAtLeast
        && (DeprivationsBelow is null || deprivations < DeprivationsBelow);

    /// <summary>The criterion in the words of the rule, with the lines of one kind of area.</summary>
    /// <param name="area">The kind of area.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind of area.</exception>
    public LocalisedText InWords(AreaType area) => CriterionWords.Of(this, Guard.Against.UnknownValue(area));

    /// <summary>The class, and the rule for both kinds of area.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Class.ToText()}, rural: {InWords(AreaType.Rural)}; urban: {InWords(AreaType.Urban)}";
}
