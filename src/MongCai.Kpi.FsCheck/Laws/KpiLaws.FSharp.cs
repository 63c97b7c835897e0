using System.Runtime.CompilerServices;
using FsCheck;
using Microsoft.FSharp.Core;
using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing;

/// <content>Calls as F# writes them: with tuples and functions of its own, and without a list where nothing is listed.</content>
public static partial class KpiLaws
{
    /// <summary>The laws of bands that are each a condition of its own, in F#: a list of names and functions.</summary>
    /// <param name="fromLowest">The bands with their conditions, the lowest first.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fromLowest"/> or a condition is null.</exception>
    public static BandingLaws Banding(IEnumerable<Tuple<string, FSharpFunc<Ratio, bool>>> fromLowest) => Banding(
        Given.NotNull(fromLowest).Select(static band => (band.Item1, (Func<Ratio, bool>)Given.NotNull(band.Item2, nameof(fromLowest)).Invoke)));

    /// <summary>The laws of a rule of classification whose lines are not known.</summary>
    /// <param name="classify">The class of a household in an area, of an income per person and a number of deprivations.</param>
    /// <param name="indicators">In how many indicators a household may be deprived.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="classify"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="indicators"/> is below 0.</exception>
    public static PovertyStandardLaws PovertyStandard(Func<AreaType, decimal, int, PovertyClass> classify, int indicators) => PovertyStandard(classify, indicators, []);

    /// <summary>The laws of a roll-up that answers with a tuple, as a function of F# does, of any numbers.</summary>
    /// <param name="rollUp">The whole and its coverage of what areas reported; null is a report that did not come.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rollUp"/> is null.</exception>
    [OverloadResolutionPriority(-1)]
    public static RollUpLaws RollUp(Func<IReadOnlyList<Rational?>, Tuple<Calculated<Rational>, Coverage>> rollUp) => RollUp(rollUp, Reports.AnyNumber);

    /// <summary>The laws of a roll-up that answers with a tuple, as a function of F# does.</summary>
    /// <param name="rollUp">The whole and its coverage of what areas reported; null is a report that did not come.</param>
    /// <param name="reports">The reports that areas may make.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [OverloadResolutionPriority(-1)]
    public static RollUpLaws RollUp(Func<IReadOnlyList<Rational?>, Tuple<Calculated<Rational>, Coverage>> rollUp, Arbitrary<Rational> reports)
    {
        Given.NotNull(rollUp);
        return RollUp(parts => rollUp(parts).ToValueTuple(), Given.NotNull(reports));
    }

    /// <summary>The laws of a type that has a text form, tried on texts that few formats have.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="values">The values.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static TextFormatLaws<T> TextFormat<T>(Arbitrary<T> values)
        where T : IParsable<T> => TextFormat(values, Array.Empty<string>());

    /// <summary>The laws of a text format, tried on texts that few formats have.</summary>
    /// <typeparam name="T">What is written and read.</typeparam>
    /// <param name="format">Writes a value.</param>
    /// <param name="parse">Reads a text; throws where it is none.</param>
    /// <param name="values">The values.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TextFormatLaws<T> TextFormat<T>(Func<T, string> format, Func<string, T> parse, Arbitrary<T> values)
        where T : notnull => TextFormat(format, parse, values, Array.Empty<string>());
}
