using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>The class of a household under a standard, and why.</summary>
/// <remarks>
/// Equality is that of the reference. Text form, for a reader only: <c>vn-2022 poor: monthly income per person of 1,500,000 đồng or less and 3 or more deprivations</c>.
/// JSON form, written and not read: <c>{"standard":"vn-2022","class":"poor","reason":{"vi":"…","en":"…"},"criterion":{…}}</c>, without a criterion where none was met. The class is read where it is stored with a <see cref="HouseholdStatus"/>.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<Classification>))]
public sealed partial class Classification
{
    internal Classification(PovertyStandard standard, PovertyClass povertyClass, LocalisedText reason, PovertyCriterion? criterion)
    {
        Standard = standard;
        Class = povertyClass;
        Reason = reason;
        Criterion = criterion;
    }

    /// <summary>The standard.</summary>
    public PovertyStandard Standard { get; }

    /// <summary>The class.</summary>
    public PovertyClass Class { get; }

    /// <summary>Why, in the words of the rule.</summary>
    public LocalisedText Reason { get; }

    /// <summary>The criterion that was met; null for <see cref="PovertyClass.Other"/> and where the class was an input.</summary>
    public PovertyCriterion? Criterion { get; }

    /// <summary>Standard, class and reason.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Standard.Code} {Class.ToText()}: {Reason}";
}
