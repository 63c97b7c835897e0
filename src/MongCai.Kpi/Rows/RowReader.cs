using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <summary>
/// Reads observations and targets from rows of text cells, which a CSV file, a spreadsheet or a database gives. All problems of all rows come back as values, and nothing that stands in a row is an exception.
/// </summary>
/// <remarks>
/// <para>A row with a problem gives no value. Two rows that say the same of one indicator, area, category and period are one observation. Where they say different things, neither is taken, and each is a problem that
/// names the other: nobody here can know which is right. A row that is blank is passed over.</para>
/// <para>It reads no files: a host takes the records of whatever library reads them and fills the rows. It may be used by several threads at a time.</para>
/// </remarks>
/// <example>
/// <code>
/// var read = new RowReader(reduced, rate) { Areas = [north, south], Numbers = NumberFormat.Vietnamese }.ReadObservations(rows);
/// foreach (var problem in read.Problems)
/// {
///     Console.WriteLine(problem);
/// }
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<RowReader>))]
public sealed class RowReader : INotJson<RowReader>
{
    private readonly KnownNames<Indicator> _indicators;
    private readonly KnownNames<AreaCode>? _areas;
    private readonly KnownNames<Category>? _categories;
    private readonly KnownNames<Basis> _bases = new(Basis.Predefined, static basis => basis.ToString());

    /// <summary>Creates a reader that knows some indicators.</summary>
    /// <param name="indicators">The indicators that rows may name by their codes. One that is there twice is harmless.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicators"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">One code is that of two indicators that are defined differently.</exception>
    public RowReader(params IEnumerable<Indicator> indicators)
    {
        Indicator[] given = [.. Guard.Against.Null(indicators).Select(static indicator => Guard.Against.Null(indicator, nameof(indicators)))];
        _indicators = new KnownNames<Indicator>(given, static indicator => indicator.Code);
        var kept = _indicators.Values.ToDictionary(static indicator => indicator.Code, StringComparer.Ordinal);
        if (given.Select(indicator => indicator.DifferenceFrom(kept[indicator.Code])).FirstOrDefault(static difference => difference is not null) is { } problem)
        {
            throw new ArgumentException($"Rows name indicators by their codes, and one code is that of two: {problem}.", nameof(indicators));
        }
    }

    /// <summary>Gets the areas that rows may name. The reporting authority itself, which an empty cell means, is known where it is among them.</summary>
    /// <value>Null unless set: any code is read.</value>
    public IReadOnlyCollection<AreaCode>? Areas
    {
        get;
        init
        {
            field = value is null ? null : Array.AsReadOnly([.. value]);
            _areas = value is null ? null : new KnownNames<AreaCode>(value, static area => area.ToString());
        }
    }

    /// <summary>Gets the breakdowns whose categories rows may name. The total, which an empty cell means, is known always.</summary>
    /// <value>Null unless set: any category is read. Where it is empty, rows are of totals only.</value>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <example><c>Breakdowns = [sex, age, Breakdown.Cross(sex, age)]</c></example>
    public IReadOnlyCollection<Breakdown>? Breakdowns
    {
        get;
        init
        {
            field = value is null ? null : Array.AsReadOnly([.. value.Select(static breakdown => Guard.Against.Null(breakdown, nameof(value)))]);
            _categories = field is null ? null : new KnownNames<Category>(field.SelectMany(static breakdown => breakdown.Categories), static category => category.ToString());
        }
    }

    /// <summary>Gets the bases that rows may name by their texts: <c>plan</c>, <c>resolution of people-council</c>.</summary>
    /// <value><see cref="Basis.Predefined"/> unless set.</value>
    /// <exception cref="ArgumentNullException">It or one of them is null.</exception>
    public IReadOnlyCollection<Basis> Bases
    {
        get => _bases.Values;
        init => _bases = new KnownNames<Basis>(Guard.Against.Null(value).Select(static basis => Guard.Against.Null(basis, nameof(value))), static basis => basis.ToString());
    }

    /// <summary>Gets how numbers are written.</summary>
    /// <value><see cref="NumberFormat.Invariant"/> unless set.</value>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public NumberFormat Numbers
    {
        get;
        init => field = Guard.Against.Null(value);
    } = NumberFormat.Invariant;

    /// <summary>Gets how periods are written.</summary>
    /// <value>Null unless set: as <see cref="ReportingPeriod.ToString()"/> writes them, <c>2019-S1</c>.</value>
    public PeriodDialect? Periods { get; init; }

    /// <summary>Gets the calendar of the periods. Where <see cref="Periods"/> names a dialect, texts are read in it; a text that tells its calendar itself has to tell this one.</summary>
    /// <value>Null unless set: any that the text tells, and that of January for a dialect.</value>
    public ReportingCalendar? Calendar { get; init; }

    /// <summary>Gets how dates are written.</summary>
    /// <value><see cref="LocalDatePattern.Iso"/> unless set: <c>2019-06-30</c>.</value>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    /// <example><c>Dates = LocalDatePattern.CreateWithInvariantCulture("d/M/yyyy")</c></example>
    public IPattern<LocalDate> Dates
    {
        get;
        init => field = Guard.Against.Null(value);
    } = LocalDatePattern.Iso;

    /// <summary>Reads observations from rows of text cells, and says of every row that is not one what is wrong with it.</summary>
    /// <param name="rows">The rows, in any order. They are gone through once.</param>
    /// <returns>The observations of all good rows, and the problems of all others.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or one of them is null.</exception>
    public RowsRead<Observation> ReadObservations(IEnumerable<ObservationRow> rows)
    {
        Guard.Against.Null(rows);
        var cells = NewCells();
        return new ObservationReading(cells, new RowSubjects(cells, _indicators, _areas, _categories)).Read(rows);
    }

    /// <summary>Reads targets from rows of text cells, and says of every row that is not one what is wrong with it. They are of no version: a target that was adjusted is a row of its own file, and its <see cref="Target.Adoption"/> is set to say when it was adopted.</summary>
    /// <param name="rows">The rows, in any order. They are gone through once.</param>
    /// <returns>The targets of all good rows, and the problems of all others.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or one of them is null.</exception>
    public RowsRead<Target> ReadTargets(IEnumerable<TargetRow> rows)
    {
        Guard.Against.Null(rows);
        var cells = NewCells();
        return new TargetReading(cells, new RowSubjects(cells, _indicators, _areas, _categories), _bases).Read(rows);
    }

    private RowCells NewCells() => new(new RowForms(Numbers, Periods, Calendar, Dates));
}
