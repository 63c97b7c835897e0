using MongCai.Kpi;
using NodaTime;

namespace CountyYear;

/// <summary>
/// Reads the areas of a county: which areas exist, which area each belongs to, on which days each begins and ends, and which areas succeed it.
/// </summary>
internal static class AreaFiles
{
    /// <exception cref="FileException">A file cannot be read, or one does not fit the other.</exception>
    public static AreaHierarchy Read(string areas, string successions, int mebibytes)
    {
        AreaSpan[] spans = [.. CsvFile.Read(areas, mebibytes, ["code", "parent", "from", "through"], record => SpanOf(new AreaLine(areas, record)))];
        AreaSuccession[] changes = [.. CsvFile.Read(successions, mebibytes, ["from", "to", "on", "share"], record => SuccessionOf(new AreaLine(successions, record)))];
        try
        {
            return new AreaHierarchy(spans, changes);
        }
        catch (ArgumentException exception)
        {
            throw new FileException($"{areas}, {successions}", exception.Message);
        }
    }

    private static AreaSpan SpanOf(AreaLine line)
    {
        var (area, parent) = (line.AreaOf("code"), line.Says("parent") ? line.AreaOf("parent") : default(AreaCode?));
        var (from, through) = (line.DateOf("from"), line.DateOf("through"));
        return line.Made(() => new AreaSpan(area, parent, start: from, end: through));
    }

    private static AreaSuccession SuccessionOf(AreaLine line)
    {
        var (from, to, on) = (line.AreaOf("from"), line.AreaOf("to"), line.DateOf("on") ?? throw line.Refused("the day is missing"));
        var share = line.ShareOf("share");
        return line.Made(() => new AreaSuccession(from, to, on, share));
    }
}
