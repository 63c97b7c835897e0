using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Poverty;

/// <summary>
/// A poverty standard as data: the criteria that make a household poor, near-poor or of middle living standard, and the dates on which they apply.
/// </summary>
/// <remarks>
/// <para>One needs it to classify households, and to say by which rule a count was made. A count names its standard; the standard is never inferred from a
/// date, because a year-end at which the standard changes is counted under both.</para>
/// <para>The first criterion that a household meets decides its class; a household that meets none is <see cref="PovertyClass.Other"/>. A standard is monotone:
/// more income or fewer deprivations never make a household poorer.</para>
/// <para>Two standards are equal if their codes are equal, because counts name their standard by its code. The text form is for readers only: the code, the
/// dates, the criteria and the indicators. The JSON form of a national standard is its code, <c>"vn-2022"</c>; that of a standard of the host's own has all
/// parts,
/// <c>{"code":"province-2023","name":{"vi":"…","en":"…"},"applies":{"from":"2023-01-01","through":"2025-12-31"},"criteria":[…],"indicators":[…]}</c>, without
/// the indicators where they are not known.</para>
/// </remarks>
/// <example>
/// <code>
/// var household = PovertyStandard.National2022.Classify(AreaType.Rural, monthlyIncomePerPerson: 1_400_000, deprivations: 3);
/// Console.WriteLine(household.Class); // Poor
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<PovertyStandard>))]
public sealed partial record PovertyStandard
{
    private const string NationalPrefix = "vn-";

    /// <summary>Creates a standard of the host's own, such as the standard of a province.</summary>
    /// <param name="code">The code by which counts name the standard; not one that begins with <c>vn-</c>, as the codes of the national standards do.</param>
    /// <param name="name">The name of the standard in reports.</param>
    /// <param name="applies">The first and the last date on which the standard applies, both inclusive.</param>
    /// <param name="criteria">The criteria, of which the first that a household meets decides.</param>
    /// <param name="indicators">The indicators of deprivation, empty where the standard has none; null where they are not known.</param>
    /// <exception cref="ArgumentException">
    /// The code is blank or begins with <c>vn-</c>, the dates are not in the ISO calendar, there is no criterion, two indicators have the same code, or the
    /// criteria are not monotone: the message says where.
    /// </exception>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="indicators"/>, a criterion or an indicator is null.</exception>
    public PovertyStandard(string code, LocalisedText name, DateInterval applies, IEnumerable<PovertyCriterion> criteria, IEnumerable<DeprivationIndicator>? indicators = null)
        : this(code, name, applies, criteria, indicators, countsMultidimensionalPoor: false)
    {
        if (code.StartsWith(NationalPrefix, StringComparison.Ordinal))
        {
            throw new ArgumentException($"\"{code}\": codes that begin with \"{NationalPrefix}\" are those of the national standards.", nameof(code));
        }
    }

    private PovertyStandard(
        string code, LocalisedText name, DateInterval applies, IEnumerable<PovertyCriterion> criteria, IEnumerable<DeprivationIndicator>? indicators, bool countsMultidimensionalPoor)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Name = Guard.Against.Null(name);
        Guard.Against.Null(applies);
        Guard.Against.NotIso(applies.Start, nameof(applies));
        Applies = applies;
        Criteria = Array.AsReadOnly([.. Guard.Against.NullOrEmpty(criteria).Select(static criterion => Guard.Against.Null(criterion, nameof(criteria)))]);
        Indicators = indicators is null ? null : Array.AsReadOnly([.. indicators.Select(static indicator => Guard.Against.Null(indicator, nameof(indicators)))]);
        CountsMultidimensionalPoor = countsMultidimensionalPoor;
        if (Indicators is not null && Indicators.CountBy(static indicator => indicator.Code, StringComparer.Ordinal).FirstOrDefault(static count => count.Value > 1).Key is { } twice)
        {
            throw new ArgumentException($"{code} has two indicators \"{twice}\".", nameof(indicators));
        }

        if (Monotonicity.FindProblem(Criteria, (area, income, deprivations) => Find(area, income, deprivations)?.Class ?? PovertyClass.Other) is { } problem)
        {
            throw new ArgumentException($"{code} is not monotone: {problem}. More income or fewer deprivations never make a household poorer.", nameof(criteria));
        }
    }

    /// <summary>Gets the code by which counts name the standard.</summary>
    public string Code { get; }

    /// <summary>Gets the name of the standard in reports.</summary>
    public LocalisedText Name { get; }

    /// <summary>Gets the first and the last date on which the standard applies, both inclusive, with extensions included.</summary>
    public DateInterval Applies { get; }

    /// <summary>Gets the criteria, each with its source; the first that a household meets decides.</summary>
    public IReadOnlyList<PovertyCriterion> Criteria { get; }

    /// <summary>
    /// Gets the indicators of deprivation, empty where the standard has none; null where they are not known, so that deprivations are given as a number.
    /// </summary>
    public IReadOnlyList<DeprivationIndicator>? Indicators { get; }

    /// <summary>
    /// Gets a value indicating whether "multidimensionally poor" (nghèo đa chiều) means poor and near-poor together, as in the national standards since 2022.
    /// </summary>
    public bool CountsMultidimensionalPoor { get; }

    /// <summary>Determines whether another standard is the same, which means that it has the same code.</summary>
    /// <param name="other">The standard to compare with.</param>
    /// <returns>True where the codes are equal; false also for null.</returns>
    public bool Equals(PovertyStandard? other) => string.Equals(Code, other?.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>
    /// Returns a text, for readers only, with the code, the dates on which the standard applies, the criteria and the indicators. Messages and tables name a
    /// standard by its <see cref="Code"/> instead.
    /// </summary>
    /// <returns>A text such as <c>vn-2011 2011-01-01/2015-12-31: poor, rural: …; urban: …; indicators none</c>.</returns>
    public override string ToString() =>
        $"{Code} {LocalDatePattern.Iso.Format(Applies.Start)}/{LocalDatePattern.Iso.Format(Applies.End)}: {Listing.Of(Criteria, "; ")}{(Indicators is null ? string.Empty : $"; indicators {(Indicators.Count == 0 ? "none" : Listing.Of(Indicators))}")}";
}
