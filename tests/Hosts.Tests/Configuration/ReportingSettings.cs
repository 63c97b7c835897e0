using MongCai.Kpi;
using MongCai.Kpi.Claims;

namespace Hosts.Tests.Configuration;

/// <summary>
/// The settings of a host, with every type of the library that has a text form: as a single value, in a list, in a dictionary, and left out.
/// </summary>
internal sealed class ReportingSettings
{
    public NearThreshold NearThreshold { get; set; }

    public ReportingCalendar Calendar { get; set; }

    public ReportingPeriod FirstPeriod { get; set; }

    public ReportingPeriod? LastPeriod { get; set; }

    public AreaCode Area { get; set; }

    public Rational Tolerance { get; set; }

    public Ratio Threshold { get; set; }

    public Percentage Floor { get; set; }

    public PercentagePoints Step { get; set; }

    public PublishedFigure Published { get; set; }

    public IList<AreaCode> Communes { get; } = [];

    public IDictionary<string, Rational> Plans { get; } = new Dictionary<string, Rational>(StringComparer.Ordinal);
}
