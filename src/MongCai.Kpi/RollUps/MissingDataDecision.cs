namespace MongCai.Kpi;

/// <summary>What a roll-up makes of what is missing.</summary>
public enum MissingDataDecision
{
    /// <summary>The whole is not known.</summary>
    Unknown = 0,

    /// <summary>The whole is what was reported; what is missing is left out of numerator and denominator.</summary>
    WhatWasReported = 1,

    /// <summary>The whole is what was reported, and what is missing is zero.</summary>
    MissingIsZero = 2,
}
