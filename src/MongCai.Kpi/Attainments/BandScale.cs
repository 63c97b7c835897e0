using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// A scale of bands that covers every attainment, each band reaching from its step to the next. It is applied to the exact value: 89,5% has a colour too, while
/// "yellow 75–89, green from 90" leaves it without one.
/// </summary>
/// <remarks>
/// <para>Use it for <see cref="MeasurementPolicies.Bands"/> to replace <see cref="RedYellowGreen"/>.</para>
/// <para>Two scales are equal only if they are the same object. The JSON form has the lowest band and the steps.</para>
/// </remarks>
/// <example>
/// <code>
/// var band = BandScale.RedYellowGreen.BandOf(Ratio.FromPercent(89.5m)); // yellow
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<BandScale>))]
public sealed partial class BandScale
{
    private const int YellowFrom = 75;
    private const int GreenFrom = 90;

    // The place of a band fits into a byte, with one value left for "no band".
    private const int Most = byte.MaxValue;

    private readonly BandStep[] _steps;

    /// <summary>Creates a scale from its lowest band and the steps above it.</summary>
    /// <param name="lowest">The band of every attainment below the first step.</param>
    /// <param name="steps">The other bands, each beginning above the one before.</param>
    /// <exception cref="ArgumentNullException">A band, or <paramref name="steps"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">A step does not begin above the one before, a band is there twice, or there are more than 255 bands.</exception>
    public BandScale(Band lowest, params IEnumerable<BandStep> steps)
    {
        Lowest = Guard.Against.Null(lowest);
        _steps = [.. Guard.Against.Null(steps).Select(static step => Guard.Against.Null(step, nameof(steps)))];
        if (_steps.Length >= Most)
        {
            throw new ArgumentException($"There are more than {(Rational)Most} bands.", nameof(steps));
        }

        var seen = new HashSet<Band> { lowest };
        for (var index = 0; index < _steps.Length; index++)
        {
            if (index > 0 && _steps[index].From <= _steps[index - 1].From)
            {
                throw new ArgumentException($"{_steps[index]} does not begin above {_steps[index - 1]}.", nameof(steps));
            }

            if (!seen.Add(_steps[index].Band))
            {
                throw new ArgumentException($"The band {_steps[index].Band} is there twice.", nameof(steps));
            }
        }
    }

    /// <summary>Gets the default scale: red below 75%, yellow from 75% to below 90%, green from 90%.</summary>
    public static BandScale RedYellowGreen { get; } = new(
        Named("red"),
        new BandStep(Ratio.FromPercent(YellowFrom), Named("yellow")),
        new BandStep(Ratio.FromPercent(GreenFrom), Named("green")));

    /// <summary>Gets the band of every attainment below the first step.</summary>
    public Band Lowest { get; }

    /// <summary>Gets the other bands, from the lowest to the highest.</summary>
    public IReadOnlyList<BandStep> Steps => Array.AsReadOnly(_steps);

    /// <summary>Returns the band that contains an attainment, by its exact value.</summary>
    /// <param name="attained">The attainment to place.</param>
    /// <returns>The one band that contains the attainment.</returns>
    public Band BandOf(Ratio attained) => At(PlaceOf(attained));

    /// <summary>Returns the bands with the attainments from which they begin, as text for a reader.</summary>
    /// <returns>Text such as <c>red, yellow from 75/100, green from 90/100</c>.</returns>
    public override string ToString() => string.Join(", ", [$"{Lowest}", .. _steps.Select(static step => $"{step}")]);

    /// <summary>Gets the place of the highest band, counted from 0 for the lowest.</summary>
    internal int Highest => _steps.Length;

    /// <summary>Gets the place of the band that holds 100%.</summary>
    internal int PlaceOfWhole => PlaceOf(new Ratio(1, 1));

    internal Band At(int place) => place > 0 ? _steps[place - 1].Band : Lowest;

    /// <summary>Finds the place of the band, counted from 0 for the lowest. It is a plain loop, because scorecards call it for every cell.</summary>
    internal int PlaceOf(in Ratio attained)
    {
        var place = _steps.Length;
        while (place > 0 && attained < _steps[place - 1].From)
        {
            place--;
        }

        return place;
    }

    private static Band Named(string code) => new(code, LocalisedText.Of(LexiconKeys.Of(LexiconKeys.Bands, code)));
}
