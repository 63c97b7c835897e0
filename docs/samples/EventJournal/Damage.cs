using MongCai.Kpi;

namespace EventJournal;

/// <summary>One thing that is wrong with a ledger, and where.</summary>
internal sealed record Damage(DamageKind Kind)
{
    /// <summary>The first line that is hurt.</summary>
    public long? First { get; init; }

    /// <summary>The last line that is hurt, where there are several in a row.</summary>
    public long? Last { get; init; }

    public long? Batch { get; init; }

    /// <summary>Source and id of the record, as far as they can be read.</summary>
    public string? Record { get; init; }

    /// <summary>What SQLite, or the reader of records, says about it.</summary>
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
