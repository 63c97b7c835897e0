using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Poverty;

/// <summary>
/// A poverty standard as data: the criteria that make a household poor, near-poor or of middle living standard, and the dates they apply.
/// A count names its standard; it is never inferred from a date, since a year-end at which the standard changes is counted under both.
/// </summary>
/// <remarks>
/// <para>The first criterion that a household meets decides; who meets none is <see cref="PovertyClass.Other"/>. A standard is monotone:
/// more income or fewer deprivations never make a household poorer.</para>
/// <para>Equality is that of the code, by which counts name their standard. Text form, for a reader only: the code. JSON form: of a national standard the code, <c>"vn-2022"</c>; of one of the host's own its parts,
/// <c>{"code":"province-2023","name":{"vi":"…","en":"…"},"applies":{"from":"2023-01-01","through":"2025-12-31"},"criteria":[…],"indicators":[…]}</c>, without the indicators where they are not known.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<PovertyStandard>))]
public sealed partial record PovertyStandard
{
    private const string NationalPrefix = "vn-";

    /// <summary>A standard of the host's own, such as a province's.</summary>
    /// <param name="code">Its code, by which counts name it; not one that begins with <c>vn-</c>, as the national ones do.</param>
    /// <param name="name">How reports call it.</param>
    /// <param name="applies">The dates it applies, both inclusive.</param>
    /// <param name="criteria">The criteria; the first that is met decides.</param>
    /// <param name="indicators">The indicators of deprivation, empty where it has none; null where they are not known.</param>
    /// <exception cref="ArgumentException">The code is blank or a national one, the dates are not in the ISO calendar, there is no criterion, two indicators have one code,
    /// or the criteria are not monotone: the message says where.</exception>
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

        if (Monotonicity.FindFault(Criteria, (area, income, deprivations) => Find(area, income, deprivations)?.Class ?? PovertyClass.Other) is { } fault)
        {
            throw new ArgumentException($"{code} is not monotone: {fault}. More income or fewer deprivations never make a household poorer.", nameof(criteria));
        }
    }

    /// <summary>The code, by which counts name it.</summary>
    public string Code { get; }

    /// <summary>How reports call it.</summary>
    public LocalisedText Name { get; }

    /// <summary>The dates it applies, both inclusive, extensions included.</summary>
    public DateInterval Applies { get; }

    /// <summary>The criteria, each with its source; the first that is met decides.</summary>
    public IReadOnlyList<PovertyCriterion> Criteria { get; }

    /// <summary>The indicators of deprivation, empty where the standard has none; null where they are not known: then deprivations are given as a count.</summary>
    public IReadOnlyList<DeprivationIndicator>? Indicators { get; }

    /// <summary>Whether "multidimensionally poor" (nghèo đa chiều) means poor and near-poor together, as it does in the national standards since 2022.</summary>
    public bool CountsMultidimensionalPoor { get; }

    /// <summary>Whether the other is the same standard.</summary>
    /// <param name="other">The other standard.</param>
    /// <returns>True where the codes are equal.</returns>
    public bool Equals(PovertyStandard? other) => string.Equals(Code, other?.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Text form, for a reader only: the code, the dates it applies, the criteria and the indicators. Messages and tables name it by its <see cref="Code"/>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Code} {LocalDatePattern.Iso.Format(Applies.Start)}/{LocalDatePattern.Iso.Format(Applies.End)}: {Listing.Of(Criteria, "; ")}{(Indicators is null ? string.Empty : $"; indicators {(Indicators.Count == 0 ? "none" : Listing.Of(Indicators))}")}";
}
