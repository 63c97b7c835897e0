using System.Text.Json;
using System.Text.Json.Nodes;

namespace MongCai.Kpi.Testing;

/// <content>Shrinkers of breakdowns and their categories.</content>
public static partial class KpiShrink
{
    /// <summary>Shrinks a category towards the total, and a crossed category to those that it crosses.</summary>
    /// <param name="value">The category to shrink.</param>
    /// <returns>The simpler categories, the total first; none for the total.</returns>
    public static IEnumerable<Category> Smaller(Category value)
    {
        if (value.IsTotal)
        {
            return [];
        }

        string[] single = [.. value.BreakdownCode.Split('*').Zip(value.Code.Split('*'), static (breakdown, code) => $"{breakdown}={code}")];
        return [Category.Total, .. single.Length == 1 ? [] : single.Select(Category.Parse)];
    }

    /// <summary>Shrinks a breakdown to fewer crossed ones, a single one, fewer categories, exhaustive ones and ones without names.</summary>
    /// <param name="value">The breakdown to shrink.</param>
    /// <returns>The simpler breakdowns, single ones first.</returns>
    public static IEnumerable<Breakdown> Smaller(Breakdown value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Crossed.Count == 0 ? SmallerSingle(value) : value.Crossed
            .Concat(value.Crossed.Count > 2 ? Lists.Shorter(value.Crossed, fewest: 2).Where(static crossed => crossed.Count > 1).Select(static crossed => Breakdown.Cross(crossed)) : [])
            .Concat(Lists.WithOneSimpler(value.Crossed, SmallerSingle).Select(static crossed => Breakdown.Cross(crossed)));
    }

    /// <summary>Shrinks the reports of categories.</summary>
    /// <param name="value">The reports to shrink.</param>
    /// <returns>
    /// The simpler reports: fewer categories, all reported, without an error in the total, smaller counts, of the reporting authority, with a simpler period
    /// or indicator of the same nature.
    /// </returns>
    public static IEnumerable<CategoryReports> Smaller(CategoryReports value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var script = value.Script;
        CategoryScript[] plain = [script with { Slip = 0 }, script with { Others = 0, OthersOf = 0 }, script with { Overlap = 0 }, script with { Area = default }];
        return Smaller(script.Breakdown).Select(breakdown => By(script, breakdown))
            .Concat(plain.Where(next => next != script))
            .Concat(Smaller(script.Period).Select(period => script with { Period = period }))
            .Concat(Smaller(script.Indicator).Where(indicator => indicator.Bounds == script.Indicator.Bounds).Select(indicator => script with { Indicator = indicator }))
            .Concat(Lists.WithOneSimpler(script.Counts, SmallerCounts).Select(counts => script with { Counts = counts }))
            .Select(static next => new CategoryReports(next));
    }

    // A category that is no longer crossed has the counts of all categories that lay in it.
    private static CategoryScript By(CategoryScript script, Breakdown breakdown)
    {
        var counts = script.Breakdown.Categories.Zip(script.Counts).ToArray();
        return script with
        {
            Breakdown = breakdown,
            Counts = [.. breakdown.Categories.Select(category => Together([.. counts.Where(one => one.First.IsWithin(category)).Select(static one => one.Second)]))],
            Others = breakdown.IsExhaustive ? 0 : script.Others,
            OthersOf = breakdown.IsExhaustive ? 0 : script.OthersOf,
        };
    }

    private static CategoryCount Together(CategoryCount[] counts) => new(
        counts.Sum(static count => count.Part),
        counts.Sum(static count => count.Of),
        Array.TrueForAll(counts, static count => count.IsReported),
        counts.Select(static count => count.Because).FirstOrDefault(static reason => reason is not null));

    private static IEnumerable<CategoryCount> SmallerCounts(CategoryCount count) =>
    [
        .. count.IsReported ? [] : new[] { count with { IsReported = true, Because = null } },
        .. Integers.Towards(0, count.Part).Select(part => count with { Part = part }),
        .. Integers.Towards(count.Part, count.Of).Select(of => count with { Of = of }),
    ];

    // The names and the ranges of the categories can be changed together only in JSON.
    private static IEnumerable<Breakdown> SmallerSingle(Breakdown value)
    {
        var fewer = Enumerable.Range(0, value.Categories.Count > 1 ? value.Categories.Count : 0).Select(place => Changed(value, json => json["categories"]!.AsArray().RemoveAt(place)));
        return fewer.Concat([value with { IsExhaustive = true }, Changed(value, static json => json.Remove("name")), Changed(value, WithoutNames)]).Where(next => next != value);
    }

    private static Breakdown Changed(Breakdown value, Action<JsonObject> change)
    {
        var json = JsonSerializer.SerializeToNode(value)!.AsObject();
        change(json);
        return json.Deserialize<Breakdown>()!;
    }

    private static void WithoutNames(JsonObject json)
    {
        foreach (var category in json["categories"]!.AsArray())
        {
            category!.AsObject().Remove("name");
        }
    }
}
