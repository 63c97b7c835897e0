using MongCai.Kpi;

namespace Hosts.Tests.EntityFramework;

/// <summary>A row in the database of a host: what was measured, where and when. Its key consists of values of the library.</summary>
internal sealed class Measurement
{
    public required string Indicator { get; init; }

    public required AreaCode Area { get; init; }

    public required ReportingPeriod Period { get; init; }

    public required Rational Actual { get; init; }

    public Ratio? Parts { get; init; }

    public Target? Plan { get; init; }
}
