namespace MongCai.Kpi.Testing;

/// <summary>Extension methods that leave out laws which a statute breaks on purpose.</summary>
public static class LawSetExtensions
{
    /// <summary>Returns the laws without one that the part breaks on purpose, for a reason that is given.</summary>
    /// <remarks>
    /// A decision of the council, for instance, gives a grace of two points, and what is not met is called met. All other laws of the part are checked as
    /// before, so that a bug beside the statute is still found.
    /// </remarks>
    /// <typeparam name="TLaws">The type of the whole set of laws.</typeparam>
    /// <param name="laws">The laws of the part.</param>
    /// <param name="law">The law that is left out.</param>
    /// <param name="because">The reason: the document and what it says.</param>
    /// <returns>The remaining laws, with the reason.</returns>
    /// <exception cref="ArgumentNullException">An argument is null, or <paramref name="law"/> gives null.</exception>
    /// <exception cref="ArgumentException"><paramref name="because"/> is blank, or the law is none of these.</exception>
    /// <example><c>KpiLaws.VerdictPolicy(ours).Except(laws => laws.FollowsTheFacts, because: "Decision 12/QĐ-UBND: met from 98% on").Check()</c></example>
    public static ExceptedLaws<TLaws> Except<TLaws>(this TLaws laws, Func<TLaws, Law> law, string because)
        where TLaws : LawSet => new ExceptedLaws<TLaws>(Preconditions.NotNull(laws), []).Except(law, because);
}
