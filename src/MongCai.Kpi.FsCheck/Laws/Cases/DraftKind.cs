namespace MongCai.Kpi.Testing;

/// <summary>The forms of a target that a verdict policy is asked about.</summary>
internal enum DraftKind
{
    AtLeast = 0,
    MoreThan = 1,
    AtMost = 2,
    LessThan = 3,
    Within = 4,
    About = 5,
    Cap = 6,
}
