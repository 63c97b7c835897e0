using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Testing;

/// <summary>
/// Makes laws of agreement: the part under test has to answer as something does that is known to be right, such as a rule of the library or a table.
/// </summary>
internal static class AgreementLaw
{
    /// <summary>Creates the law that the part gives the answers of a table, each row of which is asked about once.</summary>
    public static Law OfTable<TKey, TAnswer>(PartUnderTest part, string name, IReadOnlyDictionary<TKey, TAnswer> table, Func<TKey, TAnswer, string?> why) =>
        Preconditions.NotNull(table).Count > 0
            ? Law.OfAll(part, name, table.ToArray(), row => why(row.Key, row.Value))
            : throw new ArgumentException("The table is empty: give one row or more.", nameof(table));

    /// <summary>Returns a sentence with the given and the right answer, or null where the two are equal.</summary>
    public static string? WhyNot<TAnswer>(string words, TAnswer ours, TAnswer theirs) =>
        EqualityComparer<TAnswer>.Default.Equals(ours, theirs) ? null : $"{words}: the answer is {Words(ours)}, and has to be {Words(theirs)}.";

    /// <summary>Returns a sentence with the given and the right answer, or null where the two are equal or where both refuse to answer.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "What is known to be right refuses in its own way, and the part may refuse in another.")]
    public static string? WhyNot<TAnswer>(string words, Func<TAnswer> ours, Func<TAnswer> theirs)
    {
        TAnswer right;
        try
        {
            right = theirs();
        }
        catch (Exception refusal)
        {
            return WhyNotRefused(words, ours, refusal);
        }

        return WhyNot(words, ours(), right);
    }

    /// <summary>Returns an answer as part of a sentence: <c>out of reach</c>, <c>37/73 (about 50.68%)</c>, <c>2019-06-14</c>.</summary>
    public static string Words<TAnswer>(TAnswer answer) => answer switch
    {
        null => "nothing",
        Outlook or Verdict or bool => Lower($"{answer}"),
        Calculated<Outlook> outlook => outlook.TryGetValue(out var known) ? Words(known) : $"{outlook}",
        Calculated<Verdict> verdict => verdict.TryGetValue(out var known) ? Words(known) : $"{verdict}",
        Calculated<Ratio> ratio => ratio.TryGetValue(out var known) ? Words(known) : $"{ratio}",
        Ratio ratio => AttainmentCases.TextOf(ratio),
        LocalDate day => LocalDatePattern.Iso.Format(day),
        DateInterval days => $"{LocalDatePattern.Iso.Format(days.Start)} to {LocalDatePattern.Iso.Format(days.End)}",
        _ => $"{answer}",
    };

    [SuppressMessage("Design", "CA1031", Justification = "Which exception a host's part throws is its own choice: any of them refuses.")]
    private static string? WhyNotRefused<TAnswer>(string words, Func<TAnswer> ours, Exception refusal)
    {
        try
        {
            return $"{words}: the answer is {Words(ours())}, and what is known to be right refuses it: {refusal.GetType().Name}, {refusal.Message}";
        }
        catch (Exception)
        {
            return null;
        }
    }

    // Splits the name of an enumeration value into words: OutOfReach becomes "out of reach".
    private static string Lower(string name) =>
        string.Concat(name.Select(static (character, place) => char.IsUpper(character) ? $"{(place == 0 ? string.Empty : " ")}{char.ToLowerInvariant(character)}" : $"{character}"));
}
