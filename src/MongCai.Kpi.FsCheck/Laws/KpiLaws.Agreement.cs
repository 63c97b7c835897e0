using FsCheck;

namespace MongCai.Kpi.Testing;

/// <content>Laws of agreement: a host's own calculation gives the same answers as the library, or as a table.</content>
public static partial class KpiLaws
{
    /// <summary>
    /// Returns the law that a host's own attainments equal those of the library: exact, of the right base, and undefined where the library's is undefined.
    /// </summary>
    /// <param name="attained">Calculates the attainment of an observation against a target. An undefined one may have any reason.</param>
    /// <param name="cases">
    /// The attainments whose observations and targets are tried. By default they are actuals on, beside and around a target of at least so much, for a year
    /// that is over or still running. For the targets of one form use <c>KpiArbitraries.AttainmentsOf(form)</c>, for all forms
    /// <c>KpiArbitraries.Attainments()</c>.
    /// </param>
    /// <returns>The law, which calls the function once for each case.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="attained"/> is null.</exception>
    /// <example><c>KpiLaws.Attainment((observation, target) => Ours(observation, target)).Check()</c></example>
    public static Law Attainment(Func<Observation, Target, Calculated<Ratio>> attained, Arbitrary<Attainment>? cases = null) =>
        Measured(new("The attainment"), "the attainments are those of the library", Preconditions.NotNull(attained), cases, static attainment => attainment.Value);

    /// <summary>
    /// Returns the law that a host's own verdicts equal those of the library: nothing is rounded before it is compared, and an open outcome has no verdict.
    /// </summary>
    /// <param name="verdict">Gives the verdict on an observation against a target. An undefined one may have any reason.</param>
    /// <param name="cases">The attainments whose observations and targets are tried, as for <see cref="Attainment"/>.</param>
    /// <param name="policies">The policies under which the library gives its verdicts; the default policies if null.</param>
    /// <returns>The law, which calls the function once for each case.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="verdict"/> is null.</exception>
    public static Law Verdict(Func<Observation, Target, Calculated<Verdict>> verdict, Arbitrary<Attainment>? cases = null, MeasurementPolicies? policies = null) =>
        Measured(new("The verdict"), "the verdicts are those of the library", Preconditions.NotNull(verdict), cases, static attainment => attainment.Verdict, policies);

    /// <summary>
    /// Returns the law that a host's own outlooks equal those of the library: secured only where nothing can undo it, out of reach only where nothing can
    /// reach it.
    /// </summary>
    /// <param name="outlook">Gives the outlook of an observation against a target. An undefined one may have any reason.</param>
    /// <param name="cases">The attainments whose observations and targets are tried, as for <see cref="Attainment"/>.</param>
    /// <param name="policies">The policies under which the library gives its outlooks; the default policies if null.</param>
    /// <returns>The law, which calls the function once for each case.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outlook"/> is null.</exception>
    public static Law Outlook(Func<Observation, Target, Calculated<Outlook>> outlook, Arbitrary<Attainment>? cases = null, MeasurementPolicies? policies = null) =>
        Measured(new("The outlook"), "the outlooks are those of the library", Preconditions.NotNull(outlook), cases, static attainment => attainment.Outlook, policies);

    /// <summary>Returns the law that a host's own sums are exact, for a few amounts and for hundreds, in any order.</summary>
    /// <param name="sum">Calculates the sum of the amounts.</param>
    /// <param name="amounts">The amounts to sum. By default they have up to two decimals, go up to some trillions, and may be negative.</param>
    /// <returns>The law, which calls the function twice for each case.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sum"/> is null.</exception>
    /// <example><c>KpiLaws.Sum(amounts => Ours(amounts)).Check()</c></example>
    public static Law Sum(Func<IReadOnlyList<decimal>, decimal> sum, Arbitrary<decimal>? amounts = null)
    {
        var (part, ours) = (new PartUnderTest("The sum"), Preconditions.NotNull(sum));
        return Law.Of(part, "the sum is exact, in any order", Amounts.Of(amounts ?? Amounts.OfMoney), one => WhyNotTheSum(one) ?? WhyNotTheSum(one.Reversed));

        string? WhyNotTheSum(Amounts one) =>
            part.Ask(ours, one.Values) is var answer && answer == one.Sum ? null
            : $"{one}: the answer is {(Rational)answer}, and has to be {(Rational)one.Sum}, {(Rational)Math.Abs(answer - one.Sum)} {(answer < one.Sum ? "more" : "less")}.";
    }

    /// <summary>
    /// Returns the law that a part of a host gives the same answers as something that is known to be right: a rule of the library, an older program, a slower
    /// calculation.
    /// </summary>
    /// <typeparam name="TCase">The type of what the part is asked about.</typeparam>
    /// <typeparam name="TAnswer">The type of the answers, which are compared by their equality.</typeparam>
    /// <param name="part">The name of the part, as it stands at the beginning of a sentence: <c>The bonus</c>.</param>
    /// <param name="cases">The cases that are tried, with their shrinker.</param>
    /// <param name="ours">The part under test.</param>
    /// <param name="theirs">The function that is known to be right. Where it throws, the part has to throw as well.</param>
    /// <returns>The law, which calls the part once for each case.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="part"/> is blank.</exception>
    /// <example><c>KpiLaws.Agreement("The printed share", KpiArbitraries.Ratios(), Ours, share => share.ToPercentage(2)).Check()</c></example>
    public static Law Agreement<TCase, TAnswer>(string part, Arbitrary<TCase> cases, Func<TCase, TAnswer> ours, Func<TCase, TAnswer> theirs)
        where TCase : notnull
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(part);
        var (asked, answer, right) = (new PartUnderTest(part), Preconditions.NotNull(ours), Preconditions.NotNull(theirs));
        return Law.Of(asked, "the answers are those that are known to be right", Preconditions.NotNull(cases), one => AgreementLaw.WhyNot($"{one}", () => asked.Ask(answer, one), () => right(one)));
    }

    /// <summary>Returns the law that a part of a host gives the answers of a table.</summary>
    /// <typeparam name="TCase">The type of what the part is asked about.</typeparam>
    /// <typeparam name="TAnswer">The type of the answers, which are compared by their equality.</typeparam>
    /// <param name="part">The name of the part, as it stands at the beginning of a sentence: <c>The bonus</c>.</param>
    /// <param name="ours">The part under test.</param>
    /// <param name="table">The cases and the right answer to each; every case is asked about once.</param>
    /// <returns>The law, which calls the part once for each row of the table.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="part"/> is blank, or the table is empty.</exception>
    public static Law Agreement<TCase, TAnswer>(string part, Func<TCase, TAnswer> ours, IReadOnlyDictionary<TCase, TAnswer> table)
        where TCase : notnull
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(part);
        var (asked, answer) = (new PartUnderTest(part), Preconditions.NotNull(ours));
        return AgreementLaw.OfTable(asked, "the answers are those of the table", table, (one, expected) => AgreementLaw.WhyNot($"{one}", asked.Ask(answer, one), expected));
    }

    private static Law Measured<TAnswer>(
        PartUnderTest part,
        string name,
        Func<Observation, Target, Calculated<TAnswer>> ours,
        Arbitrary<Attainment>? cases,
        Func<Attainment, Calculated<TAnswer>> theirs,
        MeasurementPolicies? policies = null)
        where TAnswer : struct
    {
        var under = policies ?? new MeasurementPolicies();
        return cases is null ? Law.Of(part, name, LevelCase.Cases, WhyNot) : Law.Of(part, name, AttainmentCase.Of(cases), WhyNot);

        string? WhyNot(IMeasured one)
        {
            if (one.Target is not { } target)
            {
                return null;
            }

            var (answer, right) = (part.Ask(() => ours(one.Observed, target)), theirs(one.Observed.Against(under, target)[target.Basis]));
            return answer.IsDefined == right.IsDefined && (!right.IsDefined || answer.Equals(right)) ? null : $"{one}: the answer is {AgreementLaw.Words(answer)}, and has to be {AgreementLaw.Words(right)}.";
        }
    }
}
