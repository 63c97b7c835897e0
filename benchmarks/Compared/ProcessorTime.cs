using Perfolizer.Horology;

namespace MongCai.Kpi.Compared;

/// <summary>A clock that measures the processor time of this process, so that waiting for a processor does not count.</summary>
public sealed class ProcessorTime : IClock
{
    public string Title => "processor time";

    public bool IsAvailable => true;

    public Frequency Frequency => new(TimeSpan.TicksPerSecond);

    public long GetTimestamp() => Environment.CpuUsage.TotalTime.Ticks;
}
