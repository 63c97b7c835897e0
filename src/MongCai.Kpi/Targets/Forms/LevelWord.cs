namespace MongCai.Kpi;

/// <summary>In which word a level target is said.</summary>
internal enum LevelWord
{
    AtLeast = 0,
    AtMost = 1,
    Within = 2,
    About = 3,
    Cap = 4,
}
