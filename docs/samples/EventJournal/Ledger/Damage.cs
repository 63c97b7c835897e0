using MongCai.Kpi;

namespace EventJournal;

/// <summary>One damage of a ledger, with its place.</summary>
internal sealed record Damage(DamageKind Kind)
{
    /// <summary>Gets the number of the first damaged line.</summary>
    public long? First { get; init; }

    /// <summary>Gets the number of the last damaged line, where there are several in a row.</summary>
    public long? Last { get; init; }

    public long? Batch { get; init; }

    /// <summary>Gets the source and the id of the record, as far as they can be read.</summary>
    public string? Record { get; init; }

    /// <summary>Gets what SQLite, or the reader of records, says about the damage.</summary>
    public string? Detail { get; init; }

    public string Line(Words words)
    {
        string?[] place =
        [
            First is not { } first ? null : Last is { } last && last != first ? $"{words.Line} {Number(first)}–{Number(last)}" : $"{words.Line} {Number(first)}",
            Batch is { } batch ? $"{words.Batch} {Number(batch)}" : null,
            Record,
        ];
        var where = string.Join(", ", place.Where(static part => part is not null));
        return OneLine.Of($"{(where.Length == 0 ? words.File : where)}: {words.Of(Kind)}{(Detail is null ? string.Empty : $" ({Detail})")}");

        static string Number(long number) => $"{(Rational)number}";
    }

    public override string ToString() => Line(Words.For(Lexicon.English));
}
