using System.Text.Json;

namespace MutationScores;

/// <summary>A mutation of the library, with its outcome.</summary>
internal sealed record Change(string File, int Line, string Status, string Kind, string Replacement)
{
    public string Folder => File[..File.IndexOf('/', StringComparison.Ordinal)];

    public bool WasTried => WasSeen || Status is "Survived" or "NoCoverage";

    public bool WasSeen => Status is "Killed" || EndedLate;

    public bool EndedLate => Status is "Timeout";

    public static Change Of(JsonProperty file, JsonElement mutant) => new(
        file.Name[(file.Name.IndexOf("/MongCai.Kpi/", StringComparison.Ordinal) + "/MongCai.Kpi/".Length)..],
        mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32(),
        mutant.GetProperty("status").GetString()!,
        mutant.GetProperty("mutatorName").GetString()!,
        mutant.GetProperty("replacement").GetString()!.ReplaceLineEndings(" "));

    public override string ToString() => $"{File}:{Line} {Kind}: {Replacement}";
}
