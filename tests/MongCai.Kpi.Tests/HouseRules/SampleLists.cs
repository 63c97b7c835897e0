using System.Reflection;

namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>The lists of one kind that the parts of a class have: each folder keeps its own in a file of its own, and none is named twice.</summary>
internal static class SampleLists
{
    public static IEnumerable<T> Of<T>(Type holder) => holder.GetProperties(BindingFlags.NonPublic | BindingFlags.Static)
        .Where(static property => property.PropertyType == typeof(IEnumerable<T>)).SelectMany(static property => (IEnumerable<T>)property.GetValue(obj: null)!);
}
