namespace MongCai.Kpi.Claims;

/// <summary>The words for hedges, multipliers and percentage points. Vietnamese and English ones are read beside those of every language, since Vietnamese pages print English marks too; the language's own are written.</summary>
internal sealed class FigureWords
{
    private const string InvariantPoints = "pp";
    private const int FirstExponent = 3;

    private static readonly Hedge[] Hedging = [Hedge.Over, Hedge.Under, Hedge.Nearly, Hedge.About, Hedge.AtLeast, Hedge.AtMost];

    private readonly (string Word, Hedge Hedge)[] _hedges;
    private readonly (string Word, Hedge Hedge)[] _hedgesBehind;
    private readonly string[] _boundOpenings;
    private readonly string[] _points;
    private readonly string[] _noPoints;
    private readonly string[] _percents;
    private readonly (string Word, int Exponent)[] _multipliers;
    private readonly string[] _negations;
    private readonly string[] _otherNouns;
    private readonly string[] _conjunctions;
    private readonly string[] _noMillion;
    private readonly string[] _noBillion;
    private readonly string[] _billionAfterAll;
    private readonly string[] _falls;
    private readonly string[] _shortfalls;
    private readonly string[] _lower;
    private readonly string[] _higher;
    private readonly string[] _lowerBehind;
    private readonly string[] _lowerThan;
    private readonly string[] _comparedBehind;
    private readonly string[] _hedged;

    private FigureWords(Lexicon own)
    {
        Lexicon[] read = [own, .. new[] { Lexicon.Vietnamese, Lexicon.English }.Where(one => one != own)];
        _hedges = LongestFirst([.. read.SelectMany(static one => Hedging.SelectMany(hedge => one.WordsOf(KeyOf(hedge)).Select(word => (word, hedge))))]);
        _hedgesBehind = [.. read.SelectMany(static one => Pairs(one, LexiconKeys.OrMoreBehind, Hedge.AtLeast).Concat(Pairs(one, LexiconKeys.OrLessBehind, Hedge.AtMost)))];
        _boundOpenings = [.. read.SelectMany(static one => one.WordsOf(LexiconKeys.BoundOpening))];
        _points = [.. read.SelectMany(static one => one.Noun(LexiconKeys.Points).Forms.Reverse().Concat(one.WordsOf(LexiconKeys.PointsRead))), InvariantPoints];
        _noPoints = [.. read.SelectMany(static one => one.WordsOf(LexiconKeys.NoPoints))];
        _percents = ["%", .. read.SelectMany(static one => one.WordsOf(LexiconKeys.PercentRead))];
        _multipliers = LongestFirst([.. read.SelectMany(static one => Enumerable.Range(0, LexiconKeys.Multipliers.Length).SelectMany(place => MultiplierWords(one, place)))]);
        _negations = [.. read.SelectMany(static one => one.WordsOf(LexiconKeys.Negations))];
        _otherNouns = [.. _boundOpenings, .. read.SelectMany(static one => one.WordsOf(LexiconKeys.OtherNouns))];
        _conjunctions = [.. read.SelectMany(static one => one.WordsOf(LexiconKeys.Conjunctions))];
        _noMillion = [.. read.SelectMany(static one => one.WordsOf(LexiconKeys.NoMillion))];
        _noBillion = [.. read.SelectMany(static one => one.WordsOf(LexiconKeys.NoBillion))];
        _billionAfterAll = [.. read.SelectMany(static one => one.WordsOf(LexiconKeys.BillionAfterAll))];
        _falls = WithElided(own, own.WordsOf(LexiconKeys.Falls));
        _shortfalls = WithElided(own, own.WordsOf(LexiconKeys.Shortfalls));
        _lower = [.. own.WordsOf(LexiconKeys.LowerRead)];
        _higher = [.. own.WordsOf(LexiconKeys.HigherRead)];
        _lowerBehind = [.. own.WordsOf(LexiconKeys.LowerBehind)];
        _lowerThan = [.. own.WordsOf(LexiconKeys.LowerThan)];
        _comparedBehind = [.. own.WordsOf(LexiconKeys.ComparedBehind)];
        _hedged = [.. own.WordsOf(LexiconKeys.Hedged)];
        HasShortOf = own.WordsOf(LexiconKeys.ShortOf).Count > 0;
    }

    /// <summary>The words of hedges, longer ones before those that they begin or end with, and the language's own before those of the others.</summary>
    public ReadOnlySpan<(string Word, Hedge Hedge)> Hedges => _hedges;

    /// <summary>The words of hedges that stand behind a figure.</summary>
    public ReadOnlySpan<(string Word, Hedge Hedge)> HedgesBehind => _hedgesBehind;

    /// <summary>The words that a bound with a word behind it begins with: từ 5 trở lên.</summary>
    public ReadOnlySpan<string> BoundOpenings => _boundOpenings;

    /// <summary>The words for points, longer ones before those that they begin with.</summary>
    public ReadOnlySpan<string> Points => _points;

    /// <summary>Words with which points are others: 25 points de base.</summary>
    public ReadOnlySpan<string> NoPoints => _noPoints;

    public ReadOnlySpan<string> Percents => _percents;

    /// <summary>The words that multiply an amount, with the exponent of ten, longer ones before those that they begin with: 1,4 tỷ is 1.4 billion.</summary>
    public ReadOnlySpan<(string Word, int Exponent)> Multipliers => _multipliers;

    public ReadOnlySpan<string> Negations => _negations;

    /// <summary>What is said behind one of these is said of another noun.</summary>
    public ReadOnlySpan<string> OtherNouns => _otherNouns;

    public ReadOnlySpan<string> Conjunctions => _conjunctions;

    /// <summary>Words with which a million begins something else: triệu phú.</summary>
    public ReadOnlySpan<string> NoMillion => _noMillion;

    /// <summary>Words with which a billion begins something else: tỷ lệ is a rate.</summary>
    public ReadOnlySpan<string> NoBillion => _noBillion;

    /// <summary>Words with which it is one all the same: tỷ giá is a rate, tỷ giá trị an amount.</summary>
    public ReadOnlySpan<string> BillionAfterAll => _billionAfterAll;

    /// <summary>Those right before a figure that say that something fell: giảm, decreased by.</summary>
    public ReadOnlySpan<string> Falls => _falls;

    /// <summary>Those right before a figure that say what is missing. Of a percentage that is one below zero; an amount that is missing is itself: còn thiếu 36 hộ.</summary>
    public ReadOnlySpan<string> Shortfalls => _shortfalls;

    /// <summary>Those right before a figure in points that say that one is below the other: thấp hơn 0,5 điểm phần trăm.</summary>
    public ReadOnlySpan<string> Lower => _lower;

    /// <summary>Those right before a figure in points that say that one is above the other, and are no hedge there.</summary>
    public ReadOnlySpan<string> Higher => _higher;

    /// <summary>Those behind a figure in points that say that one is below the other: 0.5 percentage points lower.</summary>
    public ReadOnlySpan<string> LowerBehind => _lowerBehind;

    /// <summary>Those behind an amount and its unit that say that one is below the other: 38 workers lower than men.</summary>
    public ReadOnlySpan<string> LowerThan => _lowerThan;

    /// <summary>What behind an amount and its unit makes words such as <see cref="Lower"/> in front of it a comparison, and no hedge: thấp hơn 38 lao động so với nam.</summary>
    public ReadOnlySpan<string> ComparedBehind => _comparedBehind;

    /// <summary>Those in front of such words with which they stay a hedge, also where something is compared: tăng nhiều hơn 240 lao động so với năm trước.</summary>
    public ReadOnlySpan<string> Hedged => _hedged;

    /// <summary>Whether "short of … by" says what is missing.</summary>
    public bool HasShortOf { get; }

    /// <summary>The words that a language reads.</summary>
    public static FigureWords Of(Lexicon lexicon) => lexicon.Once(static own => new FigureWords(own));

    /// <summary>The word for a hedge other than none.</summary>
    public static string WordOf(Hedge hedge, Lexicon lexicon) => lexicon.WordsOf(KeyOf(hedge))[0];

    /// <summary>The word for an exponent other than 0, as it stands behind the number that is multiplied.</summary>
    public static string MultiplierOf(int exponent, decimal number, Lexicon lexicon) =>
        lexicon.Noun(LexiconKeys.Multipliers[(exponent / FirstExponent) - 1]).Forms[lexicon.Plurals.FormOf(number)];

    /// <summary>The word for points. The invariant text has one of its own.</summary>
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

    /// <summary>Skips a multiplier if there is one.</summary>
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

    private static Hedge Skip(ref NumeralReader reader, ReadOnlySpan<(string Word, Hedge Hedge)> words)
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

    // En baisse de 18 %, and en baisse d'environ 18 %.
    private static string[] WithElided(Lexicon lexicon, IReadOnlyList<string> words) =>
    [
        .. words,
        .. lexicon.Joining.Where(static rule => rule.Joined.EndsWith($"'{rule.After}", StringComparison.Ordinal)).Select(static rule => (Whole: rule.Before.TrimEnd(), Elided: rule.Joined[..^rule.After.Length])).Distinct()
            .SelectMany(rule => words.Where(word => word.EndsWith($" {rule.Whole}", StringComparison.Ordinal)).Select(word => word[..^rule.Whole.Length] + rule.Elided)),
    ];

    // Stable, so that of two equal words the language's own comes first.
    private static (string Word, T Meaning)[] LongestFirst<T>(IEnumerable<(string Word, T Meaning)> words) => [.. words.OrderByDescending(static pair => pair.Word.Length)];
}
