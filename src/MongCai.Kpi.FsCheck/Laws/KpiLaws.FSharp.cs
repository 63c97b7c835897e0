using System.Runtime.CompilerServices;
using FsCheck;
using Microsoft.FSharp.Core;
using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing;

/// <content>Overloads for F#, which take its tuples and functions and need no empty list where nothing is listed.</content>
public static partial class KpiLaws
{
    /// <summary>Returns the laws of bands of which each is a condition of its own, given as an F# list of names and functions.</summary>
    /// <param name="fromLowest">The names of the bands with their conditions, the lowest band first.</param>
    /// <returns>The laws, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fromLowest"/> or a condition is null.</exception>
    public static BandingLaws Banding(IEnumerable<Tuple<string, FSharpFunc<Ratio, bool>>> fromLowest) => Banding(
        Preconditions.NotNull(fromLowest).Select(static band => (band.Item1, (Func<Ratio, bool>)Preconditions.NotNull(band.Item2, nameof(fromLowest)).Invoke)));

    /// <summary>Returns the laws of a host's own rule of classification whose income lines are not known.</summary>
    /// <param name="classify">Gives the class of a household from the kind of area, the income per person and the number of deprivations.</param>
    /// <param name="indicators">The number of indicators in which a household may be deprived, at most.</param>
    /// <returns>The laws, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="classify"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="indicators"/> is below 0.</exception>
    public static PovertyStandardLaws PovertyStandard(Func<AreaType, decimal, int, PovertyClass> classify, int indicators) => PovertyStandard(classify, indicators, []);

    /// <summary>Returns the laws of a host's own roll-up that answers with a tuple, as an F# function does, and takes any number as a report.</summary>
    /// <param name="rollUp">Calculates the whole and its coverage from what each area reported, where null is a missing report.</param>
    /// <returns>The laws, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rollUp"/> is null.</exception>
    [OverloadResolutionPriority(-1)]
    public static RollUpLaws RollUp(Func<IReadOnlyList<Rational?>, Tuple<Calculated<Rational>, Coverage>> rollUp) => RollUp(rollUp, Reports.AnyNumber);

    /// <summary>Returns the laws of a host's own roll-up that answers with a tuple, as an F# function does, and takes only some numbers as reports.</summary>
    /// <param name="rollUp">Calculates the whole and its coverage from what each area reported, where null is a missing report.</param>
    /// <param name="reports">The numbers that an area may report, zero among them.</param>
    /// <returns>The laws, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [OverloadResolutionPriority(-1)]
    public static RollUpLaws RollUp(Func<IReadOnlyList<Rational?>, Tuple<Calculated<Rational>, Coverage>> rollUp, Arbitrary<Rational> reports)
    {
        Preconditions.NotNull(rollUp);
        return RollUp(parts => rollUp(parts).ToValueTuple(), Preconditions.NotNull(reports));
    }

    /// <summary>Returns the laws of the text form of a type, tried on malformed texts that few formats accept.</summary>
    /// <typeparam name="T">The type with the text form.</typeparam>
    /// <param name="values">The values that are written and read.</param>
    /// <returns>The laws, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static TextFormatLaws<T> TextFormat<T>(Arbitrary<T> values)
        where T : IParsable<T> => TextFormat(values, Array.Empty<string>());

    /// <summary>Returns the laws of a text format, tried on malformed texts that few formats accept.</summary>
    /// <typeparam name="T">The type of the values that are written and read.</typeparam>
    /// <param name="format">Writes a value as a text.</param>
    /// <param name="parse">Reads a value from a text, and throws where the text is malformed.</param>
    /// <param name="values">The values that are written and read.</param>
    /// <returns>The laws, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TextFormatLaws<T> TextFormat<T>(Func<T, string> format, Func<string, T> parse, Arbitrary<T> values)
        where T : notnull => TextFormat(format, parse, values, Array.Empty<string>());
}
