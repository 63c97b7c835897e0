using System.Globalization;
using System.Text.RegularExpressions;
using MongCai.Kpi;

namespace Province;

/// <summary>Codes of communes in a spreadsheet's column.</summary>
internal static class CodeTexts
{
    public static string Write(AreaCode code) => code.ToString();

    /// <summary>The sheet takes what looks like a number for one.</summary>
    public static string WriteFromTheSheet(AreaCode code) =>
        long.TryParse(code.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : code.ToString();

    /// <summary>In capitals, as the address of a page has them.</summary>
    public static string WriteInCapitals(AreaCode code) => code.ToString().ToUpperInvariant();

    public static AreaCode Read(string text) => AreaCode.Parse(text);

    /// <summary>Takes the code out of "06712 Phường Trần Phú", and so out of anything that begins with one.</summary>
    public static AreaCode ReadTheBeginning(string text) => Regex.Match(text, @"^[A-Za-z0-9._:/-]+") is { Success: true } match ? AreaCode.Parse(match.Value) : throw new FormatException(text);
}

/// <summary>Directions as an older program writes them, in capitals.</summary>
internal static class DirectionTexts
{
    public static string Write(Direction direction) => direction.ToString().ToUpperInvariant();

    public static string WriteAsTheMachine(Direction direction) => direction.ToString().ToUpper(CultureInfo.CurrentCulture);

    public static Direction Read(string text) =>
        Enum.GetValues<Direction>().Cast<Direction?>().FirstOrDefault(direction => Write(direction!.Value) == text) ?? throw new FormatException(text);

    /// <summary>Takes numbers too, those of no direction among them.</summary>
    public static Direction ReadByEnum(string text) => Enum.Parse<Direction>(text, ignoreCase: true);
}

/// <summary>Categories in the name of a file, where an asterisk may not stand.</summary>
internal static class CategoryTexts
{
    public static string Write(Category category) => category.ToString();

    public static string WriteForFiles(Category category) => category.ToString().Replace('*', '-');

    public static Category ReadFromFiles(string text) => Category.Parse(text.Replace('-', '*'));

    public static Category Read(string text) => Category.Parse(text);
}
