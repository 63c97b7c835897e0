namespace MongCai.Kpi;

/// <summary>The word in which a <see cref="LevelForm"/> is given.</summary>
internal enum LevelWord
{
    AtLeast = 0,
    AtMost = 1,
    Within = 2,
    About = 3,
    Cap = 4,
}
