namespace MongCai.Kpi.Testing;

/// <summary>The laws of a part of a host without those that the part breaks on purpose, because a statute demands it.</summary>
/// <remarks>
/// Use <see cref="LawSetExtensions.Except{TLaws}"/> to create one. Text form, for a reader only: one law on each line, then the laws that are left out with
/// the reason.
/// </remarks>
/// <typeparam name="TLaws">The type of the whole set of laws.</typeparam>
public sealed class ExceptedLaws<TLaws> : LawSet
    where TLaws : LawSet
{
    private readonly TLaws _laws;
    private readonly IReadOnlyList<(Law Law, string Because)> _leftOut;

    internal ExceptedLaws(TLaws laws, IReadOnlyList<(Law Law, string Because)> leftOut)
    {
        _laws = laws;
        _leftOut = leftOut;
        All = [.. laws.All.Where(law => !leftOut.Any(left => ReferenceEquals(left.Law, law)))];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Law> All { get; }

    /// <summary>Creates the same laws without one more law.</summary>
    /// <param name="law">The law that is left out.</param>
    /// <param name="because">The reason: the document and what it says.</param>
    /// <returns>The remaining laws, with all the reasons so far.</returns>
    /// <exception cref="ArgumentNullException">An argument is null, or <paramref name="law"/> gives null.</exception>
    /// <exception cref="ArgumentException"><paramref name="because"/> is blank, or the law is none of these.</exception>
    public ExceptedLaws<TLaws> Except(Func<TLaws, Law> law, string because)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(because);
        var left = Preconditions.NotNull(Preconditions.NotNull(law)(_laws), nameof(law));
        return All.Contains(left)
            ? new(_laws, [.. _leftOut, (left, because)])
            : throw new ArgumentException($"\"{left.Name}\" is none of the laws that are checked: {string.Join("; ", All.Select(static one => one.Name))}.", nameof(law));
    }

    /// <summary>Returns the remaining laws, one on each line, followed by the laws that are left out and the reasons.</summary>
    /// <returns>The text, with laws in the form <c>The roll-up: …</c>, and those left out in the form <c>Left out: The roll-up: …, because …</c>.</returns>
    public override string ToString() => string.Join('\n', All.Select(static law => $"{law}").Concat(_leftOut.Select(static left => $"Left out: {left.Law}, because {left.Because}")));
}
