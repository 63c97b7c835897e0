using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>
/// One criterion of a poverty standard: the class of the households whose income per person, and whose number of deprivations, lie within bounds.
/// </summary>
/// <remarks>
/// In the words of the decrees, "trở xuống" and "đến" include the line, while "trên" and "dưới" do not. Two criteria are equal only if they are the same
/// object.
/// The text form is for readers only: the class, and the words of the rule for both kinds of area. The JSON form is
/// <c>{"class":"poor","incomeAtMost":{"rural":"1000000","urban":"1300000"},"incomeAbove":{…},"deprivationsAtLeast":3,"deprivationsBelow":10,"source":{…}}</c>,
/// without the bounds and the source that are not set.
/// </remarks>
/// <example><c>new PovertyCriterion(PovertyClass.Poor, incomeAtMost: new IncomeLine(1_500_000, 2_000_000), deprivationsAtLeast: 3)</c></example>
[JsonConverter(typeof(ObjectJsonConverter<PovertyCriterion>))]
public sealed partial class PovertyCriterion
{
    /// <summary>Creates a criterion of a poverty standard.</summary>
    /// <param name="povertyClass">
    /// The class of the households that meet the criterion; not <see cref="PovertyClass.Other"/>, which is the class of all remaining households.
    /// </param>
    /// <param name="incomeAtMost">The highest income that meets the criterion, inclusive.</param>
    /// <param name="incomeAbove">The income that a household has to exceed, exclusive; null where there is no such bound.</param>
    /// <param name="deprivationsAtLeast">The smallest number of deprivations, inclusive.</param>
    /// <param name="deprivationsBelow">The number that the deprivations have to stay below, exclusive; null where there is no such bound.</param>
    /// <param name="source">The document that lays the criterion down; null where the host does not say.</param>
    /// <exception cref="ArgumentNullException"><paramref name="incomeAtMost"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There is no such class or it is other, <paramref name="deprivationsAtLeast"/> is negative, or the bounds admit no household.
    /// </exception>
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

    /// <summary>Gets the class of the households that meet the criterion.</summary>
    public PovertyClass Class { get; }

    /// <summary>Gets the highest income that meets the criterion, inclusive.</summary>
    public IncomeLine IncomeAtMost { get; }

    /// <summary>Gets the income that a household has to exceed, exclusive; null where there is no such bound.</summary>
    public IncomeLine? IncomeAbove { get; }

    /// <summary>Gets the smallest number of deprivations that meets the criterion, inclusive.</summary>
    public int DeprivationsAtLeast { get; }

    /// <summary>Gets the number that the deprivations have to stay below, exclusive; null where there is no such bound.</summary>
    public int? DeprivationsBelow { get; }

    /// <summary>Gets the document that lays the criterion down; null where the host does not say.</summary>
    public RuleSource? Source { get; }

    /// <summary>Determines whether a household meets the criterion.</summary>
    /// <param name="area">The kind of area that the household lives in.</param>
    /// <param name="monthlyIncomePerPerson">The income of the household in đồng per person and month.</param>
    /// <param name="deprivations">The number of indicators in which the household is deprived.</param>
    /// <returns>True where income and deprivations lie within the bounds.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind of area.</exception>
    public bool IsMetBy(AreaType area, decimal monthlyIncomePerPerson, int deprivations) =>
        monthlyIncomePerPerson <= IncomeAtMost.In(area)
        && (IncomeAbove is null || monthlyIncomePerPerson > IncomeAbove.In(area))
        && deprivations >= DeprivationsAtLeast
        && (DeprivationsBelow is null || deprivations < DeprivationsBelow);

    /// <summary>Returns the criterion in the words of the rule, with the income lines of one kind of area.</summary>
    /// <param name="area">The kind of area, rural or urban.</param>
    /// <returns>The words in all languages, such as "monthly income per person of 1,500,000 đồng or less and 3 or more deprivations".</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind of area.</exception>
    public LocalisedText InWords(AreaType area) => CriterionWords.Of(this, Guard.Against.UnknownValue(area));

    /// <summary>Returns a text with the class, and with the rule for both kinds of area.</summary>
    /// <returns>
    /// A text such as <c>poor, rural: monthly income per person of 700,000 đồng or less; urban: monthly income per person of 900,000 đồng or less</c>.
    /// </returns>
    public override string ToString() => $"{Class.ToText()}, rural: {InWords(AreaType.Rural)}; urban: {InWords(AreaType.Urban)}";
}
