namespace MongCai.Kpi;

/// <summary>Marks a figure that a JSON number could mean two values of: 50 is 50%, or fifty times the whole.</summary>
internal interface IRefusesJsonNumber
{
    /// <summary>Returns the texts to write instead of a number, for the message that refuses it.</summary>
    /// <param name="number">The number as it was written.</param>
    string TextsInsteadOf(string number);
}
