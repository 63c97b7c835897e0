namespace MongCai.Kpi.Compared;

/// <summary>The phrase benchmarks in English, with the expected text.</summary>
public class EnglishPhrases() : PhraseBenchmarks(Phrasebook.English, "50.68% of the plan for 2019, decreased by over 37 households compared with the same period last year, 36 households remaining.");
