using FsCheck;

namespace MongCai.Kpi.Testing;

/// <content>Laws of agreement: a host's own calculation gives what the library gives, or a table.</content>
public static partial class KpiLaws
{
    /// <summary>Returns the law that a host's own attainments are those of the library: exact, of the right base, undefined where there is none.</summary>
    /// <param name="attained">The attainment of an observation against a target. Of what is undefined any reason will do.</param>
    /// <param name="cases">
    /// What is measured; actuals on, beside and around targets of at least so much, of a year that is over or runs, where nothing is given. Of another form they are
    /// <c>KpiArbitraries.AttainmentsOf(form)</c>, of all forms <c>KpiArbitraries.Attainments()</c>.
    /// </param>
    /// <returns>The law. A case takes a call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="attained"/> is null.</exception>
    /// <example><c>KpiLaws.Attainment((observation, target) => Ours(observation, target)).Check()</c></example>
    public static Law Attainment(Func<Observation, Target, Calculated<Ratio>> attained, Arbitrary<Attainment>? cases = null) =>
        Measured(new("The attainment"), "the attainments are those of the library", Given.NotNull(attained), cases, static attainment => attainment.Value);

    /// <summary>Returns the law that a host's own verdicts are those of the library: nothing is rounded before it is compared, and what is not decided has none.</summary>
    /// <param name="verdict">The verdict of an observation against a target. Of what is undefined any reason will do.</param>
    /// <param name="cases">What is measured, as for <see cref="Attainment"/>.</param>
    /// <param name="policies">The policies of the library's verdicts; the default ones where none are given.</param>
    /// <returns>The law. A case takes a call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="verdict"/> is null.</exception>
    public static Law Verdict(Func<Observation, Target, Calculated<Verdict>> verdict, Arbitrary<Attainment>? cases = null, MeasurementPolicies? policies = null) =>
        Measured(new("The verdict"), "the verdicts are those of the library", Given.NotNull(verdict), cases, static attainment => attainment.Verdict, policies);

    /// <summary>Returns the law that a host's own outlooks are those of the library: secured only where nothing can undo it, out of reach only where nothing can reach it.</summary>
    /// <param name="outlook">The outlook of an observation against a target. Of what is undefined any reason will do.</param>
    /// <param name="cases">What is measured, as for <see cref="Attainment"/>.</param>
    /// <param name="policies">The policies of the library's outlooks; the default ones where none are given.</param>
    /// <returns>The law. A case takes a call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outlook"/> is null.</exception>
    public static Law Outlook(Func<Observation, Target, Calculated<Outlook>> outlook, Arbitrary<Attainment>? cases = null, MeasurementPolicies? policies = null) =>
        Measured(new("The outlook"), "the outlooks are those of the library", Given.NotNull(outlook), cases, static attainment => attainment.Outlook, policies);

    /// <summary>Returns the law that a host's own sums are exact, of a few amounts and of hundreds, in any order.</summary>
    /// <param name="sum">The sum of amounts.</param>
    /// <param name="amounts">The amounts; any of up to two decimals and some trillions, negative ones too, where nothing is given.</param>
    /// <returns>The law. A case takes two calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sum"/> is null.</exception>
    /// <example><c>KpiLaws.Sum(amounts => Ours(amounts)).Check()</c></example>
    public static Law Sum(Func<IReadOnlyList<decimal>, decimal> sum, Arbitrary<decimal>? amounts = null)
    {
        var (part, ours) = (new AskedPart("The sum"), Given.NotNull(sum));
        return Law.Of(part, "the sum is exact, in any order", Amounts.Of(amounts ?? Amounts.OfMoney), one => WhyNotTheSum(one) ?? WhyNotTheSum(one.Reversed));

        string? WhyNotTheSum(Amounts one) =>
            part.Ask(ours, one.Values) is var answer && answer == one.Sum ? null
            : $"{one}: the answer is {(Rational)answer}, and has to be {(Rational)one.Sum}, {(Rational)Math.Abs(answer - one.Sum)} {(answer < one.Sum ? "more" : "less")}.";
    }

    /// <summary>Returns the law that any part of a host answers as something else does that is known to be right: a rule of the library, an older program, a slower way.</summary>
    /// <typeparam name="TCase">What is asked about.</typeparam>
    /// <typeparam name="TAnswer">What is answered.</typeparam>
    /// <param name="part">What the part is called at the beginning of a sentence: <c>The bonus</c>.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="ours">The part.</param>
    /// <param name="theirs">What is known to be right. Where it throws, the part has to throw as well.</param>
    /// <returns>The law. A case takes a call.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="part"/> is blank.</exception>
    /// <example><c>KpiLaws.Agreement("The printed share", KpiArbitraries.Ratios(), Ours, share => share.ToPercentage(2)).Check()</c></example>
    public static Law Agreement<TCase, TAnswer>(string part, Arbitrary<TCase> cases, Func<TCase, TAnswer> ours, Func<TCase, TAnswer> theirs)
        where TCase : notnull
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(part);
        var (asked, answer, right) = (new AskedPart(part), Given.NotNull(ours), Given.NotNull(theirs));
        return Law.Of(asked, "the answers are those that are known to be right", Given.NotNull(cases), one => Agreeing.WhyNot($"{one}", () => asked.Ask(answer, one), () => right(one)));
    }

    /// <summary>Returns the law that any part of a host gives the answers of a table.</summary>
    /// <typeparam name="TCase">What is asked about.</typeparam>
    /// <typeparam name="TAnswer">What is answered.</typeparam>
    /// <param name="part">What the part is called at the beginning of a sentence: <c>The bonus</c>.</param>
    /// <param name="ours">The part.</param>
    /// <param name="table">What is asked about, and what has to be answered. Each is asked about once.</param>
    /// <returns>The law. It takes a call a row.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="part"/> is blank, or the table is empty.</exception>
    public static Law Agreement<TCase, TAnswer>(string part, Func<TCase, TAnswer> ours, IReadOnlyDictionary<TCase, TAnswer> table)
        where TCase : notnull
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(part);
        var (asked, answer) = (new AskedPart(part), Given.NotNull(ours));
        return Agreeing.OfTable(asked, "the answers are those of the table", table, (one, expected) => Agreeing.WhyNot($"{one}", asked.Ask(answer, one), expected));
    }

    private static Law Measured<TAnswer>(
        AskedPart part,
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
            return answer.IsDefined == right.IsDefined && (!right.IsDefined || answer.Equals(right)) ? null : $"{one}: the answer is {Agreeing.Words(answer)}, and has to be {Agreeing.Words(right)}.";
        }
    }
}
