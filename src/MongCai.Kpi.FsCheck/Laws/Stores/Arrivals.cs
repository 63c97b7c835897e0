namespace MongCai.Kpi.Testing;

/// <summary>The kinds of records that may arrive at a store.</summary>
[Flags]
internal enum Arrivals
{
    None = 0,
    Events = 1,
    Duplicates = 2,
    Conflicts = 4,
    Corrections = 8,
    All = Events | Duplicates | Conflicts | Corrections,
}
