using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The unit that an indicator counts in: households, persons, đồng, or a multiple of one, such as a billion đồng.</summary>
/// <remarks>
/// One needs a unit to define an <see cref="Indicator"/>. A host uses the units that the library names, or creates its own.
/// Two units are equal when their codes are equal. The text form is the code.
/// In JSON, a unit that the library names is its code, <c>"household"</c>; another unit is <c>{"code":"…","singular":{…},"plural":{…}}</c>, and a multiple is
/// <c>{"code":"…","singular":{…},"multiplier":"1000","baseUnit":"dong"}</c>.
/// </remarks>
/// <example>
/// <code>var trees = new Unit("tree", new(("vi", "cây"), ("en", "tree")), new(("vi", "cây"), ("en", "trees")));</code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<Unit>))]
public sealed partial record Unit
{
    private const decimal ShareInAPercent = 0.01m;
    private const decimal Million = 1_000_000m;
    private const decimal Billion = 1_000_000_000m;

    private readonly Unit? _baseUnit;

    /// <summary>Creates a unit that is not a multiple of another one.</summary>
    /// <param name="code">The code that identifies the unit.</param>
    /// <param name="singular">The name of one of the unit, such as "household".</param>
    /// <param name="plural">The name of several of the unit, such as "households"; null where it is the same as <paramref name="singular"/>.</param>
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

    /// <summary>Gets the unit of households (hộ).</summary>
    public static Unit Household { get; } = Named("household");

    /// <summary>Gets the unit of persons (người).</summary>
    public static Unit Person { get; } = Named("person");

    /// <summary>Gets the unit of workers (lao động).</summary>
    public static Unit Worker { get; } = Named("worker");

    /// <summary>Gets the unit of files that an administration handles (hồ sơ).</summary>
    public static Unit File { get; } = Named("file");

    /// <summary>Gets the unit of pure numbers: how many times (lần).</summary>
    public static Unit One { get; } = Named("one");

    /// <summary>Gets the unit of hundredths of <see cref="One"/> (%).</summary>
    public static Unit Percent { get; } = One.Times(ShareInAPercent, "percent", NameOf("percent"), NamesOf("percent"));

    /// <summary>Gets the unit of the Vietnamese currency (đồng).</summary>
    public static Unit Dong { get; } = Named("dong");

    /// <summary>Gets the unit of millions of đồng (triệu đồng).</summary>
    public static Unit MillionDong { get; } = Dong.Times(Million, "million-dong", NameOf("million-dong"), NamesOf("million-dong"));

    /// <summary>Gets the unit of billions of đồng, 10⁹ (tỷ đồng).</summary>
    public static Unit BillionDong { get; } = Dong.Times(Billion, "billion-dong", NameOf("billion-dong"), NamesOf("billion-dong"));

    /// <summary>Gets all units that the library names.</summary>
    public static IReadOnlyList<Unit> Predefined { get; } = [Household, Person, Worker, File, One, Percent, Dong, MillionDong, BillionDong];

    /// <summary>Gets the code that identifies the unit.</summary>
    public string Code { get; }

    /// <summary>Gets the name of one of the unit, such as "household".</summary>
    public LocalisedText Singular { get; }

    /// <summary>Gets the name of several of the unit, such as "households".</summary>
    public LocalisedText Plural { get; }

    /// <summary>Gets the unit that this unit is a multiple of: đồng for a billion đồng. A unit that is no multiple is its own base unit.</summary>
    [JsonIgnore]
    public Unit BaseUnit => _baseUnit ?? this;

    /// <summary>Gets how many of <see cref="BaseUnit"/> this unit is: 1.000.000.000 for a billion đồng, 1 for a unit that is no multiple.</summary>
    public decimal Multiplier { get; }

    /// <summary>Creates a unit that is a multiple of this one.</summary>
    /// <param name="multiplier">How many of this unit make one of the new unit; more than 0.</param>
    /// <param name="code">The code that identifies the new unit.</param>
    /// <param name="singular">The name of one of the new unit.</param>
    /// <param name="plural">The name of several of the new unit; null where it is the same as <paramref name="singular"/>.</param>
    /// <returns>The new unit, whose <see cref="BaseUnit"/> is the base unit of this one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="multiplier"/> is not positive, or the multiplier of the new unit is too small for a decimal.
    /// </exception>
    /// <exception cref="OverflowException">The multiplier of the new unit is too large for a decimal.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="singular"/> is null.</exception>
    public Unit Times(decimal multiplier, string code, LocalisedText singular, LocalisedText? plural = null) =>
        multiplier > 0 && Multiplier * multiplier > 0
            ? new Unit(code, singular, plural, BaseUnit, Multiplier * multiplier)
            : throw new ArgumentOutOfRangeException(nameof(multiplier), multiplier, "A multiple is of more than 0.");

    /// <summary>Converts an amount of this unit to another unit: 1,4 billion đồng are 1.400 million đồng.</summary>
    /// <param name="amount">The amount, in this unit.</param>
    /// <param name="to">The other unit, which has the same base unit.</param>
    /// <returns>The same amount in the other unit. The conversion is exact.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="to"/> is null.</exception>
    /// <exception cref="ArgumentException">The two units have different base units.</exception>
    public Rational Convert(Rational amount, Unit to) =>
        Guard.Against.Null(to).BaseUnit == BaseUnit
            ? amount * Multiplier / to.Multiplier
            : throw new ArgumentException($"{amount} {this} cannot be given in {to}: they are multiples of {BaseUnit} and {to.BaseUnit}.", nameof(to));

    /// <summary>Determines whether another unit is the same as this one.</summary>
    /// <param name="other">The other unit.</param>
    /// <returns>True where the codes are equal.</returns>
    public bool Equals(Unit? other) => string.Equals(Code, other?.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Returns the code of the unit.</summary>
    /// <returns>The value of <see cref="Code"/>: <c>household</c>.</returns>
    public override string ToString() => Code;

    /// <summary>Determines whether the other unit has the same code and is the same multiple of the same base unit.</summary>
    internal bool IsSameAs(Unit other) => this == other && BaseUnit == other.BaseUnit && Multiplier == other.Multiplier;

    /// <summary>
    /// Returns a quotient of two amounts as an amount in this unit: 0,97 is 97 percent. A unit that is no multiple of pure number leaves the quotient
    /// unchanged.
    /// </summary>
    internal Rational FromPure(Rational quotient) => BaseUnit == One ? quotient / Multiplier : quotient;

    /// <summary>Returns the quotient that an amount in this unit stands for: 97 percent is 0,97.</summary>
    internal Rational ToPure(Rational amount) => BaseUnit == One ? amount * Multiplier : amount;

    private static Unit Named(string code) => new(code, NameOf(code), NamesOf(code));

    private static LocalisedText NamesOf(string code) => LocalisedText.OfNoun(LexiconKeys.Of(LexiconKeys.Units, code), isOfMany: true);

    private static LocalisedText NameOf(string code) => LocalisedText.OfNoun(LexiconKeys.Of(LexiconKeys.Units, code));
}
