using Microsoft.Extensions.Configuration;
using MongCai.Kpi;

namespace AotHost;

/// <summary>Settings that are read as texts, because the generated binder knows no type converters.</summary>
internal static class Settings
{
    public static void Write(Transcript transcript)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Area", "06712"), new("FirstPeriod", "2019-Q1@07-start"), new("Tolerance", "1/3")]).Build();

        transcript.Write("area", Read<AreaCode>(settings, "Area"), "06712");
        transcript.Write("first period", Read<ReportingPeriod>(settings, "FirstPeriod").Start.Month, "7");
        transcript.Write("tolerance", Read<Rational>(settings, "Tolerance"), "1/3");
    }

    private static T Read<T>(IConfiguration settings, string key)
        where T : ISpanParsable<T> => T.Parse(settings[key] ?? throw new InvalidOperationException($"{key} is not set."), provider: null);
}
