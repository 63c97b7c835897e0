using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>What an indicator counts: households, persons, đồng; or so many of them at once, such as a billion đồng.</summary>
/// <remarks>
/// Equality is that of the code. Text form: the code.
/// JSON form: the code of a unit that the library names, <c>"household"</c>; of others <c>{"code":"…","singular":{…},"plural":{…}}</c>, of a multiple
/// <c>{"code":"…","singular":{…},"multiplier":"1000","baseUnit":"dong"}</c>.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<Unit>))]
public sealed partial record Unit
{
    private const decimal ShareInAPercent = 0.01m;
    private const decimal Million = 1_000_000m;
    private const decimal Billion = 1_000_000_000m;

    private readonly Unit? _baseUnit;

    /// <summary>A unit.</summary>
    /// <param name="code">Its code, by which it is known.</param>
    /// <param name="singular">How one of it is called.</param>
    /// <param name="plural">How several are called; null where there is no difference.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="singular"/> is null.</exception>
    public Unit(string code, LocalisedText singular, LocalisedText? plural = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Singular = Guard.Against.Null(singular);
        Plural = plural ?? singular;
        Multiplier = 1;
    }

    private Unit(string code, LocalisedText singular, LocalisedText? plural, Unit baseUnit, decimal multiplier)
        : this(code, singular, plural)
    {
        _baseUnit = baseUnit;
        Multiplier = multiplier;
    }

    /// <summary>Households (hộ).</summary>
    public static Unit Household { get; } = Named("household");

    /// <summary>Persons (người).</summary>
    public static Unit Person { get; } = Named("person");

    /// <summary>Workers (lao động).</summary>
    public static Unit Worker { get; } = Named("worker");

    /// <summary>Files handled by an administration (hồ sơ).</summary>
    public static Unit File { get; } = Named("file");

    /// <summary>Pure number: how many times (lần).</summary>
    public static Unit One { get; } = Named("one");

    /// <summary>Hundredths of one (%).</summary>
    public static Unit Percent { get; } = One.Times(ShareInAPercent, "percent", NameOf("percent"), NamesOf("percent"));

    /// <summary>The currency (đồng).</summary>
    public static Unit Dong { get; } = Named("dong");

    /// <summary>Millions of đồng (triệu đồng).</summary>
    public static Unit MillionDong { get; } = Dong.Times(Million, "million-dong", NameOf("million-dong"), NamesOf("million-dong"));

    /// <summary>Billions of đồng, 10⁹ (tỷ đồng).</summary>
    public static Unit BillionDong { get; } = Dong.Times(Billion, "billion-dong", NameOf("billion-dong"), NamesOf("billion-dong"));

    /// <summary>The units the library names.</summary>
    public static IReadOnlyList<Unit> Predefined { get; } = [Household, Person, Worker, File, One, Percent, Dong, MillionDong, BillionDong];

    /// <summary>The code, by which it is known.</summary>
    public string Code { get; }

    /// <summary>How one of it is called.</summary>
    public LocalisedText Singular { get; }

    /// <summary>How several are called.</summary>
    public LocalisedText Plural { get; }

    /// <summary>The unit it is a multiple of: đồng for a billion đồng; itself where it is a multiple of none.</summary>
    [JsonIgnore]
    public Unit BaseUnit => _baseUnit ?? this;

    /// <summary>How many of <see cref="BaseUnit"/> it is: 1.000.000.000 for a billion đồng.</summary>
    public decimal Multiplier { get; }

    /// <summary>So many of this unit at once.</summary>
    /// <param name="multiplier">How many, more than 0.</param>
    /// <param name="code">The code of the multiple.</param>
    /// <param name="singular">How one of it is called.</param>
    /// <param name="plural">How several are called; null where there is no difference.</param>
    /// <returns>The multiple.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="multiplier"/> is not positive, or too small for a decimal.</exception>
    /// <exception cref="OverflowException">It is too large for a decimal.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="singular"/> is null.</exception>
    public Unit Times(decimal multiplier, string code, LocalisedText singular, LocalisedText? plural = null) =>
        multiplier > 0 && Multiplier * multiplier > 0
            ? new Unit(code, singular, plural, BaseUnit, Multiplier * multiplier)
            : throw new ArgumentOutOfRangeException(nameof(multiplier), multiplier, "A multiple is of more than 0.");

    /// <summary>An amount of this unit in another one: 1,4 billion đồng are 1.400 million đồng.</summary>
    /// <param name="amount">The amount, in this unit.</param>
    /// <param name="to">The other unit, a multiple of the same.</param>
    /// <returns>The same amount in the other unit, exactly.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="to"/> is null.</exception>
    /// <exception cref="ArgumentException">The units are no multiples of the same.</exception>
    public Rational Convert(Rational amount, Unit to) =>
        Guard.Against.Null(to).BaseUnit == BaseUnit
            ? amount * Multiplier / to.Multiplier
            : throw new ArgumentException($"{amount} {this} cannot be given in {to}: they are multiples of {BaseUnit} and {to.BaseUnit}.", nameof(to));

    /// <summary>Whether the other is the same unit.</summary>
    /// <param name="other">The other unit.</param>
    /// <returns>True where the codes are equal.</returns>
    public bool Equals(Unit? other) => string.Equals(Code, other?.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    /// <summary>Whether the other has the same code and is defined in the same way.</summary>
    internal bool IsSameAs(Unit other) => this == other && BaseUnit == other.BaseUnit && Multiplier == other.Multiplier;

    /// <summary>A quotient of two amounts in this unit: in percent where it is that, unchanged in a unit that is no multiple of pure number.</summary>
    internal Rational FromPure(Rational quotient) => BaseUnit == One ? quotient / Multiplier : quotient;

    /// <summary>The quotient that an amount in this unit is: 97 percent is 0,97.</summary>
    internal Rational ToPure(Rational amount) => BaseUnit == One ? amount * Multiplier : amount;

    private static Unit Named(string code) => new(code, NameOf(code), NamesOf(code));

    private static LocalisedText NamesOf(string code) => LocalisedText.OfNoun(LexiconKeys.Of(LexiconKeys.Units, code), isOfMany: true);

    private static LocalisedText NameOf(string code) => LocalisedText.OfNoun(LexiconKeys.Of(LexiconKeys.Units, code));
}
