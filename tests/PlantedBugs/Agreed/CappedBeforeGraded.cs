using MongCai.Kpi;
using MongCai.Kpi.Testing;

namespace Province;

/// <summary>Grades of communes by the width of a progress bar, which is capped at 100%.</summary>
internal static class CappedBeforeGraded
{
    private static readonly BandScale Grades = new(
        new Band("weak", new LocalisedText(("vi", "yếu"), ("en", "weak"))),
        new BandStep(Ratio.FromPercent(80), new Band("fair", new LocalisedText(("vi", "khá"), ("en", "fair")))),
        new BandStep(Ratio.FromPercent(100), new Band("good", new LocalisedText(("vi", "tốt"), ("en", "good")))),
        new BandStep(Ratio.FromPercent(120), new Band("best", new LocalisedText(("vi", "xuất sắc"), ("en", "best")))));

    public static Planted Bug { get; } = new(
        Kind.Agreed,
        "attainments are capped at 100% for the progress bar before they are graded",
        static seed => Laws(static attained => GradeOf(Rational.Min(attained.Value, 1))).Check(seed),
        static seed => Laws(static attained => GradeOf(attained.Value)).Check(seed));

    private static Law Laws(Func<Ratio, string> grade) => KpiLaws.Banding(["weak", "fair", "good", "best"], grade).AgreesWith(Grades);

    private static string GradeOf(Rational attained) => attained >= 1.2m ? "best" : attained >= 1 ? "good" : attained >= 0.8m ? "fair" : "weak";
}
