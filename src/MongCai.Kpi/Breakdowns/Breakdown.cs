using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// The categories into which an indicator is broken down: by sex, by ethnic group, by age, or by several of them crossed. Nobody is in two categories of one
/// breakdown.
/// </summary>
/// <remarks>
/// <para>One needs a breakdown to name the categories of observations and targets, and to add them up to their total. Categories that overlap, such as women,
/// minorities and youth, are not a breakdown: each of them belongs to a breakdown of its own, or they are crossed. Where a person may change category in the
/// course of a period, as an age group, that person can still count twice; distinct counts are therefore never added.</para>
/// <para>A code stands for one list of categories. Where the list changes, as that of age groups may, the breakdown gets another code (<c>age-2025</c>), so
/// that old and new categories are never added.</para>
/// <para>Two breakdowns are equal when all their parts are equal, with the categories in the same order. The text form, for a reader only, is
/// <c>sex: F, M</c>. The JSON form is <c>{"code":"sex","categories":[{"code":"F","name":{…}},{"code":"M","name":{…}}]}</c>, with <c>"name":{…}</c> and
/// <c>"exhaustive":false</c>, and with <c>"values":{…}</c> in each category, where they are set. That of a crossed breakdown is
/// <c>{"crossed":[{…},{…}]}</c>, with <c>"name":{…}</c> where it is set.</para>
/// </remarks>
/// <example>
/// <code>
/// var sex = new Breakdown("sex", ("F", new(("vi", "nữ"), ("en", "women"))), ("M", new(("vi", "nam"), ("en", "men"))));
/// var observed = new Observation(trained, half, 520) { Category = sex["F"] };
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<Breakdown>))]
public sealed partial record Breakdown
{
    private readonly Entry[] _entries;
    private readonly Breakdown[] _crossed;
    private readonly bool _isExhaustive = true;

    /// <summary>Creates a breakdown from its categories, in the order in which they are shown.</summary>
    /// <param name="code">The code of the breakdown, which is part of its categories' text form.</param>
    /// <param name="categories">The code and the name of each category; at least one category.</param>
    /// <exception cref="ArgumentNullException">An argument, a code or a name is null.</exception>
    /// <exception cref="ArgumentException">A text cannot be a code, there is no category, or two categories have the same code.</exception>
    public Breakdown(string code, params (string Code, LocalisedText Name)[] categories)
        : this(code, [.. Guard.Against.Null(categories).Select(static category => new Entry(category.Code, Guard.Against.Null(category.Name, nameof(categories)), Values: null))])
    {
    }

    private Breakdown(string code, Entry[] categories)
    {
        Code = Category.CodeOf(code, nameof(code));
        _crossed = [];
        _entries = categories.Length > 0 ? categories : throw new ArgumentException($"{code} has no category.", nameof(categories));
        Categories = Array.AsReadOnly(Array.ConvertAll(categories, entry => Category.Of((code, Category.CodeOf(entry.Code, nameof(categories))))));
        Name = code;
        if (ProblemOf(categories) is { } problem)
        {
            throw new ArgumentException($"{code} cannot have these categories: {problem}.", nameof(categories));
        }
    }

    private Breakdown(Breakdown[] crossed)
    {
        _crossed = crossed;
        _entries = [];
        Breakdown[] ordered = [.. crossed.OrderBy(static one => one.Code, StringComparer.Ordinal)];
        Code = string.Join('*', ordered.Select(static one => one.Code));
        Name = LocalisedText.Join(crossed.Select(static one => one.Name));
        Categories = Array.AsReadOnly([.. crossed.Aggregate<Breakdown, IEnumerable<Category>>(
            [Category.Total],
            static (soFar, one) => soFar.SelectMany(category => one.Categories.Select(own => Category.Of([.. category.Parts, .. own.Parts]))))]);
    }

    /// <summary>Gets the code of the breakdown; for a crossed one, the codes of all that are crossed, in alphabetical order: <c>age*sex</c>.</summary>
    public string Code { get; }

    /// <summary>Gets or initialises the name of the breakdown in reports.</summary>
    /// <value>The code unless set; for a crossed breakdown, the names of all that are crossed.</value>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public LocalisedText Name
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Gets the categories of the breakdown, in the order in which they are shown.</summary>
    public IReadOnlyList<Category> Categories { get; }

    /// <summary>
    /// Gets or initialises a value indicating whether everybody is in one of the categories, so that they make up the total. Otherwise, the total is at least
    /// their sum.
    /// </summary>
    /// <value>True unless set; for a crossed breakdown, true where all that are crossed are exhaustive.</value>
    /// <exception cref="InvalidOperationException">The breakdown is crossed. Set the property on the breakdowns that are crossed.</exception>
    public bool IsExhaustive
    {
        get => _crossed.Length == 0 ? _isExhaustive : Array.TrueForAll(_crossed, static one => one.IsExhaustive);
        init => _isExhaustive = _crossed.Length == 0 ? value : throw new InvalidOperationException($"{Code} is exhaustive where all that are crossed are: say so of them.");
    }

    /// <summary>Gets the breakdowns that are crossed, in the order in which they were given; empty where the breakdown is not crossed.</summary>
    public IReadOnlyList<Breakdown> Crossed => Array.AsReadOnly(_crossed);

    /// <summary>Gets the breakdowns that this one consists of: those that are crossed, or itself alone.</summary>
    internal IReadOnlyList<Breakdown> Dimensions => _crossed.Length > 0 ? Crossed : [this];

    /// <summary>Gets the category with a code; in a crossed breakdown, the category with one code of each breakdown that is crossed.</summary>
    /// <param name="codes">The code of the category, or the codes in the order in which the breakdowns were crossed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="codes"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">The breakdown has no such category; the message names those that it has.</exception>
    /// <example><c>sex["F"]</c>; <c>Breakdown.Cross(sex, age)["F", "15-24"]</c></example>
    [SuppressMessage("Design", "CA1043", Justification = "Codes are the key of a category, one for each breakdown that is crossed.")]
    public Category this[params IReadOnlyList<string> codes]
    {
        get
        {
            Guard.Against.Null(codes);
            if (_crossed.Length == 0)
            {
                return codes is [var code] && Place(Guard.Against.Null(code, nameof(codes))) is >= 0 and var place ? Categories[place] : throw NoCategory(string.Join(", ", codes), nameof(codes));
            }

            return codes.Count == _crossed.Length
                ? Category.Of(_crossed.Zip(codes, static (one, code) => one[code].Parts[0]))
                : throw new ArgumentException($"{Code} has a code of each of {string.Join(", ", _crossed.Select(static one => one.Code))}, in this order, and not {string.Join(", ", codes)}.", nameof(codes));
        }
    }

    /// <summary>
    /// Creates a breakdown by ranges of a number, such as ages. Ranges that overlap are refused, because whoever is in both would count twice.
    /// </summary>
    /// <remarks>
    /// Whether somebody lies outside all ranges is not known from the ranges: set <see cref="IsExhaustive"/> to false where that is so.
    /// </remarks>
    /// <param name="code">The code of the breakdown, which is part of its categories' text form.</param>
    /// <param name="categories">The code and the values of each category; at least one category. The code of a category is also its name.</param>
    /// <returns>The breakdown, whose <see cref="CategoryOf"/> finds the category of a value.</returns>
    /// <exception cref="ArgumentNullException">An argument, a code or a range is null.</exception>
    /// <exception cref="ArgumentException">
    /// A text cannot be a code, there is no category, two categories have the same code, a range is empty, or two ranges overlap.
    /// </exception>
    /// <example><c>Breakdown.OfRanges("age", ("0-14", RationalInterval.Below(15)), ("15+", RationalInterval.AtLeast(15)))</c></example>
    public static Breakdown OfRanges(string code, params (string Code, RationalInterval Values)[] categories) =>
        new(code, [.. Guard.Against.Null(categories).Select(static category => new Entry(category.Code, category.Code, Guard.Against.Null(category.Values, nameof(categories))))]);

    /// <summary>Creates the breakdown of several crossed ones: by sex and age, women of 15 to 24, men of 15 to 24, and so on.</summary>
    /// <param name="breakdowns">At least two breakdowns, none of them crossed itself.</param>
    /// <returns>
    /// The crossed breakdown. Its categories are in the order of the first breakdown, then of the second, and so on. They add up to the categories of each
    /// breakdown.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdowns"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">There are fewer than two breakdowns, two have the same code, or one is crossed itself.</exception>
    /// <example><c>Breakdown.Cross(sex, age)["F", "15-24"]</c></example>
    public static Breakdown Cross(params IEnumerable<Breakdown> breakdowns)
    {
        Breakdown[] crossed = [.. Guard.Against.Null(breakdowns).Select(static one => Guard.Against.Null(one, nameof(breakdowns)))];
        return crossed.Length < 2 ? throw new ArgumentException("Two breakdowns or more are crossed.", nameof(breakdowns))
            : Array.Find(crossed, static one => one._crossed.Length > 0) is { } nested ? throw new ArgumentException($"{nested.Code} is crossed already: cross all of {string.Join(", ", nested.Crossed.Select(static one => one.Code))} and the others at once.", nameof(breakdowns))
            : Array.Find(crossed, one => Array.FindAll(crossed, other => string.Equals(other.Code, one.Code, StringComparison.Ordinal)).Length > 1) is { } twice ? throw new ArgumentException($"{twice.Code} is there twice.", nameof(breakdowns))
            : new Breakdown(crossed);
    }

    /// <summary>Returns the name of a category in reports.</summary>
    /// <param name="category">A category of the breakdown, the total, or for a crossed breakdown also a category of those that are crossed.</param>
    /// <returns>The name: "nữ"; for a crossed category all names, "nữ, 15-24"; for the total "tổng số".</returns>
    /// <exception cref="ArgumentException">The breakdown has no such category.</exception>
    public LocalisedText NameOf(Category category) =>
        category.IsTotal ? LocalisedText.Of(LexiconKeys.Total)
        : _crossed.Length > 0 && category.Parts.All(part => Array.Exists(_crossed, one => string.Equals(one.Code, part.Breakdown, StringComparison.Ordinal)))
            ? LocalisedText.Join(_crossed.SelectMany(one => category.Parts.Where(part => string.Equals(one.Code, part.Breakdown, StringComparison.Ordinal)).Select(part => one.NameOf(Category.Of(part)))))
        : Categories.Contains(category) ? _entries[Place(category.Code)].Name
        : throw NoCategory($"{category}", nameof(category));

    /// <summary>Returns the category that a value lies in.</summary>
    /// <param name="value">The value to find, such as an age.</param>
    /// <returns>The category; null where the value lies in none.</returns>
    /// <exception cref="InvalidOperationException">The breakdown is not one by ranges, as <see cref="OfRanges"/> creates.</exception>
    public Category? CategoryOf(Rational value) =>
        !Array.Exists(_entries, static entry => entry.Values is not null) ? throw new InvalidOperationException($"{this} is no breakdown by ranges of a number: {nameof(OfRanges)} makes one.")
        : Array.FindIndex(_entries, entry => entry.Values?.Contains(value) == true) is >= 0 and var place ? Categories[place]
        : null;

    /// <summary>Determines whether another breakdown is the same as this one.</summary>
    /// <param name="other">The other breakdown.</param>
    /// <returns>True where codes, names, ranges and exhaustiveness are equal, with the categories in the same order.</returns>
    public bool Equals(Breakdown? other) =>
        other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal) && Name == other.Name && _isExhaustive == other._isExhaustive
        && _entries.AsSpan().SequenceEqual(other._entries) && _crossed.AsSpan().SequenceEqual(other._crossed);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Returns the code and those of the categories, for a reader only. A breakdown that is not exhaustive ends with "and others".</summary>
    /// <returns>The text in the form <c>sex: F, M</c>.</returns>
    public override string ToString() =>
        $"{Code}: {string.Join(", ", Categories.Select(static category => category.Code))}{(IsExhaustive ? string.Empty : " and others")}";

    /// <summary>Returns why a category is not one of the breakdown, or null where it is.</summary>
    internal string? WhyNot(Category category) =>
        Categories.Contains(category) ? null
        : category.IsTotal ? $"it is the total, and no part of itself: {Code} has {Listed}"
        : string.Equals(category.BreakdownCode, Code, StringComparison.Ordinal) ? $"{Code} has no category {category.Code}: it has {Listed}"
        : $"{category} is of another breakdown than {Code}";

    private string Listed => string.Join(", ", Categories.Select(static category => category.Code));

    private static string? ProblemOf(Entry[] entries)
    {
        for (var place = 0; place < entries.Length; place++)
        {
            var own = entries[place];
            if (own.Values is { IsEmpty: true })
            {
                return $"no value lies in {own.Code}";
            }

            foreach (var other in entries.AsSpan(0, place))
            {
                if (string.Equals(own.Code, other.Code, StringComparison.Ordinal))
                {
                    return $"{own.Code} is there twice";
                }

                if (own.Values is not null && other.Values?.Overlaps(own.Values) == true)
                {
                    return $"{other.Code} {other.Values} and {own.Code} {own.Values} overlap, and whoever is in both would count twice";
                }
            }
        }

        return null;
    }

    private int Place(string code) => Array.FindIndex(_entries, entry => string.Equals(entry.Code, code, StringComparison.Ordinal));

    private ArgumentException NoCategory(string text, string parameterName) => new($"{Code} has no category {text}: it has {Listed}.", parameterName);

    private sealed record Entry(string Code, LocalisedText Name, RationalInterval? Values);
}
