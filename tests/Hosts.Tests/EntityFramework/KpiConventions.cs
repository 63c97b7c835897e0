using Microsoft.EntityFrameworkCore;
using MongCai.Kpi;
using MongCai.Kpi.Claims;

namespace Hosts.Tests.EntityFramework;

/// <summary>Selects the types that a host stores as text, as text in the order of the values, and as JSON.</summary>
internal static class KpiConventions
{
    public static void KeepKpiValues(this ModelConfigurationBuilder model)
    {
        model.Properties<ReportingPeriod>().HaveConversion<TextValueConverter<ReportingPeriod>>();
        model.Properties<ReportingCalendar>().HaveConversion<TextValueConverter<ReportingCalendar>>();
        model.Properties<AreaCode>().HaveConversion<TextValueConverter<AreaCode>>();
        model.Properties<Category>().HaveConversion<TextValueConverter<Category>>();
        model.Properties<Rational>().HaveConversion<OrderedValueConverter>();
        model.Properties<Ratio>().HaveConversion<TextValueConverter<Ratio>>();
        model.Properties<Percentage>().HaveConversion<TextValueConverter<Percentage>>();
        model.Properties<PercentagePoints>().HaveConversion<TextValueConverter<PercentagePoints>>();
        model.Properties<PublishedFigure>().HaveConversion<TextValueConverter<PublishedFigure>>();
        model.Properties<Target>().HaveConversion<JsonValueConverter<Target>>();
        model.Properties<Observation>().HaveConversion<JsonValueConverter<Observation>>();
    }
}
