namespace MongCai.Kpi.Claims;

/// <summary>
/// The words for hedges, multipliers and percentage points of a language. They are written in that language alone; Vietnamese and English words are read beside
/// those of every language, because Vietnamese pages print English marks too.
/// </summary>
internal sealed class FigureWords
{
    private const string InvariantPoints = "pp";
    private const int FirstExponent = 3;

    private static readonly Hedge[] Hedging = [Hedge.Over, Hedge.Under, Hedge.Nearly, Hedge.About, Hedge.AtLeast, Hedge.AtMost];

    private FigureWords(Lexicon own)
    {
        Lexicon[] read = [own, .. new[] { Lexicon.Vietnamese, Lexicon.English }.Where(one => one != own)];
        Hedges = LongestFirst([.. read.SelectMany(static one => Hedging.SelectMany(hedge => one.WordsOf(KeyOf(hedge)).Select(word => (word, hedge))))]);
        HedgesBehind = [.. read.SelectMany(static one => Pairs(one, LexiconKeys.OrMoreBehind, Hedge.AtLeast).Concat(Pairs(one, LexiconKeys.OrLessBehind, Hedge.AtMost)))];
        BoundOpenings = [.. read.SelectMany(static one => one.WordsOf(LexiconKeys.BoundOpening))];
        Points = [.. read.SelectMany(static one => one.Noun(LexiconKeys.Points).Forms.Reverse().Concat(one.WordsOf(LexiconKeys.PointsRead))), InvariantPoints];
        NoPoints = [.. read.SelectMany(static one => one.WordsOf(LexiconKeys.NoPoints))];
        Percents = ["%", .. read.SelectMany(static one => one.WordsOf(LexiconKeys.PercentRead))];
        Multipliers = LongestFirst([.. read.SelectMany(static one => Enumerable.Range(0, LexiconKeys.Multipliers.Length).SelectMany(place => MultiplierWords(one, place)))]);
        Negations = [.. read.SelectMany(static one => one.WordsOf(LexiconKeys.Negations))];
        OtherNouns = [.. BoundOpenings, .. read.SelectMany(static one => one.WordsOf(LexiconKeys.OtherNouns))];
        Conjunctions = [.. read.SelectMany(static one => one.WordsOf(LexiconKeys.Conjunctions))];
        NoMillion = [.. read.SelectMany(static one => one.WordsOf(LexiconKeys.NoMillion))];
        NoBillion = [.. read.SelectMany(static one => one.WordsOf(LexiconKeys.NoBillion))];
        BillionAfterAll = [.. read.SelectMany(static one => one.WordsOf(LexiconKeys.BillionAfterAll))];
        Falls = WithElided(own, own.WordsOf(LexiconKeys.Falls));
        Shortfalls = WithElided(own, own.WordsOf(LexiconKeys.Shortfalls));
        Lower = [.. own.WordsOf(LexiconKeys.LowerRead)];
        Higher = [.. own.WordsOf(LexiconKeys.HigherRead)];
        LowerBehind = [.. own.WordsOf(LexiconKeys.LowerBehind)];
        LowerThan = [.. own.WordsOf(LexiconKeys.LowerThan)];
        ComparedBehind = [.. own.WordsOf(LexiconKeys.ComparedBehind)];
        Hedged = [.. own.WordsOf(LexiconKeys.Hedged)];
        HasShortOf = own.WordsOf(LexiconKeys.ShortOf).Count > 0;
    }

    /// <summary>
    /// Gets the words of hedges. Longer words stand before those that they begin or end with, and the language's own words before those of the others.
    /// </summary>
    public (string Word, Hedge Hedge)[] Hedges { get; }

    /// <summary>Gets the words of hedges that stand behind a figure.</summary>
    public (string Word, Hedge Hedge)[] HedgesBehind { get; }

    /// <summary>Gets the opening words of a bound that is completed by a word behind the figure: từ 5 trở lên.</summary>
    public string[] BoundOpenings { get; }

    /// <summary>Gets the words for percentage points, longer words before those that they begin with.</summary>
    public string[] Points { get; }

    /// <summary>Gets the words behind "points" that make them no percentage points: 25 points de base.</summary>
    public string[] NoPoints { get; }

    public string[] Percents { get; }

    /// <summary>
    /// Gets the words that multiply an amount, each with its exponent of ten, longer words before those that they begin with: 1,4 tỷ is 1.4 billion.
    /// </summary>
    public (string Word, int Exponent)[] Multipliers { get; }

    public string[] Negations { get; }

    /// <summary>Gets the words after which another noun is spoken of, so that what follows them does not belong to the figure.</summary>
    public string[] OtherNouns { get; }

    public string[] Conjunctions { get; }

    /// <summary>Gets the words behind "million" with which it means something else: triệu phú.</summary>
    public string[] NoMillion { get; }

    /// <summary>Gets the words behind "billion" with which it means something else: tỷ lệ is a rate.</summary>
    public string[] NoBillion { get; }

    /// <summary>Gets the exceptions from <see cref="NoBillion"/>, which do mean a billion: tỷ giá is a rate, tỷ giá trị an amount.</summary>
    public string[] BillionAfterAll { get; }

    /// <summary>Gets the words right before a figure that say that something fell: giảm, decreased by.</summary>
    public string[] Falls { get; }

    /// <summary>
    /// Gets the words right before a figure that say what is missing. A percentage that is missing is below zero; an amount that is missing is itself: còn
    /// thiếu 36 hộ.
    /// </summary>
    public string[] Shortfalls { get; }

    /// <summary>Gets the words right before a figure in points that say that one value is below the other: thấp hơn 0,5 điểm phần trăm.</summary>
    public string[] Lower { get; }

    /// <summary>Gets the words right before a figure in points that say that one value is above the other, and that are no hedge there.</summary>
    public string[] Higher { get; }

    /// <summary>Gets the words behind a figure in points that say that one value is below the other: 0.5 percentage points lower.</summary>
    public string[] LowerBehind { get; }

    /// <summary>Gets the words behind an amount and its unit that say that one value is below the other: 38 workers lower than men.</summary>
    public string[] LowerThan { get; }

    /// <summary>
    /// Gets the words behind an amount and its unit that turn a word such as those of <see cref="Lower"/> from a hedge into a comparison: thấp hơn 38 lao động
    /// so với nam.
    /// </summary>
    public string[] ComparedBehind { get; }

    /// <summary>
    /// Gets the words in front of "higher" or "lower" with which these stay a hedge even in a comparison: tăng nhiều hơn 240 lao động so với năm trước.
    /// </summary>
    public string[] Hedged { get; }

    /// <summary>Gets whether the language says what is missing by "short of … by".</summary>
    public bool HasShortOf { get; }

    /// <summary>Returns the words of a language, built once for each lexicon.</summary>
    public static FigureWords Of(Lexicon lexicon) => lexicon.Once(static own => new FigureWords(own));

    /// <summary>Returns the word for a hedge other than <see cref="Hedge.None"/>.</summary>
    public static string WordOf(Hedge hedge, Lexicon lexicon) => lexicon.WordsOf(KeyOf(hedge))[0];

    /// <summary>Returns the word for an exponent other than 0, in the form that it takes behind the multiplied number.</summary>
    public static string MultiplierOf(int exponent, decimal number, Lexicon lexicon) =>
        lexicon.Noun(LexiconKeys.Multipliers[(exponent / FirstExponent) - 1]).Forms[lexicon.Plurals.FormOf(number)];

    /// <summary>Returns the word for percentage points. The invariant text has a word of its own.</summary>
    public static string PointsOf(decimal printed, Lexicon lexicon, NumberFormat numbers) =>
        ReferenceEquals(numbers, NumberFormat.Invariant) ? InvariantPoints : lexicon.Noun(LexiconKeys.Points).Forms[lexicon.Plurals.FormOf(decimal.Abs(printed))];

    public Hedge SkipHedge(ref NumeralReader reader) => Skip(ref reader, Hedges);

    public Hedge SkipHedgeBehind(ref NumeralReader reader) => Skip(ref reader, HedgesBehind);

    public bool TrySkipPoints(ref NumeralReader reader)
    {
        foreach (var word in Points)
        {
            if (reader.TrySkipWord(word))
            {
                return true;
            }
        }

        return false;
    }

    public bool TrySkipBoundOpening(ref NumeralReader reader)
    {
        foreach (var word in BoundOpenings)
        {
            if (reader.TrySkipWord(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Skips a multiplier if the text continues with one.</summary>
    public bool TrySkipMultiplier(ref NumeralReader reader, out int exponent)
    {
        foreach (var (word, power) in Multipliers)
        {
            if (reader.TrySkipWord(word))
            {
                exponent = power;
                return true;
            }
        }

        exponent = 0;
        return false;
    }

    private static Hedge Skip(ref NumeralReader reader, (string Word, Hedge Hedge)[] words)
    {
        foreach (var (word, hedge) in words)
        {
            if (reader.TrySkipWord(word))
            {
                return hedge;
            }
        }

        return Hedge.None;
    }

    private static LexiconKey KeyOf(Hedge hedge) => LexiconKeys.Hedges[(int)hedge - 1];

    private static IEnumerable<(string Word, Hedge Hedge)> Pairs(Lexicon lexicon, LexiconKey key, Hedge hedge) => lexicon.WordsOf(key).Select(word => (word, hedge));

    private static IEnumerable<(string Word, int Exponent)> MultiplierWords(Lexicon lexicon, int place) =>
        lexicon.Noun(LexiconKeys.Multipliers[place]).Forms.Concat(lexicon.WordsOf(LexiconKeys.MultipliersRead[place])).Select(word => (word, (place + 1) * FirstExponent));

    // French elides: "en baisse de 18 %", but "en baisse d'environ 18 %". Both forms are read.
    private static string[] WithElided(Lexicon lexicon, IReadOnlyList<string> words) =>
    [
        .. words,
        .. lexicon.Joins.Where(static rule => rule.Joined.EndsWith($"'{rule.After}", StringComparison.Ordinal)).Select(static rule => (Whole: rule.Before.TrimEnd(), Elided: rule.Joined[..^rule.After.Length])).Distinct()
            .SelectMany(rule => words.Where(word => word.EndsWith($" {rule.Whole}", StringComparison.Ordinal)).Select(word => word[..^rule.Whole.Length] + rule.Elided)),
    ];

    // The sort is stable, so that of two equal words the language's own comes first.
    private static (string Word, T Meaning)[] LongestFirst<T>(IEnumerable<(string Word, T Meaning)> words) => [.. words.OrderByDescending(static pair => pair.Word.Length)];
}
