namespace MongCai.Kpi.Testing;

/// <summary>Laws that a statute breaks on purpose.</summary>
public static class LawSetExtensions
{
    /// <summary>
    /// Leaves out a law that a part breaks on purpose, for a reason that is said: a decision of the council gives a grace of two points, and what is not met is called met. All other laws of the part are
    /// checked as before, so that a bug beside the statute is still found.
    /// </summary>
    /// <typeparam name="TLaws">The laws of that kind of part.</typeparam>
    /// <param name="laws">The laws.</param>
    /// <param name="law">The law that is left out.</param>
    /// <param name="because">Why: the document and what it says.</param>
    /// <returns>The other laws.</returns>
    /// <exception cref="ArgumentNullException">An argument is null, or <paramref name="law"/> gives null.</exception>
    /// <exception cref="ArgumentException"><paramref name="because"/> is blank, or the law is none of these.</exception>
    /// <example><c>KpiLaws.VerdictPolicy(ours).Except(laws => laws.FollowsTheFacts, because: "Decision 12/QĐ-UBND: met from 98% on").Check()</c></example>
    public static ExceptedLaws<TLaws> Except<TLaws>(this TLaws laws, Func<TLaws, Law> law, string because)
        where TLaws : LawSet => new ExceptedLaws<TLaws>(Given.NotNull(laws), []).Except(law, because);
}
