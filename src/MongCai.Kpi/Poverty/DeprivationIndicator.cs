using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>An indicator by which a household is deprived of a basic social service or not: safe water, health insurance.</summary>
/// <remarks>
/// Equality is that of the reference: each standard defines anew what is a deprivation. Text form, for a reader only: the code.
/// JSON form: <c>{"code":"water","dimension":{"vi":"…","en":"…"},"name":{"vi":"…","en":"…"}}</c>.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<DeprivationIndicator>))]
public sealed partial class DeprivationIndicator
{
    /// <summary>An indicator.</summary>
    /// <param name="code">Its code, by which a household's deprivations are named.</param>
    /// <param name="dimension">The dimension it belongs to: health, education.</param>
    /// <param name="name">How reports call it.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="dimension"/> or <paramref name="name"/> is null.</exception>
    public DeprivationIndicator(string code, LocalisedText dimension, LocalisedText name)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Dimension = Guard.Against.Null(dimension);
        Name = Guard.Against.Null(name);
    }

    /// <summary>The code, by which a household's deprivations are named.</summary>
    public string Code { get; }

    /// <summary>The dimension it belongs to.</summary>
    public LocalisedText Dimension { get; }

    /// <summary>How reports call it.</summary>
    public LocalisedText Name { get; }

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
