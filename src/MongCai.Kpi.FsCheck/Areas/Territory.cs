using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>The areas of a territory over time: which area belonged to which other one, when, and what became of it. It is extended as time goes on.</summary>
internal sealed class Territory
{
    private readonly Dictionary<string, (string Parent, string Name, LocalDate From)> _present = new(StringComparer.Ordinal);
    private readonly List<AreaSpan> _closed = [];
    private readonly List<AreaSuccession> _successions = [];
    private readonly string[] _districts;
    private bool _hasDistricts;
    private int _codes;

    public Territory(int districts, int communes)
    {
        _districts = [.. Enumerable.Range(1, districts).Select(static number => $"D{Text(number)}")];
        _hasDistricts = districts > 0;
        for (var commune = 0; commune < communes; commune++)
        {
            Found(ParentOf(commune), LocalDate.MinIsoValue);
        }
    }

    public IEnumerable<AreaSpan> Spans
    {
        get
        {
            var end = AbolishedOn is { } on ? on.PlusDays(-1) : (LocalDate?)null;
            return
            [
                new AreaSpan(new AreaCode(Root)),
                .. _districts.Select(code => Span(code, Root, code, LocalDate.MinIsoValue, end)),
                .. _closed,
                .. _present.Select(static area => Span(area.Key, area.Value.Parent, area.Value.Name, area.Value.From, through: null)),
            ];
        }
    }

    public IReadOnlyList<AreaSuccession> Successions => _successions;

    private static string Root => "P";

    private LocalDate? AbolishedOn { get; set; }

    public void Happen(TerritorialChange change, int which, int other, LocalDate on)
    {
        if (_present.Count == 0)
        {
            return;
        }

        var one = CommuneAt(which);
        switch (change)
        {
            case TerritorialChange.Merge when CommuneAt(other) is var second && !string.Equals(one, second, StringComparison.Ordinal):
                var merged = Found(_present[one].Parent, on);
                Succeed(one, on, (merged, new Ratio(1, 1)));
                Succeed(second, on, (merged, new Ratio(1, 1)));
                break;
            case TerritorialChange.Absorb when CommuneAt(other) is var larger && !string.Equals(one, larger, StringComparison.Ordinal):
                Succeed(one, on, (larger, new Ratio(1, 1)));
                break;
            case TerritorialChange.Split:
                var parts = 2 + (other % 2);
                var parent = _present[one].Parent;
                Succeed(one, on, [.. Enumerable.Range(1, parts).Select(part => (Found(parent, on), ShareOf(part, parts)))]);
                break;
            case TerritorialChange.Rename:
                Continue(one, _present[one].Parent, $"{_present[one].Name} mới", on);
                break;
            case TerritorialChange.ChangeHands when _hasDistricts:
                Continue(one, ParentOf(other), _present[one].Name, on);
                break;
            case TerritorialChange.AbolishDistricts when _hasDistricts:
                Abolish(on);
                break;
            default:
                break;
        }
    }

    private void Abolish(LocalDate on)
    {
        foreach (var commune in _present.Keys.ToArray())
        {
            Continue(commune, Root, _present[commune].Name, on);
        }

        AbolishedOn = on;
        _hasDistricts = false;
    }

    private string CommuneAt(int which) => _present.Keys.Order(StringComparer.Ordinal).ElementAt(which % _present.Count);

    private string ParentOf(int number) => _hasDistricts ? _districts[number % _districts.Length] : Root;

    private string Found(string parent, LocalDate on)
    {
        var code = $"C{Text(++_codes)}";
        _present.Add(code, (parent, code, on));
        return code;
    }

    private void Succeed(string area, LocalDate on, params (string To, Ratio Share)[] successors)
    {
        Close(area, on);
        _ = _present.Remove(area);
        _successions.AddRange(successors.Select(successor => new AreaSuccession(new AreaCode(area), new AreaCode(successor.To), on, successor.Share)));
    }

    private void Continue(string area, string parent, string name, LocalDate on)
    {
        Close(area, on);
        _present[area] = (parent, name, on);
    }

    // A span that would end before it began is left out.
    private void Close(string area, LocalDate on)
    {
        var (parent, name, from) = _present[area];
        if (from < on)
        {
            _closed.Add(Span(area, parent, name, from, on.PlusDays(-1)));
        }
    }

    private static Ratio ShareOf(int part, int parts) => parts == 2 ? new Ratio(part == 1 ? 2 : 1, 3) : new Ratio(part, 6);

    private static AreaSpan Span(string area, string parent, string name, LocalDate from, LocalDate? through) =>
        new(new AreaCode(area), new AreaCode(parent), new LocalisedText(("vi", name), ("en", name)), from, through);

    private static string Text(int number) => ((Rational)number).ToString(NumberFormat.Invariant);
}
