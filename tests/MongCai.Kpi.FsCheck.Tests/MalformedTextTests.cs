using System.Reflection;
using FsCheck;

namespace MongCai.Kpi.Testing.Tests;

/// <summary>Tests that no way of reading accepts a generated malformed text, and that every type that can be read has such texts.</summary>
public class MalformedTextTests
{
    private const int FewestTexts = 100;

    private static readonly (Type Type, string Name)[] All =
    [
        .. from type in typeof(Ratio).Assembly.GetExportedTypes()
           where !type.IsInterface && type.GetInterfaces().Any(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(ISpanParsable<>) && candidate.GetGenericArguments()[0] == type)
           select (type, type.Name switch { "PercentagePoints" => type.Name, "Category" => "Categories", _ => $"{type.Name}s" }),
    ];

    public static TheoryData<string> Names => [.. All.Select(static type => type.Name)];

    [Fact]
    public void There_are_nine_types_that_are_read() => Assert.Equal(9, All.Length);

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_refused(string name)
    {
        var type = All.Single(type => string.Equals(type.Name, name, StringComparison.Ordinal)).Type;
        var generator = Assert.IsType<Gen<string>>(typeof(MalformedTextGen).GetProperty(name)?.GetValue(obj: null), exactMatch: false);
        _ = typeof(MalformedTextTests).GetMethod(nameof(Refused), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type)
            .Invoke(obj: null, BindingFlags.DoNotWrapExceptions, binder: null, parameters: [generator], culture: null);
    }

    private static void Refused<T>(Gen<string> texts)
        where T : ISpanParsable<T>
    {
        string[] all = [.. Samples.Each(texts).Distinct(StringComparer.Ordinal)];
        Assert.InRange(all.Length, FewestTexts / 2, int.MaxValue);
        Assert.All(all, static text =>
        {
            Assert.False(T.TryParse(text, NumberFormat.Invariant, out var value), $"\"{text}\" is read as {value}");
            Assert.Equal(default, value);
            Assert.Throws<MalformedTextException>(() => T.Parse(text, NumberFormat.Invariant));
            Assert.Throws<MalformedTextException>(() => T.Parse(text.AsSpan(), NumberFormat.Invariant));
        });
    }
}
