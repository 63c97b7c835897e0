namespace MongCai.Kpi.Claims;

/// <summary>The words of a language that say of a figure that it is below zero.</summary>
/// <param name="Falls">Those right before a figure that say that something fell: giảm, decreased by.</param>
/// <param name="Shortfalls">Those right before a figure that say what is missing. Of a percentage that is one below zero; an amount that is missing is itself: còn thiếu 36 hộ.</param>
internal sealed record FallWords(IReadOnlyList<string> Falls, IReadOnlyList<string> Shortfalls)
{
    /// <summary>Those right before a figure in points that say that one is below the other: thấp hơn 0,5 điểm phần trăm.</summary>
    public IReadOnlyList<string> Lower { get; init; } = [];

    /// <summary>Those right before a figure in points that say that one is above the other, and are no hedge there.</summary>
    public IReadOnlyList<string> Higher { get; init; } = [];

    /// <summary>Those behind a figure in points that say that one is below the other: 0.5 percentage points lower.</summary>
    public IReadOnlyList<string> LowerBehind { get; init; } = [];

    /// <summary>What behind an amount and its unit makes words such as <see cref="Lower"/> in front of it a comparison, and no hedge: thấp hơn 38 lao động so với nam.</summary>
    public string? ComparedBehind { get; init; }

    /// <summary>Those in front of such words with which they stay a hedge, also where something is compared: tăng nhiều hơn 240 lao động so với năm trước.</summary>
    public IReadOnlyList<string> Hedged { get; init; } = [];

    /// <summary>Those behind an amount and its unit that say that one is below the other: 38 workers lower than men.</summary>
    public IReadOnlyList<string> LowerThan { get; init; } = [];

    /// <summary>Whether "short of … by" says what is missing.</summary>
    public bool HasShortOf { get; init; }
}
