namespace MongCai.Kpi.Testing;

/// <summary>The laws of a part that has a statute: all but those that it breaks on purpose.</summary>
/// <remarks>It comes from <see cref="LawSetExtensions.Except{TLaws}"/>. Text form, for a reader only: a law a line, those that are left out with the reason.</remarks>
/// <typeparam name="TLaws">The laws of that kind of part.</typeparam>
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

    /// <summary>Leaves out one more law.</summary>
    /// <param name="law">The law that is left out.</param>
    /// <param name="because">Why: the document and what it says.</param>
    /// <returns>The other laws.</returns>
    /// <exception cref="ArgumentNullException">An argument is null, or <paramref name="law"/> gives null.</exception>
    /// <exception cref="ArgumentException"><paramref name="because"/> is blank, or the law is none of these.</exception>
    public ExceptedLaws<TLaws> Except(Func<TLaws, Law> law, string because)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(because);
        var left = Given.NotNull(Given.NotNull(law)(_laws), nameof(law));
        return All.Contains(left)
            ? new(_laws, [.. _leftOut, (left, because)])
            : throw new ArgumentException($"\"{left.Name}\" is none of the laws that are checked: {string.Join("; ", All.Select(static one => one.Name))}.", nameof(law));
    }

    /// <summary>Returns what the laws say, a line each, and why which are left out.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join('\n', All.Select(static law => $"{law}").Concat(_leftOut.Select(static left => $"Left out: {left.Law}, because {left.Because}")));
}
