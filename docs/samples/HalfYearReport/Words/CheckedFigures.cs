using MongCai.Kpi;
using MongCai.Kpi.Claims;

namespace HalfYearReport;

/// <summary>Puts the published figures of a report into words, in one language.</summary>
internal sealed class CheckedFigures(Phrasebook phrases)
{
    private readonly Headings _headings = ReportWords.For(phrases).Headings;
    private readonly string _colon = ReportWords.For(phrases).Colon;

    /// <summary>Returns the figures by section; an opening with a title has a section of its own.</summary>
    public IReadOnlyList<CheckedSection> Of(Published published)
    {
        var titled = published.Openings.ToLookup(static opening => opening.Title is not null);
        var stocks = titled[true].Select(static opening => opening.Stock).ToHashSet();
        CheckedSection[] sections =
        [
            new(_headings.Published,
            [
                .. published.Claims.Where(claim => !stocks.Contains(claim.Observation)).Select(Of),
                .. published.Statements.Select(Of),
                .. titled[false].Select(Of),
            ]),
            .. titled[true].GroupBy(static opening => opening.Stock).Select(openings => new CheckedSection(
                phrases.Name(openings.First().Title!),
                [.. published.Claims.Where(claim => claim.Observation == openings.Key).Select(Of), .. openings.Select(Of)])),
        ];
        return [.. sections.Where(static section => section.Figures.Count > 0)];
    }

    /// <summary>Returns a figure that follows from other numbers, or could follow.</summary>
    public CheckedFigure Of(PublishedRate claim)
    {
        var said = claim.Printed is { } printed ? phrases.Claimed(claim.Formula, printed, claim.ClaimBase)
            : claim is { Actual: { } actual, Base: { } from } ? $"{Number(actual)}/{Number(from)}"
            : _headings.NoFigure;
        return new(About(claim.Observation), said, Verdict(claim), [.. Implied(claim), .. Said(claim)]);
    }

    private string Presumed(LocalisedText presumed) => $"{_headings.Presumed}{_colon} {phrases.Name(presumed)}";

    private IEnumerable<string> Said(PublishedRate claim)
    {
        if (claim.Note is { } note)
        {
            yield return phrases.Name(note);
        }

        if (claim.Presumed is { } presumed)
        {
            yield return Presumed(presumed);
        }
    }

    private string Verdict(PublishedRate claim) => claim switch
    {
        { Actual: null } => phrases.Reason(UndefinedReason.MissingObservation),
        { Check: null } => _headings.NoBase,
        { Printed: null } => _headings.NoFigure,
        { Check: { } check } => phrases.Explained(check),
    };

    private IEnumerable<string> Implied(PublishedRate claim)
    {
        var (rounded, cutOff) = (claim.BasesBy(Rounding.HalfAwayFromZero), claim.BasesBy(Rounding.Truncation));
        return claim switch
        {
            { Actual: null } => [],
            { Printed: null, Check: { } check } => [phrases.Corrected(check, claim.Decimals)],
            { Printed: null } => [],
            { Check.Verdict: ClaimVerdict.Truncated } => [$"{Bases(claim, cutOff)} {_headings.IfCutOff}"],
            { Base: not null } => [Bases(claim, rounded)],
            _ when rounded == cutOff => [Bases(claim, rounded)],
            _ =>
            [
                $"{Bases(claim, rounded)} {_headings.IfRounded}{Roundest(rounded)}",
                $"{Bases(claim, cutOff)} {_headings.IfCutOff}{Roundest(cutOff)}",
            ],
        };
    }

    private string Bases(PublishedRate claim, CountInterval bases) => $"{phrases.Name(claim.ClaimBase)}{_colon} {phrases.Amount(bases, claim.Observation.Indicator.Unit)}";

    // Plans are often round numbers. Where several are equally round, none is named.
    private string Roundest(CountInterval bases) => bases is { First: var first, Last: var last, Roundest: [var roundest] } && first < last
        ? $", {_headings.Roundest} {Number(roundest)}"
        : string.Empty;

    /// <summary>Returns a figure that stands alone.</summary>
    public CheckedFigure Of(Statement statement) => new(
        phrases.Name(statement.Name),
        phrases.Figure(statement.Printed, statement.Unit),
        statement.Printed.Hedge switch
        {
            Hedge.None => _headings.NoNumbers,
            Hedge.Over or Hedge.AtLeast => _headings.LowerBound,
            Hedge.About => _headings.Approximate,
            _ => _headings.UpperBound,
        },
        [phrases.Amount(statement.Values, statement.Unit)]);

    /// <summary>Returns a presumed opening, with what it leads to.</summary>
    public CheckedFigure Of(PresumedOpening opening)
    {
        var unit = opening.Stock.Indicator.Unit;
        return new(
            About(opening.Stock),
            $"{(opening.Opening.TryGetValue(out var stock) ? phrases.Amount(stock, unit) : phrases.Reason(UndefinedReason.MissingObservation))} ({phrases.Name(ClaimBase.Opening)})",
            _headings.NotPublished,
            [
                .. opening.Rates.Select(rate => $"{phrases.Claimed(ClaimFormula.Share, rate.Rate, ClaimBase.Total)} ({phrases.Amount(rate.Totals, unit)})"),
                .. opening.AtTheEnd.Select(end => $"{_headings.LeftUnder} {phrases.Commitment(end.Against)}{_colon} {Left(end.Left, unit)}"),
                Presumed(opening.Presumed),
            ]);
    }

    private string Left(Calculated<Rational> left, Unit unit) => left.Match(amount => phrases.Amount(amount, unit), reason => $"{_headings.Undefined} ({phrases.Reason(reason)})");

    private string Number(Rational number) => number.ToString(phrases.Numbers);

    private string About(Observation observation) => $"{phrases.Name(observation.Indicator.Name)}{_colon} {phrases.Actual(observation)}";
}
