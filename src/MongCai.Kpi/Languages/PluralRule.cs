using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The rule by which a language chooses the plural form of a word from the number that stands beside it.</summary>
/// <remarks>
/// <para>A rule is needed only to create a <see cref="Lexicon"/> for a language whose plural forms none of the rules here has.</para>
/// <para>The rule receives the number as it is printed, with its sign and its decimals: in English 1 percentage point, but 1.0 percentage points. Beside a
/// unit, zeros at the end do not matter: 1.0 household.</para>
/// <para>Two rules are equal only if they are the same object. There is no JSON form.</para>
/// </remarks>
/// <example>
/// <c>new PluralRule(3, number => Math.Abs(number) % 10 == 1 &amp;&amp; Math.Abs(number) % 100 != 11 ? 0 : …)</c>, for a language with forms for one, a few and
/// many.
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<PluralRule>))]
public sealed class PluralRule : INotJson<PluralRule>
{
    private const int MostForms = 6;

    private readonly Func<decimal, int> _choose;

    /// <summary>Creates the rule of a language from the number of its forms and a function that chooses one.</summary>
    /// <param name="forms">The number of forms that a word has, 1 to 6.</param>
    /// <param name="choose">
    /// The function that returns the place of the form, from 0, for a number as it is printed: 1.0 has one decimal. It must always give the same result for the
    /// same number.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="forms"/> is not 1 to 6.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="choose"/> is null.</exception>
    public PluralRule(int forms, Func<decimal, int> choose)
    {
        Forms = Guard.Against.NotBetween(forms, 1, MostForms, "Plural forms");
        _choose = Guard.Against.Null(choose);
    }

    /// <summary>Gets the rule of languages whose words have one form, such as Vietnamese.</summary>
    public static PluralRule OneForm { get; } = new(1, static _ => 0);

    /// <summary>Gets the rule of languages that use the singular only for 1, written without decimals, such as English and German.</summary>
    public static PluralRule SingularForOne { get; } = new(2, static number => number == 1 && number.Scale == 0 ? 0 : 1);

    /// <summary>Gets the rule of languages that use the singular for all numbers below 2, such as French: 0 ménage, 1,9 million.</summary>
    public static PluralRule SingularBelowTwo { get; } = new(2, static number => decimal.Abs(number) < 2 ? 0 : 1);

    /// <summary>Gets the number of forms that a word has.</summary>
    public int Forms { get; }

    /// <summary>Returns the place of the plural form that a number takes.</summary>
    /// <param name="number">The number as it is printed.</param>
    /// <returns>The place of the form, from 0 to below <see cref="Forms"/>.</returns>
    /// <exception cref="InvalidOperationException">The function of the host returned a place that does not exist.</exception>
    public int FormOf(decimal number) => _choose(number) is >= 0 and var form && form < Forms
        ? form
        : throw new InvalidOperationException($"The plural rule gives {number} a form that there is not: it has {Forms}.");

    /// <summary>
    /// Gets whether this is the rule of English. Beside a unit, that rule needs only whether the amount is 1 and no digits; this saves time, because phrases
    /// are made often.
    /// </summary>
    internal bool IsSingularForOne => ReferenceEquals(this, SingularForOne);

    /// <summary>Returns the number of forms as text for a reader.</summary>
    /// <returns>Text such as <c>2 plural forms</c>.</returns>
    public override string ToString() => $"{(Rational)Forms} plural {(Forms == 1 ? "form" : "forms")}";
}
