using MongCai.Kpi.Tests.RunningYear.Oracle;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>Asks the library's scorecard, cell by cell, the questions that the oracle was asked, and compares the answers.</summary>
internal sealed class CardBridge
{
    private readonly CardCase _card;
    private readonly CardOracleCells _cells;
    private readonly CardObjects _objects;
    private readonly Scorecard _scorecard;
    private readonly List<string> _differences = [];

    private CardBridge(CardCase card, bool inColumns)
    {
        _card = card;
        _cells = new(card);
        _objects = new(card);
        _scorecard = _objects.Card(inColumns);
    }

    /// <summary>Returns what is answered differently, with both answers, or null.</summary>
    public static string? Difference(CardCase card, bool inColumns)
    {
        try
        {
            var bridge = new CardBridge(card, inColumns);
            bridge.Compare();
            return bridge._differences.Count == 0 ? null : $"{card}{Environment.NewLine}  {string.Join(Environment.NewLine + "  ", bridge._differences.Take(12))}";
        }
        catch (Exception problem) when (problem is ArgumentException or InvalidOperationException or OverflowException or KeyNotFoundException or IndexOutOfRangeException or NullReferenceException)
        {
            return $"{card}{Environment.NewLine}  {problem}";
        }
    }

    private void Compare()
    {
        foreach (var shown in _card.Shown.Where(shown => _card.AsOf is { } asOf && asOf < shown.FirstDay))
        {
            _differences.AddRange(_card.Areas.SelectMany(area => _scorecard.Cells(CardObjects.AreaOf(area), CardObjects.PeriodOf(shown))).Where(static cell => !IsNotStarted(cell)).Select(static cell => $"{cell} should not have started"));
            foreach (var (area, basis) in from area in _card.Areas from basis in Bases() select (area, basis))
            {
                var unknown = _card.Measures.Count(measure => _cells.On(basis, area, measure, shown) is not null);
                var counted = _scorecard.CountMet(CardObjects.AreaOf(area), CardObjects.PeriodOf(shown), CardObjects.BasisOf(basis));
                Say($"{area} {shown} basis {basis}", "count", CardOracle.Counted(0, 0, 0, unknown), CardOracle.Counted(counted.Met, counted.NotMet, counted.Open, counted.Unknown));
            }
        }

        foreach (var shown in _card.Shown.Where(shown => _card.AsOf is not { } asOf || shown.FirstDay <= asOf))
        {
            foreach (var area in _card.Areas)
            {
                foreach (var measure in _card.Measures)
                {
                    CompareCell(area, measure, shown);
                }

                foreach (var basis in Bases())
                {
                    if (CardOracle.Count([.. _card.Measures.Select(measure => _cells.On(basis, area, measure, shown))]) is { } count)
                    {
                        var counted = _scorecard.CountMet(CardObjects.AreaOf(area), CardObjects.PeriodOf(shown), CardObjects.BasisOf(basis));
                        Say($"{area} {shown} basis {basis}", "count", count, CardOracle.Counted(counted.Met, counted.NotMet, counted.Open, counted.Unknown));
                    }
                }
            }

            foreach (var measure in _card.Measures)
            {
                foreach (var basis in Bases())
                {
                    CompareRanks(measure, shown, basis);
                }
            }
        }
    }

    private static bool IsNotStarted(ScorecardCell cell) =>
        cell.Observation.MissingReason is MissingReason.NotStarted or MissingReason.CannotExist && cell.Attainments.All.All(static attainment => !attainment.Outlook.IsDefined && !attainment.IsMet.IsDefined && attainment.Band is null);

    private IEnumerable<int> Bases() => Enumerable.Range(0, 3).Where(basis => _card.Targets.Any(target => target.Basis == basis));

    private void CompareCell(string area, CardMeasure measure, MonthSpan shown)
    {
        var cell = _scorecard.Cell(CardObjects.AreaOf(area), _objects.Of(measure), CardObjects.PeriodOf(shown));
        var place = $"{area} {measure.Code} {shown}";
        foreach (var (question, answer) in _cells.Oracle.Own(area, measure, shown))
        {
            Say(place, question, answer, Answer("own", cell.Observation, question));
        }

        var change = measure.Adds ? _cells.Oracle.Change(area, measure, shown) : null;
        var isCompared = measure.Adds && !_cells.Oracle.IsLastYearOpen(area, measure, shown);
        if (isCompared)
        {
            Say(place, "change", change is { } known ? Exactly.Text(known) : Outcome.Undefined, cell.ChangeFromLastYear() is { } last ? YearBridge.Text(last.Absolute) : Outcome.Undefined);
        }

        foreach (var basis in Bases())
        {
            var attainment = cell[CardObjects.BasisOf(basis)];
            if (_cells.On(basis, area, measure, shown) is not { } on)
            {
                Say(place, $"target on {basis}", Outcome.Because("missing target"), YearBridge.Text(attainment.Outlook));
                Say(place, $"judgement on {basis}", "NoTarget", $"{_scorecard.JudgementAt(cell.Area, cell.Indicator, cell.Period, CardObjects.BasisOf(basis)).Outcome}");
                continue;
            }

            foreach (var (question, answer) in on.Answers)
            {
                Say($"{place} on {basis}: {on.Target.Form}", question, answer, Answer(attainment, question));
            }

            if (isCompared && CellOracle.Tendency(on.Target, change) is { } tendency)
            {
                Say($"{place} on {basis}", "tendency", tendency, YearBridge.Text(cell.TendencyOn(CardObjects.BasisOf(basis))));
            }

            var (eager, own) = (_scorecard.JudgementAt(cell.Area, cell.Indicator, cell.Period, CardObjects.BasisOf(basis)), Judgement.Of(attainment));
            Say($"{place} on {basis}", "judgement", $"{own}", $"{eager}");
        }
    }

    private void CompareRanks(CardMeasure measure, MonthSpan shown, int basis)
    {
        var column = _card.Areas.Where(area => !_card.IsHierarchy || _cells.Oracle.IsSmallestAtTheEnd(area, shown)).Select(area => (area, Answer: _cells.On(basis, area, measure, shown))).Where(static cell => cell.Answer is not null).Select(static cell => (cell.area, cell.Answer!)).ToList();
        foreach (var by in new PerformanceMeasure?[] { null, PerformanceMeasure.Attainment, PerformanceMeasure.Index })
        {
            if (CardOracle.Rank(column, by) is { } ranks)
            {
                var actual = _scorecard.Rank(_objects.Of(measure), CardObjects.PeriodOf(shown), CardObjects.BasisOf(basis), by);
                Say($"{measure.Code} {shown} on {basis}", $"ranks by {by}", ranks, string.Join("; ", actual.Select(static ranked => ranked.Rank is { } rank ? FormattableString.Invariant($"{rank}. {ranked.Area}") : $"{ranked.Area}")));
            }
        }
    }

    private static string Answer(Attainment attainment, string question) => question switch
    {
        "outlook" => YearBridge.Answer(attainment, Question.Outlook),
        "verdict" => YearBridge.Answer(attainment, Question.Verdict),
        "is met" => YearBridge.Answer(attainment, Question.IsMet),
        "index" => YearBridge.Answer(attainment, Question.Index),
        "standing" => YearBridge.Answer(attainment, Question.Standing),
        "expected" => YearBridge.Answer(attainment, Question.ExpectedRange),
        "attainment" => YearBridge.Answer(attainment, Question.Attained),
        "band" => attainment.Band?.Code ?? Outcome.None,
        _ => Answer("to date", attainment.ToDate, question),
    };

    private static string Answer(string what, Observation observation, string question) => question[(what.Length + 1)..] switch
    {
        "value" => YearBridge.Text(observation.Value),
        "range" => YearBridge.Text(observation.Range),
        "coverage" => $"{observation.Coverage}",
        _ => $"{observation.Status}",
    };

    private void Say(string place, string question, string expected, string actual)
    {
        if (!YearBridge.Agree(expected, actual))
        {
            _differences.Add($"{place}: {question} should be {expected} and is {actual}");
        }
    }
}
