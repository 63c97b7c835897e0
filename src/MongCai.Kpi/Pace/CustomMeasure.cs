using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <summary>A measure of elapsed time that the host defines.</summary>
internal sealed class CustomMeasure(string name, Func<ReportingPeriod, LocalDate, Ratio> share) : ElapsedMeasure(name)
{
    public override string? WhyNot(in ElapsedSpan span) => null;

    public override Ratio At(in ElapsedSpan span, LocalDate date)
    {
        if (date < span.Start)
        {
            return default;
        }

        var reached = share(span.Period, date);
        return reached >= default(Ratio) && reached <= new Ratio(1, 1)
            ? reached
            : throw new InvalidOperationException($"The measure \"{Name}\" says that {reached} of {span.Period} has elapsed on {LocalDatePattern.Iso.Format(date)}: a share is 0 to 1.");
    }
}
