namespace MongCai.Kpi;

/// <summary>Marks an amount: a JSON number can mean only one value of it, and is read as that value by its exact digits.</summary>
internal interface IReadsJsonNumber
{
    /// <summary>Returns the text that the amount is read from.</summary>
    /// <param name="number">The number, as <see cref="JsonNumber.ToText"/> writes it.</param>
    string TextOf(string number) => number;
}
