using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// Bands that cover every attainment, each from its step to the next, over the exact value: 89,5% has its colour too, where "yellow 75–89, green from 90" has none for it.
/// </summary>
/// <remarks>Equality is that of the object. In JSON it is written and read as its parts.</remarks>
[JsonConverter(typeof(ObjectJsonConverter<BandScale>))]
public sealed partial class BandScale
{
    private const int YellowFrom = 75;
    private const int GreenFrom = 90;

    // A place among them fits into a byte, with one value left for none.
    private const int Most = byte.MaxValue;

    private readonly BandStep[] _steps;

    /// <summary>Bands.</summary>
    /// <param name="lowest">The band of whatever is below the first step.</param>
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

    /// <summary>Red below 75%, yellow below 90%, green from there on.</summary>
    public static BandScale RedYellowGreen { get; } = new(
        Named("red"),
        new BandStep(Ratio.FromPercent(YellowFrom), Named("yellow")),
        new BandStep(Ratio.FromPercent(GreenFrom), Named("green")));

    /// <summary>The band of whatever is below the first step.</summary>
    public Band Lowest { get; }

    /// <summary>The other bands, from below.</summary>
    public IReadOnlyList<BandStep> Steps => Array.AsReadOnly(_steps);

    /// <summary>The one band that an attainment is in, by its exact value.</summary>
    /// <param name="attained">The attainment.</param>
    /// <returns>The band.</returns>
    public Band BandOf(Ratio attained) => At(PlaceOf(attained));

    /// <summary>Returns the bands with the attainments from which they begin.</summary>
    /// <returns>The text: <c>red, yellow from 75/100, green from 90/100</c>.</returns>
    public override string ToString() => string.Join(", ", [$"{Lowest}", .. _steps.Select(static step => $"{step}")]);

    /// <summary>The place of the highest band.</summary>
    internal int Highest => _steps.Length;

    /// <summary>The place of the band that holds 100%.</summary>
    internal int PlaceOfWhole => PlaceOf(new Ratio(1, 1));

    internal Band At(int place) => place > 0 ? _steps[place - 1].Band : Lowest;

    /// <summary>The place of the band, from 0 for the lowest. A loop: scorecards ask for every cell.</summary>
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
