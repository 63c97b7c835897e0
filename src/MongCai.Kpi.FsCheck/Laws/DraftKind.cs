namespace MongCai.Kpi.Testing;

/// <summary>The forms that are made up for laws, and what is special of each.</summary>
internal enum DraftKind
{
    AtLeast = 0,
    MoreThan = 1,
    AtMost = 2,
    LessThan = 3,
    Within = 4,
    About = 5,
    AboutAnything = 6,
    FromAbove = 7,
    FromBelow = 8,
    ReductionBy = 9,
    GrowthBy = 10,
    Cap = 11,
    AverageReduction = 12,
    AverageIncrease = 13,
}
