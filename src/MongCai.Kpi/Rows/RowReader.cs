using System.Diagnostics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <summary>
/// Reads observations and targets from rows of text cells, such as those of a CSV file, a spreadsheet or a database. It returns all problems of all rows as
/// values; no content of a row causes an exception.
/// </summary>
/// <remarks>
/// <para>A row with a problem gives no value. Two rows that state the same for one indicator, area, category and period give one observation. Where they state
/// different things, neither is taken, and each has a problem that names the other, because the reader cannot know which is right. A blank row is
/// skipped.</para>
/// <para>The reader opens no files: the host takes the records of the library that reads its files, and fills the rows. One reader can be used by several
/// threads at a time.</para>
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
[DebuggerDisplay("{_indicators.Values.Count} indicators, periods {Periods}, calendar {Calendar}")]
[JsonConverter(typeof(ObjectJsonConverter<RowReader>))]
public sealed class RowReader : INotJson<RowReader>
{
    private readonly KnownNames<Indicator> _indicators;
    private readonly KnownNames<AreaCode>? _areas;
    private readonly KnownNames<Category>? _categories;
    private readonly KnownNames<Basis> _bases = new(Basis.Predefined, static basis => basis.ToString());

    /// <summary>Creates a reader for the indicators that rows may name.</summary>
    /// <param name="indicators">The indicators that rows may name by their codes. The same indicator may be given twice.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicators"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">Two indicators with different definitions have the same code.</exception>
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

    /// <summary>Gets the areas that rows may name. An empty cell means the reporting authority, which is accepted only if it is among them.</summary>
    /// <value>The areas; null unless set: then any code is accepted.</value>
    public IReadOnlyCollection<AreaCode>? Areas
    {
        get;
        init
        {
            field = value is null ? null : Array.AsReadOnly([.. value]);
            _areas = value is null ? null : new KnownNames<AreaCode>(value, static area => area.ToString());
        }
    }

    /// <summary>Gets the breakdowns whose categories rows may name. An empty cell means the total, which is always accepted.</summary>
    /// <value>The breakdowns; null unless set: then any category is accepted. Where the list is empty, only totals are accepted.</value>
    /// <exception cref="ArgumentNullException">One of the breakdowns is null.</exception>
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

    /// <summary>Gets the bases that rows may name by their text forms: <c>plan</c>, <c>resolution of people-council</c>.</summary>
    /// <value><see cref="Basis.Predefined"/> unless set.</value>
    /// <exception cref="ArgumentNullException">The value to set or one of the bases is null.</exception>
    public IReadOnlyCollection<Basis> Bases
    {
        get => _bases.Values;
        init => _bases = new KnownNames<Basis>(Guard.Against.Null(value).Select(static basis => Guard.Against.Null(basis, nameof(value))), static basis => basis.ToString());
    }

    /// <summary>Gets the format that numbers are written in.</summary>
    /// <value><see cref="NumberFormat.Invariant"/> unless set.</value>
    /// <exception cref="ArgumentNullException">The value to set is null.</exception>
    public NumberFormat Numbers
    {
        get;
        init => field = Guard.Against.Null(value);
    } = NumberFormat.Invariant;

    /// <summary>Gets the dialect that periods are written in.</summary>
    /// <value>The dialect; null unless set: then periods are written as <see cref="ReportingPeriod.ToString()"/> writes them, <c>2019-S1</c>.</value>
    public PeriodDialect? Periods { get; init; }

    /// <summary>
    /// Gets the calendar of the periods. Texts in the dialect of <see cref="Periods"/> are read in this calendar; a text that states its calendar itself has to
    /// state this one.
    /// </summary>
    /// <value>The calendar; null unless set: then any calendar that a text states is accepted, and a dialect is read in the calendar of January.</value>
    public ReportingCalendar? Calendar { get; init; }

    /// <summary>Gets the format that dates are written in.</summary>
    /// <value><see cref="LocalDatePattern.Iso"/> unless set: <c>2019-06-30</c>.</value>
    /// <exception cref="ArgumentNullException">The value to set is null.</exception>
    /// <example><c>Dates = LocalDatePattern.CreateWithInvariantCulture("d/M/yyyy")</c></example>
    public IPattern<LocalDate> Dates
    {
        get;
        init => field = Guard.Against.Null(value);
    } = LocalDatePattern.Iso;

    /// <summary>Reads observations from rows of text cells, and reports every problem of every row that gives none.</summary>
    /// <param name="rows">The rows, in any order. They are enumerated once.</param>
    /// <returns>The observations of all good rows, and the problems of all others.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or one of them is null.</exception>
    public RowsRead<Observation> ReadObservations(IEnumerable<ObservationRow> rows)
    {
        Guard.Against.Null(rows);
        var cells = NewCells();
        return new ObservationRowsReader(cells, new RowSubjects(cells, _indicators, _areas, _categories)).Read(rows);
    }

    /// <summary>
    /// Reads targets from rows of text cells, and reports every problem of every row that gives none. The targets have no version: give adjusted targets in a
    /// file of their own, and set <see cref="Target.Adoption"/> to say when they were adopted.
    /// </summary>
    /// <param name="rows">The rows, in any order. They are enumerated once.</param>
    /// <returns>The targets of all good rows, and the problems of all others.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or one of them is null.</exception>
    public RowsRead<Target> ReadTargets(IEnumerable<TargetRow> rows)
    {
        Guard.Against.Null(rows);
        var cells = NewCells();
        return new TargetRowsReader(cells, new RowSubjects(cells, _indicators, _areas, _categories), _bases).Read(rows);
    }

    private RowCells NewCells() => new(new RowForms(Numbers, Periods, Calendar, Dates));
}
