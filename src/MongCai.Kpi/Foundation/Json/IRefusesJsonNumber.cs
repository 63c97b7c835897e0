namespace MongCai.Kpi;

/// <summary>A figure for which a JSON number could have two meanings: 50 could be 50%, or fifty times the whole.</summary>
internal interface IRefusesJsonNumber
{
    /// <summary>Returns the texts that could be written instead of a number, for the message that refuses it.</summary>
    /// <param name="number">The number as it was written.</param>
    string TextsInsteadOf(string number);
}
