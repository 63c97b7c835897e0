namespace MongCai.Kpi.Testing;

/// <summary>What a verdict policy can be asked about: the values that a form accepts, and which of them are better.</summary>
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
