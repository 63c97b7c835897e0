using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A band of attainment as a dashboard shows it, such as green or at risk.</summary>
/// <remarks>
/// <para>Create bands of your own where the red, yellow and green of <see cref="BandScale.RedYellowGreen"/> do not fit.</para>
/// <para>Two bands are equal when their codes are equal. The text form is the code. The JSON form has the code and the name.</para>
/// </remarks>
/// <example>
/// <code>
/// var green = new Band("green", new LocalisedText(("vi", "xanh"), ("en", "green")));
/// var scale = new BandScale(new Band("red", "red"), new BandStep(Ratio.FromPercent(90), green));
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<Band>))]
public sealed partial record Band
{
    /// <summary>Creates a band from its code and its name.</summary>
    /// <param name="code">The code that identifies the band.</param>
    /// <param name="name">The name of the band, in each language.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Band(string code, LocalisedText name)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Name = Guard.Against.Null(name);
    }

    /// <summary>Gets the code that identifies the band.</summary>
    public string Code { get; }

    /// <summary>Gets the name of the band, in each language.</summary>
    public LocalisedText Name { get; }

    /// <summary>Determines whether another band has the same code.</summary>
    /// <param name="other">The band to compare with this one.</param>
    /// <returns>True where the codes are equal.</returns>
    public bool Equals(Band? other) => string.Equals(Code, other?.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Returns the code of the band.</summary>
    /// <returns>The <see cref="Code"/>, such as <c>green</c>.</returns>
    public override string ToString() => Code;
}
