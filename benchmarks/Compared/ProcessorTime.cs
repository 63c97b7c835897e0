using Perfolizer.Horology;

namespace MongCai.Kpi.Compared;

/// <summary>The time that processors worked for this process: what else the machine does while it waits for one does not count.</summary>
public sealed class ProcessorTime : IClock
{
    public string Title => "processor time";

    public bool IsAvailable => true;

    public Frequency Frequency => new(TimeSpan.TicksPerSecond);

    public long GetTimestamp() => Environment.CpuUsage.TotalTime.Ticks;
}
