using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>A quantity that is measured and reported, with its code, unit and nature: "poor households reduced" is a flow, counted in households.</summary>
/// <remarks>
/// <para>One defines each indicator once; observations and targets refer to it.</para>
/// <para>Two indicators are equal when their codes and their definitions (<see cref="Definition"/>) are equal. Two equal indicators that differ in another
/// part are refused where they are used together. The text form has the code and what is declared, for a reader only; <see cref="Code"/> names the indicator
/// in messages and tables.</para>
/// <para>The JSON form is
/// <c>{"code":"poverty-rate","unit":"percent","nature":"proportion","name":{…},"reporting":"cumulative","decimals":2,"rateParts":"flow"}</c>, with
/// <c>"stockOn":"01-01"</c>, <c>"bounds":{…}</c>, <c>"neverFalls":true</c>, <c>"definition":{…}</c>, <c>"owner":"dolisa"</c> and
/// <c>"frequency":"quarter"</c>; from the name on, a part that is not set is left out. Where the serializer's options have an
/// <see cref="IndicatorByCodeJsonConverter"/>, an indicator of its catalogue is written as its code.</para>
/// </remarks>
/// <example>
/// <code>var reduced = new Indicator("poor-households-reduced", Unit.Household, Nature.Flow) { NeverFalls = true };</code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<Indicator>))]
public sealed partial record Indicator
{
    /// <summary>Creates an indicator that is reported period by period.</summary>
    /// <param name="code">The code that identifies the indicator.</param>
    /// <param name="unit">The unit in which the indicator is counted.</param>
    /// <param name="nature">The kind of quantity that the indicator is.</param>
    /// <param name="name">The name of the indicator in reports; null where its code is its name.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nature"/> is not a value of the enumeration.</exception>
    public Indicator(string code, Unit unit, Nature nature, LocalisedText? name = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Unit = Guard.Against.Null(unit);
        Nature = Guard.Against.UnknownValue(nature);
        Name = name ?? code;
    }

    /// <summary>Gets the code that identifies the indicator.</summary>
    public string Code { get; }

    /// <summary>Gets the unit in which the indicator is counted.</summary>
    public Unit Unit { get; }

    /// <summary>Gets the kind of quantity that the indicator is, such as a flow or a stock.</summary>
    public Nature Nature { get; }

    /// <summary>Gets the name of the indicator in reports.</summary>
    public LocalisedText Name { get; }

    /// <summary>Gets or initialises whether a reported figure covers its period alone or the year up to the period's end.</summary>
    /// <value><see cref="ReportingMode.Periodic"/> unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public ReportingMode Reporting
    {
        get;
        init => field = Guard.Against.UnknownValue(value);
    }

    /// <summary>Gets or initialises the number of decimals that values are printed with; null where they are printed exactly.</summary>
    /// <value>Null unless set; 0 to 28.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 0 to 28.</exception>
    public int? Decimals
    {
        get;
        init => field = value is { } decimals ? Guard.Against.DecimalsOutOfRange(decimals, nameof(value)) : null;
    }

    /// <summary>
    /// Gets or initialises whether the numerator and the denominator of a rate are stocks or flows, which decides how the rate is combined over time.
    /// </summary>
    /// <value><see cref="RateParts.Stock"/> unless set. It is used for a proportion, a ratio and a mean only.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public RateParts RateParts
    {
        get;
        init => field = Guard.Against.UnknownValue(value);
    }

    /// <summary>
    /// Gets or initialises the day of the year whose stock is the denominator of a flow over a stock, such as the inhabitants on 1 January; null where the
    /// denominator is the mean of the stocks reported so far.
    /// </summary>
    /// <value>
    /// Null unless set. It is used where <see cref="RateParts"/> is <see cref="RateParts.FlowOverStock"/>; every report then gives the stock of that day.
    /// </value>
    /// <example><c>StockOn = new AnnualDate(1, 1)</c></example>
    public AnnualDate? StockOn { get; init; }

    /// <summary>
    /// Gets or initialises what exactly is counted, and by which rules; null where it is not given. Values under two definitions are neither compared nor
    /// added.
    /// </summary>
    /// <value>Null unless set.</value>
    public IndicatorDefinition? Definition { get; init; }

    /// <summary>Gets or initialises the organisation that is responsible for the figure; null where it is not given.</summary>
    /// <value>Null unless set. No calculation depends on it.</value>
    /// <example><c>Owner = new Organisation("dolisa", new(("vi", "Phòng LĐ-TB&amp;XH"), ("en", "the labour office")))</c></example>
    public Organisation? Owner { get; init; }

    /// <summary>Gets or initialises how often the indicator is reported, such as each month or each quarter; null where it is not given.</summary>
    /// <value>
    /// Null unless set; a kind whose periods follow one another without gaps. No report is refused because of it: a yearly report of a monthly indicator is
    /// accepted.
    /// </value>
    /// <exception cref="ArgumentException">Periods of the kind do not follow one another.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    /// <example><c>Frequency = PeriodKind.Quarter</c></example>
    public PeriodKind? Frequency
    {
        get;
        init => field = value is not { } kind || Guard.Against.UnknownValue(kind, nameof(value)).IsTiling()
            ? value
            : throw new ArgumentException($"{Code} cannot be reported by periods of the kind {kind}: they do not follow one another.", nameof(value));
    }

    /// <summary>Determines whether another indicator is the same as this one.</summary>
    /// <param name="other">The other indicator.</param>
    /// <returns>True where the codes and the definitions are equal.</returns>
    public bool Equals(Indicator? other) => other is not null && IsCodedAs(other) && IsDefinedAs(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>
    /// Returns the code, the nature, the unit and what else is declared, for a reader only. Messages and tables name the indicator by its <see cref="Code"/>.
    /// </summary>
    /// <returns>The text in the form <c>jobs (Flow, worker, in [0..10000], never falls)</c>.</returns>
    public override string ToString()
    {
        string?[] further =
        [
            $"{Nature}",
            Unit.Code,
            Reporting == default ? null : $"{Reporting}",
            RateParts == default && StockOn is null ? null : PartsInWords,
            Bounds == NaturalBounds ? null : $"in {Bounds}",
            _neverFalls ? "never falls" : null,
            Decimals is { } decimals ? $"{(Rational)decimals} decimals" : null,
            Definition is null ? null : $"defined as {Definition}",
            Owner is null ? null : $"of {Owner}",
            Frequency is null ? null : $"by {Frequency}",
        ];
        return $"{Code} ({string.Join(", ", further.Where(static word => word is not null))})";
    }

    /// <summary>Returns why values of this indicator cannot stand for values of the other, or null where they can.</summary>
    internal string? DifferenceFrom(Indicator other) => DifferenceOfKindFrom(other) ?? (IsDefinedAs(other) ? null
        : other.Definition is null ? $"the definition of {Code} is {Definition}, where none is given"
        : $"the definition of {Code} is {DefinitionInWords}, not {other.Definition}");

    /// <summary>Determines whether both have the same code; their definitions may differ.</summary>
    internal bool IsCodedAs(Indicator other) => string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <summary>Determines whether both have the same definition, or neither has one.</summary>
    internal bool IsDefinedAs(Indicator other) => Definition == other.Definition;

    /// <summary>Returns why values of this indicator cannot stand for values of the other, whatever their definitions, or null where they can.</summary>
    internal string? DifferenceOfKindFrom(Indicator other) =>
        ReferenceEquals(this, other) ? null
        : !IsCodedAs(other) ? $"the indicator is {Code}, not {other.Code}"
        : !Unit.IsSameAs(other.Unit) ? $"the unit of {Code} is {Unit}, not {other.Unit}"
        : Nature != other.Nature ? $"the nature of {Code} is {Nature}, not {other.Nature}"
        : RateParts != other.RateParts || StockOn != other.StockOn ? $"the parts of {Code} are {PartsInWords}, not {other.PartsInWords}"
        : Reporting != other.Reporting ? $"{Code} is reported {Reporting}, not {other.Reporting}"
        : Bounds != other.Bounds ? $"the values of {Code} lie in {Bounds}, not in {other.Bounds}"
        : NeverFalls != other.NeverFalls ? $"{Code} is declared to {(NeverFalls ? "never fall here, and to be able to fall there" : "be able to fall here, and never to fall there")}"
        : null;

    internal string DefinitionInWords => Definition is null ? "not given" : $"{Definition}";

    private string PartsInWords => StockOn is { } day ? $"{RateParts} on {day}" : $"{RateParts}";
}
