using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>What a roll-up makes of what is missing.</summary>
[JsonConverter(typeof(WordJsonConverter<MissingDataDecision>))]
public enum MissingDataDecision
{
    /// <summary>The whole is not known.</summary>
    Unknown = 0,

    /// <summary>The whole is what was reported; what is missing is left out of numerator and denominator.</summary>
    WhatWasReported = 1,

    /// <summary>The whole is what was reported, and what is missing is zero.</summary>
    MissingIsZero = 2,
}
