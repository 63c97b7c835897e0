using MongCai.Kpi;
using MongCai.Kpi.Claims;

namespace Hosts.Tests.EntityFramework;

/// <summary>An entity with one property of every type that has a text form.</summary>
internal sealed class EveryScalar
{
    public int Id { get; set; }

    public ReportingPeriod ReportingPeriod { get; set; }

    public ReportingCalendar ReportingCalendar { get; set; }

    public AreaCode AreaCode { get; set; }

    public Category Category { get; set; }

    public Rational Rational { get; set; }

    public Ratio Ratio { get; set; }

    public Percentage Percentage { get; set; }

    public PercentagePoints PercentagePoints { get; set; }

    public PublishedFigure PublishedFigure { get; set; }
}
