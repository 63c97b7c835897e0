using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <summary>What a published figure is measured against: a commitment, named by its <see cref="Kpi.Basis"/>, or one of six comparisons, such as the period before.</summary>
/// <remarks>
/// <para>A basis is taken as it is, a host's own too: <c>new PublishedClaim(ClaimFormula.Attained, 37, 73, printed, Basis.Resolution)</c>.</para>
/// <para>Equality is that of the basis, or of the comparison. Text form, for a reader only: <c>resolution of people-council</c>, <c>same period last year</c>.
/// JSON form: that of the basis, or the word of the comparison: <c>"previousPeriod"</c>, <c>"total"</c>, <c>"opening"</c>, <c>"samePeriodLastYear"</c>, <c>"otherDefinition"</c>, <c>"otherCategory"</c>.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<ClaimBase>))]
public sealed partial record ClaimBase
{
    private ClaimBase(BaseComparison comparison) => Comparison = comparison;

    private ClaimBase(Basis basis) => Basis = basis;

    /// <summary>Gets the figure of the period before (kỳ trước).</summary>
    public static ClaimBase PreviousPeriod { get; } = new(BaseComparison.PreviousPeriod);

    /// <summary>Gets the whole that the actual is a part of (tổng số).</summary>
    public static ClaimBase Total { get; } = new(BaseComparison.Total);

    /// <summary>Gets the stock at the beginning (đầu kỳ).</summary>
    public static ClaimBase Opening { get; } = new(BaseComparison.Opening);

    /// <summary>Gets the figure of the same period last year (cùng kỳ năm trước).</summary>
    public static ClaimBase SamePeriodLastYear { get; } = new(BaseComparison.SamePeriodLastYear);

    /// <summary>Gets the figure of the same period under another definition (theo chuẩn khác), such as the former poverty standard.</summary>
    public static ClaimBase OtherDefinition { get; } = new(BaseComparison.OtherDefinition);

    /// <summary>Gets the figure of another category in the same period (nhóm khác): of men, where women are compared with them. Where a category is compared with all, it is <see cref="Total"/>.</summary>
    public static ClaimBase OtherCategory { get; } = new(BaseComparison.OtherCategory);

    /// <summary>Gets the basis of the commitment that the figure is measured against; null for a comparison.</summary>
    public Basis? Basis { get; }

    /// <summary>The comparison; null for a commitment.</summary>
    internal BaseComparison? Comparison { get; }

    /// <summary>Takes a basis as what a figure is measured against.</summary>
    /// <param name="basis">The basis; of null it is null.</param>
    [return: NotNullIfNotNull(nameof(basis))]
    public static implicit operator ClaimBase?(Basis? basis) => basis is null ? null : FromBasis(basis);

    /// <summary>Returns a basis as what a figure is measured against.</summary>
    /// <param name="basis">The basis.</param>
    /// <returns>The base that is the commitment on that basis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    public static ClaimBase FromBasis(Basis basis) => new(Guard.Against.Null(basis));

    /// <summary>Returns the text of the basis, or the words of the comparison.</summary>
    /// <returns>The basis, or the name of the comparison: <c>previous period</c>.</returns>
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

    /// <summary>What a formula is usually of; null for the figure itself.</summary>
    internal static ClaimBase? UsualOf(ClaimFormula formula) => formula switch
    {
        ClaimFormula.Attained or ClaimFormula.Exceeded => Basis.Plan,
        ClaimFormula.Share => Total,
        ClaimFormula.Level => null,
        _ => PreviousPeriod,
    };

    /// <summary>What a change is measured from. A week is compared with last year's by either rule.</summary>
    internal static ClaimBase Of(Change change) =>
        change.IsBetweenCategories ? change.From.Category.IsTotal ? Total : OtherCategory
        : change.From.Period == change.To.Period ? OtherDefinition
        : change.IsFromSamePeriodLastYear ? SamePeriodLastYear : PreviousPeriod;
}
