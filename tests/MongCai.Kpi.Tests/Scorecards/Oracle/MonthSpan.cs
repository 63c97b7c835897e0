using System.Globalization;
using System.Runtime.InteropServices;
using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>A span of whole months, which are counted from the year 0.</summary>
/// <param name="First">The number of the first month.</param>
/// <param name="Months">The number of months in the span.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MonthSpan(int First, int Months)
{
    public int End => First + Months;

    public LocalDate FirstDay => new(First / 12, (First % 12) + 1, 1);

    public LocalDate LastDay => new LocalDate(End / 12, (End % 12) + 1, 1).PlusDays(-1);

    public MonthSpan YearBefore => this with { First = First - 12 };

    public bool BeginsYear => First % 12 == 0;

    public static MonthSpan Of(int year, int month, int months) => new((year * 12) + month - 1, months);

    public static MonthSpan Between(int first, int end) => new(first, end - first);

    public bool Contains(MonthSpan other) => First <= other.First && other.End <= End;

    public IEnumerable<MonthSpan> SplitInto(int months)
    {
        for (var first = First; first < End; first += months)
        {
            yield return new(first, months);
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First / 12}-{(First % 12) + 1:00}/{Months}M");
}
