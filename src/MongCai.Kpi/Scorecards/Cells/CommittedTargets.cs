using NodaTime;

namespace MongCai.Kpi;

/// <summary>The targets of a scorecard in all versions that were given, by row, target period and basis.</summary>
internal sealed class CommittedTargets
{
    private readonly Dictionary<(int Row, ReportingPeriod Period, Basis Basis), Target[]> _targets = [];
    private readonly List<Basis> _bases = [];

    public bool IsEmpty => _targets.Count == 0;

    public void Add(int row, Target target)
    {
        var key = (row, target.Period, target.Basis);
        if (!_targets.TryGetValue(key, out var versions))
        {
            _targets.Add(key, [target]);
            if (!_bases.Contains(target.Basis))
            {
                _bases.Add(target.Basis);
            }

            return;
        }

        if (Array.Exists(versions, version => version == target))
        {
            return;
        }

        if (Array.Find(versions, version => version.Adoption is null || target.Adoption is null || IsOfSameDay(version.Adoption, target.Adoption)) is { } other)
        {
            throw new ArgumentException($"{target} contradicts {other}, on one basis: versions of a target each need their adoption, on different days.", nameof(target));
        }

        _targets[key] = [.. versions, target];
    }

    /// <summary>Returns the versions that were in force on a day, as far as was known on another day.</summary>
    public TargetTable InForce(CardAxes axes, LocalDate day, LocalDate knownAt)
    {
        var table = new TargetTable(axes, _bases);
        foreach (var (key, versions) in _targets)
        {
            if ((versions.Length == 1 && versions[0].Adoption is null) || versions.Length == 0)
            {
                table.Set(key.Row, versions[0]);
            }
            else if (new TargetVersions(versions).InForceOn(day, knownAt) is { } version)
            {
                table.Set(key.Row, version);
            }
        }

        return table;
    }

    private static bool IsOfSameDay(Adoption one, Adoption other) => one.On == other.On && one.InForceFrom == other.InForceFrom;
}
