using System.Globalization;
using MongCai.Kpi;
using MongCai.Kpi.Claims;

namespace ReportCheck;

/// <summary>The words of this program's own lines; the explanation of a claim comes from the library.</summary>
internal abstract class Wording(Phrasebook phrases)
{
    public static Wording English { get; } = new EnglishWording();

    public static Wording Vietnamese { get; } = new VietnameseWording();

    public static string Count(long count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>Explains in one line why a claim does not follow.</summary>
    public string Explained(string id, ClaimCheck check) => $"{Shown.Quoted(id)}: {phrases.Explained(check)}";

    /// <summary>Returns the counts: of each verdict that occurs, of the bad lines if there are any, and of all claims.</summary>
    public IEnumerable<string> Summary(Tally tally)
    {
        foreach (var verdict in Enum.GetValues<ClaimVerdict>().Where(verdict => tally[verdict] > 0).OrderBy(static verdict => verdict == ClaimVerdict.Undefined))
        {
            yield return $"{Count(tally[verdict]),9} {Vocabulary.WordOf(verdict),-15} {Meaning(verdict)}";
        }

        if (tally.BadLines > 0)
        {
            yield return $"{Count(tally.BadLines),9} {BadLines}";
        }

        yield return $"{Count(tally.Claims),9} {Claims}";
    }

    /// <summary>Describes a bad line in one line.</summary>
    public abstract string BadLine(long line, Problem problem);

    /// <summary>Returns one line that stands for the explanations that are left out.</summary>
    public abstract string MoreOthers(long count);

    protected abstract string Claims { get; }

    protected abstract string BadLines { get; }

    protected abstract string Meaning(ClaimVerdict verdict);
}
