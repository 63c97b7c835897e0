using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <summary>
/// The value that a published figure is measured against: a commitment, named by its <see cref="Kpi.Basis"/>, or one of six comparisons, such as the previous
/// period.
/// </summary>
/// <remarks>
/// <para>Give a basis where this type is expected when a report measures against anything but the usual base. A <see cref="Kpi.Basis"/>, also one that the host
/// defines, converts implicitly: <c>new PublishedClaim(ClaimFormula.Attained, 37, 73, printed, Basis.Resolution)</c>.</para>
/// <para>Two bases are equal when they have the same <see cref="Kpi.Basis"/> or are the same comparison. The text form is meant for a reader and cannot be
/// parsed: <c>resolution of people-council</c>, <c>same period last year</c>. The JSON form is that of the basis, or the word of the comparison:
/// <c>"previousPeriod"</c>, <c>"total"</c>, <c>"opening"</c>, <c>"samePeriodLastYear"</c>, <c>"otherDefinition"</c>, <c>"otherCategory"</c>.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<ClaimBase>))]
public sealed partial record ClaimBase
{
    private ClaimBase(BaseComparison comparison) => Comparison = comparison;

    private ClaimBase(Basis basis) => Basis = basis;

    /// <summary>Gets the comparison with the previous period (kỳ trước).</summary>
    public static ClaimBase PreviousPeriod { get; } = new(BaseComparison.PreviousPeriod);

    /// <summary>Gets the comparison with the whole that the actual is a part of (tổng số).</summary>
    public static ClaimBase Total { get; } = new(BaseComparison.Total);

    /// <summary>Gets the comparison with the stock at the beginning of the period (đầu kỳ).</summary>
    public static ClaimBase Opening { get; } = new(BaseComparison.Opening);

    /// <summary>Gets the comparison with the same period last year (cùng kỳ năm trước).</summary>
    public static ClaimBase SamePeriodLastYear { get; } = new(BaseComparison.SamePeriodLastYear);

    /// <summary>
    /// Gets the comparison with the figure of the same period under another definition (theo chuẩn khác), such as the former poverty standard.
    /// </summary>
    public static ClaimBase OtherDefinition { get; } = new(BaseComparison.OtherDefinition);

    /// <summary>
    /// Gets the comparison with another category in the same period (nhóm khác), such as women compared with men. A comparison of a category with all
    /// categories is <see cref="Total"/>.
    /// </summary>
    public static ClaimBase OtherCategory { get; } = new(BaseComparison.OtherCategory);

    /// <summary>Gets the basis of the commitment that the figure is measured against; null for a comparison.</summary>
    public Basis? Basis { get; }

    /// <summary>Gets the comparison; null for a commitment.</summary>
    internal BaseComparison? Comparison { get; }

    /// <summary>Converts a basis to the base of a claim: the commitment on that basis.</summary>
    /// <param name="basis">The basis to convert; null is converted to null.</param>
    [return: NotNullIfNotNull(nameof(basis))]
    public static implicit operator ClaimBase?(Basis? basis) => basis is null ? null : FromBasis(basis);

    /// <summary>Creates the base of a claim from the basis of a commitment.</summary>
    /// <param name="basis">The basis of the commitment.</param>
    /// <returns>The base that stands for the commitment on that basis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    public static ClaimBase FromBasis(Basis basis) => new(Guard.Against.Null(basis));

    /// <summary>Returns the text of the basis, or the words for the comparison.</summary>
    /// <returns>The basis, such as <c>plan</c>, or the name of the comparison, such as <c>previous period</c>.</returns>
    public override string ToString() => Comparison switch
    {
        BaseComparison.PreviousPeriod => "previous period",
        BaseComparison.Total => "total",
        BaseComparison.Opening => "opening",
        BaseComparison.SamePeriodLastYear => "same period last year",
        BaseComparison.OtherDefinition => "other definition",
        BaseComparison.OtherCategory => "other category",
        _ => $"{Basis}",
    };

    /// <summary>Returns the base that a formula has when the caller names none; null for <see cref="ClaimFormula.Level"/>, which has no base.</summary>
    internal static ClaimBase? UsualOf(ClaimFormula formula) => formula switch
    {
        ClaimFormula.Attained or ClaimFormula.Exceeded => Basis.Plan,
        ClaimFormula.Share => Total,
        ClaimFormula.Level => null,
        _ => PreviousPeriod,
    };

    /// <summary>Returns the base that a change starts from. A week counts as compared with last year's under either rule of matching weeks.</summary>
    internal static ClaimBase Of(Change change) =>
        change.IsBetweenCategories ? change.From.Category.IsTotal ? Total : OtherCategory
        : change.From.Period == change.To.Period ? OtherDefinition
        : change.IsFromSamePeriodLastYear ? SamePeriodLastYear : PreviousPeriod;
}
