using MongCai.Kpi;
using MongCai.Kpi.Claims;

namespace AotHost;

/// <summary>Checks published figures, and what they imply.</summary>
internal static class Published
{
    public static void Write(Transcript transcript)
    {
        var plan = new PublishedClaim(ClaimFormula.Attained, 37, 73, PublishedFigure.Parse("50,68%", NumberFormat.Vietnamese));
        var jobs = PublishedFigure.Parse("56,6%", NumberFormat.Vietnamese);

        transcript.Write("claim", plan.Check().Verdict, "Follows");
        transcript.Write("bases", jobs.BasesFor(2_064, ClaimFormula.Attained).Counts, "3644..3649");
        transcript.Write("totals", PublishedFigure.Parse("0,36%", NumberFormat.Vietnamese).BasesFor(97, ClaimFormula.Share).Counts, "26576..27323");
    }
}
