using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The decision of a <see cref="MissingDataPolicy"/> about reports that are missing from a whole.</summary>
[JsonConverter(typeof(WordJsonConverter<MissingDataDecision>))]
public enum MissingDataDecision
{
    /// <summary>The whole is not known.</summary>
    Unknown = 0,

    /// <summary>The whole is what was reported; missing reports are left out of numerator and denominator.</summary>
    WhatWasReported = 1,

    /// <summary>The whole is what was reported, and every missing report counts as zero.</summary>
    MissingIsZero = 2,
}
