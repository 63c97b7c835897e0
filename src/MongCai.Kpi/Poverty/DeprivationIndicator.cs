using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>An indicator of deprivation: it says whether a household lacks a basic social service, such as safe water or health insurance.</summary>
/// <remarks>
/// One needs it to define a standard of one's own: a <see cref="PovertyStandard"/> lists its indicators. Two indicators are equal only if they are the same
/// object, because each standard defines anew what a deprivation is.
/// The text form is for readers only: the code. The JSON form is <c>{"code":"water","dimension":{"vi":"…","en":"…"},"name":{"vi":"…","en":"…"}}</c>.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<DeprivationIndicator>))]
public sealed partial class DeprivationIndicator
{
    /// <summary>Creates an indicator of deprivation.</summary>
    /// <param name="code">The code by which the deprivations of a household are named.</param>
    /// <param name="dimension">The dimension that the indicator belongs to, such as health or education.</param>
    /// <param name="name">The name of the indicator in reports.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="dimension"/> or <paramref name="name"/> is null.</exception>
    public DeprivationIndicator(string code, LocalisedText dimension, LocalisedText name)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Dimension = Guard.Against.Null(dimension);
        Name = Guard.Against.Null(name);
    }

    /// <summary>Gets the code by which the deprivations of a household are named.</summary>
    public string Code { get; }

    /// <summary>Gets the dimension that the indicator belongs to, such as health or education.</summary>
    public LocalisedText Dimension { get; }

    /// <summary>Gets the name of the indicator in reports.</summary>
    public LocalisedText Name { get; }

    /// <summary>Returns the code of the indicator.</summary>
    /// <returns>The text of <see cref="Code"/>, such as <c>water</c>.</returns>
    public override string ToString() => Code;
}
