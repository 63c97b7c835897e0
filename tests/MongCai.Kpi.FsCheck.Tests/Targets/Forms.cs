namespace MongCai.Kpi.Testing.Tests.Targets;

/// <summary>Finds the forms of targets by reflection, so that a new one has to be generated.</summary>
internal static class Forms
{
    public static IEnumerable<(string Case, Func<T, bool> Is)> Cases<T>(Func<T, TargetForm> form) => typeof(TargetForm).Assembly.GetExportedTypes()
        .Where(static type => type.IsSubclassOf(typeof(TargetForm)))
        .Select(type => (type.Name, (Func<T, bool>)(value => form(value).GetType() == type)));

    public static Rational? LevelOf(TargetForm? form) => form switch
    {
        LevelForm level => level.Level,
        ChangeForm change => change.Level,
        _ => null,
    };
}
