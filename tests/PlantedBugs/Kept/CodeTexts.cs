using System.Globalization;
using System.Text.RegularExpressions;
using MongCai.Kpi;

namespace Province;

/// <summary>Codes of communes in a column of a spreadsheet.</summary>
internal static class CodeTexts
{
    public static string Write(AreaCode code) => code.ToString();

    /// <summary>Writes the code as a spreadsheet shows it, which takes what looks like a number for one.</summary>
    public static string WriteFromTheSheet(AreaCode code) =>
        long.TryParse(code.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : code.ToString();

    /// <summary>Writes the code in capitals, as in the address of a page.</summary>
    public static string WriteInCapitals(AreaCode code) => code.ToString().ToUpperInvariant();

    public static AreaCode Read(string text) => AreaCode.Parse(text);

    /// <summary>Reads the code at the beginning of a text such as "06712 Phường Trần Phú", and therefore of any text that begins with one.</summary>
    public static AreaCode ReadTheBeginning(string text) => Regex.Match(text, @"^[A-Za-z0-9._:/-]+") is { Success: true } match ? AreaCode.Parse(match.Value) : throw new FormatException(text);
}

/// <summary>Directions in capitals, as an older program writes them.</summary>
internal static class DirectionTexts
{
    public static string Write(Direction direction) => direction.ToString().ToUpperInvariant();

    public static string WriteAsTheMachine(Direction direction) => direction.ToString().ToUpper(CultureInfo.CurrentCulture);

    public static Direction Read(string text) =>
        Enum.GetValues<Direction>().Cast<Direction?>().FirstOrDefault(direction => Write(direction!.Value) == text) ?? throw new FormatException(text);

    /// <summary>Reads by Enum.Parse, which also accepts numbers, even those of no direction.</summary>
    public static Direction ReadByEnum(string text) => Enum.Parse<Direction>(text, ignoreCase: true);
}

/// <summary>Categories in the name of a file, which must not contain an asterisk.</summary>
internal static class CategoryTexts
{
    public static string Write(Category category) => category.ToString();

    public static string WriteForFiles(Category category) => category.ToString().Replace('*', '-');

    public static Category ReadFromFiles(string text) => Category.Parse(text.Replace('-', '*'));

    public static Category Read(string text) => Category.Parse(text);
}
