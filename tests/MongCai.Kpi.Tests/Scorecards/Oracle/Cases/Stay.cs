using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>The time for which an area belongs to one other area, or to none.</summary>
internal sealed record Stay(string Area, string? Parent, LocalDate From, LocalDate Through)
{
    public static LocalDate Always { get; } = new(2000, 1, 1);

    public static LocalDate Forever { get; } = new(2099, 12, 31);

    public bool Contains(LocalDate day) => From <= day && day <= Through;
}
