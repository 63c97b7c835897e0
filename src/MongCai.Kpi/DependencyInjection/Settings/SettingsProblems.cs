namespace MongCai.Kpi;

/// <summary>Collects the problems of the settings, each with its place.</summary>
internal sealed class SettingsProblems
{
    private readonly List<(string Path, string Problem)> _problems = [];

    public void Add(SettingsNode place, string problem) => _problems.Add((place.Path, place.Path.Length == 0 ? problem : $"{place.Path}: {problem}"));

    /// <summary>Tries to create a value for a place, and records the problem if that fails.</summary>
    public T? Try<T>(SettingsNode place, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (Exception refused) when (refused is ArgumentException or FormatException or OverflowException)
        {
            Add(place, Refusal.MessageOf(refused));
            return default;
        }
    }

    public void ThrowIfAny()
    {
        string[] problems = [.. _problems.OrderBy(static problem => problem.Path, StringComparer.OrdinalIgnoreCase).Select(static problem => problem.Problem)];
        if (problems.Length > 0)
        {
            throw new FormatException(problems is [var problem] ? $"A setting is wrong. {problem}" : $"{(Rational)problems.Length} settings are wrong.\n- {string.Join("\n- ", problems)}");
        }
    }
}
