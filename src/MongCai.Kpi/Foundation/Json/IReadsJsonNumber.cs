namespace MongCai.Kpi;

/// <summary>An amount for which a JSON number can have one meaning only. The number is read as that amount, by its exact digits.</summary>
internal interface IReadsJsonNumber
{
    /// <summary>Returns the text that the amount is parsed from.</summary>
    /// <param name="number">The number, as <see cref="JsonNumber.ToText"/> writes it.</param>
    string TextOf(string number) => number;
}
