using NodaTime;

namespace MongCai.Kpi;

/// <summary>A form of target that a row can name: its word, the cells that it needs and may have, and the function that creates it from them.</summary>
internal sealed record RowForm(string Word, string[] Needed, string[] Optional, Func<TargetParts, TargetForm> Of)
{
    /// <summary>Gets the names of all cells that forms are made of, in the order in which they are read.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["level", "floor", "ceiling", "direction", "tolerance", "baseline", "by", "openingPeriod", "deadline"];

    private static readonly RowForm[] Forms =
    [
        new("atLeast", ["level"], [], static parts => Target.AtLeast(Given(parts.Level))),
        new("moreThan", ["level"], [], static parts => Target.MoreThan(Given(parts.Level))),
        new("atMost", ["level"], [], static parts => Target.AtMost(Given(parts.Level))),
        new("lessThan", ["level"], [], static parts => Target.LessThan(Given(parts.Level))),
        new("cap", ["level"], [], static parts => Target.Cap(Given(parts.Level))),
        new("within", ["floor", "ceiling"], ["direction"], static parts => Target.Within(Given(parts.Floor), Given(parts.Ceiling), parts.Direction ?? Direction.None)),
        new("about", ["level"], ["tolerance"], static parts => Target.About(Given(parts.Level), parts.Tolerance)),
        new("fromBaseline", ["baseline", "level"], [], static parts => Target.FromBaseline(Given(parts.Baseline), Given(parts.Level))),
        new("reductionBy", ["baseline", "by"], ["openingPeriod"], static parts => Target.ReductionBy(Given(parts.By), Given(parts.Baseline), parts.OpeningPeriod)),
        new(GrowthBy, ["baseline", "by"], [], static parts => Target.GrowthBy(new Ratio(Given(parts.By), 1), Given(parts.Baseline))),
        new(JsonForm.Milestone, ["deadline"], [], static parts => Target.DoneBy(parts.Deadline ?? default(LocalDate))),
    ];

    private static readonly Dictionary<string, RowForm> ByWord = Forms.ToDictionary(static form => form.Word, StringComparer.Ordinal);

    private const string GrowthBy = "growthBy";

    /// <summary>Gets the words of all forms, listed for a sentence.</summary>
    public static string Words { get; } = string.Join(", ", Forms.Select(static form => form.Word));

    /// <summary>Gets whether the cell "by" of this form is a percentage, and not an amount.</summary>
    public bool IsByPercent => string.Equals(Word, GrowthBy, StringComparison.Ordinal);

    public static RowForm? Find(string word) => ByWord.GetValueOrDefault(word);

    public bool Has(string column) => Needed.Contains(column, StringComparer.Ordinal) || Optional.Contains(column, StringComparer.Ordinal);

    // A row that lacks a needed cell has a problem, and no form is created from it.
    private static Rational Given(Rational? part) => part ?? default;
}
