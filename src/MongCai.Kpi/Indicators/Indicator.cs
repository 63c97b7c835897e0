using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>What is measured: "poor households reduced", a flow, in households.</summary>
/// <remarks>
/// Equality is that of the code and of the <see cref="Definition"/>; two indicators that are equal and differ in another part are refused beside each other. Text form: the code.
/// JSON form: <c>{"code":"poverty-rate","unit":"percent","nature":"proportion","name":{…},"reporting":"cumulative","decimals":2,"rateParts":"flow"}</c>, with
/// <c>"stockOn":"01-01"</c>, <c>"bounds":{…}</c>, <c>"neverFalls":true</c>, <c>"definition":{…}</c>, <c>"owner":"dolisa"</c> and <c>"frequency":"quarter"</c>; from the name on, what is not set is left out.
/// Where the serializer's options have an <see cref="IndicatorByCodeJsonConverter"/>, an indicator of its catalogue is written as its code.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<Indicator>))]
public sealed partial record Indicator
{
    /// <summary>An indicator, reported period by period.</summary>
    /// <param name="code">Its code, by which it is known.</param>
    /// <param name="unit">What it counts.</param>
    /// <param name="nature">What kind of quantity it is.</param>
    /// <param name="name">How reports call it; by its code where there is no name.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such nature.</exception>
    public Indicator(string code, Unit unit, Nature nature, LocalisedText? name = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Unit = Guard.Against.Null(unit);
        Nature = Guard.Against.UnknownValue(nature);
        Name = name ?? code;
    }

    /// <summary>The code, by which it is known.</summary>
    public string Code { get; }

    /// <summary>What it counts.</summary>
    public Unit Unit { get; }

    /// <summary>What kind of quantity it is.</summary>
    public Nature Nature { get; }

    /// <summary>How reports call it.</summary>
    public LocalisedText Name { get; }

    /// <summary>What a reported figure covers.</summary>
    /// <value>Periodic unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">There is no such mode.</exception>
    public ReportingMode Reporting
    {
        get;
        init => field = Guard.Against.UnknownValue(value);
    }

    /// <summary>How many decimals its values are printed with; null where they are printed exactly.</summary>
    /// <value>Null unless set; 0 to 28.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is not 0 to 28.</exception>
    public int? Decimals
    {
        get;
        init => field = value is { } decimals ? Guard.Against.DecimalsOutOfRange(decimals, nameof(value)) : null;
    }

    /// <summary>Gets what the numerator and the denominator of a rate are, stocks or flows, which decides how it comes together over time.</summary>
    /// <value><see cref="RateParts.Stock"/> unless set; looked at for a proportion, a ratio and a mean only.</value>
    /// <exception cref="ArgumentOutOfRangeException">There are no such parts.</exception>
    public RateParts RateParts
    {
        get;
        init => field = Guard.Against.UnknownValue(value);
    }

    /// <summary>Gets the day of the year whose stock is the denominator of a flow over a stock, such as the inhabitants on 1 January; null where it is the mean of the stocks reported so far. Every report names the stock of that day.</summary>
    /// <value>Null unless set; looked at where <see cref="RateParts"/> is <see cref="RateParts.FlowOverStock"/>.</value>
    /// <example><c>StockOn = new AnnualDate(1, 1)</c></example>
    public AnnualDate? StockOn { get; init; }

    /// <summary>Gets what exactly is counted, and by which rules; null where nobody says. Values under two definitions do not compare or add.</summary>
    /// <value>Null unless set.</value>
    public IndicatorDefinition? Definition { get; init; }

    /// <summary>Gets the body that answers for the figure; null where nobody says.</summary>
    /// <value>Null unless set. Nothing is calculated from it.</value>
    /// <example><c>Owner = new Organisation("dolisa", new(("vi", "Phòng LĐ-TB&amp;XH"), ("en", "the labour office")))</c></example>
    public Organisation? Owner { get; init; }

    /// <summary>Gets how often it is reported: each month, each quarter; null where nobody says.</summary>
    /// <value>Null unless set; a kind that tiles time. Nothing is refused because of it: a yearly report of a monthly indicator is a report.</value>
    /// <exception cref="ArgumentException">Periods of the kind do not follow one another.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    /// <example><c>Frequency = PeriodKind.Quarter</c></example>
    public PeriodKind? Frequency
    {
        get;
        init => field = value is not { } kind || Guard.Against.UnknownValue(kind, nameof(value)).IsTiling()
            ? value
            : throw new ArgumentException($"{Code} cannot be reported by periods of the kind {kind}: they do not follow one another.", nameof(value));
    }

    /// <summary>Determines whether the other is the same indicator.</summary>
    /// <param name="other">The other indicator.</param>
    /// <returns>True where the codes and the definitions are equal.</returns>
    public bool Equals(Indicator? other) => other is not null && IsCodedAs(other) && IsDefinedAs(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Text form, for a reader only: the code, the nature, the unit and what else is declared. Messages and tables name it by its <see cref="Code"/>.</summary>
    /// <returns>The text: <c>jobs (Flow, worker, in [0..10000], never falls)</c>.</returns>
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

    /// <summary>Why values of this indicator are no values of the other, or null where they are.</summary>
    internal string? DifferenceFrom(Indicator other) => DifferenceOfKindFrom(other) ?? (IsDefinedAs(other) ? null
        : other.Definition is null ? $"the definition of {Code} is {Definition}, where none is given"
        : $"the definition of {Code} is {DefinitionInWords}, not {other.Definition}");

    /// <summary>Whether both have one code; their definitions may differ.</summary>
    internal bool IsCodedAs(Indicator other) => string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <summary>Whether both are defined alike, or neither is defined.</summary>
    internal bool IsDefinedAs(Indicator other) => Definition == other.Definition;

    /// <summary>Why values of this indicator are no values of the other whatever their definitions, or null where they are.</summary>
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
