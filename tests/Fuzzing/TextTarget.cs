using System.Reflection;
using System.Text;
using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Fuzzing;

/// <summary>Reads every text form of the library; the first byte selects the type. What was read is written, and has to be read as the same again.</summary>
internal sealed class TextTarget : ITarget
{
    private static readonly IFormatProvider?[] Providers = [null, NumberFormat.Vietnamese, NumberFormat.English, Lexicon.French];
    private static readonly PeriodDialect[] Dialects = [PeriodDialect.Iso, PeriodDialect.Sdmx, PeriodDialect.Dhis2, PeriodDialect.Vietnamese];
    private static readonly Phrasebook[] Phrasebooks = [Phrasebook.Vietnamese, Phrasebook.English, Phrasebook.French];

    private readonly Action<string>[] _readers;

    public TextTarget() => _readers =
    [
        .. typeof(Rational).Assembly.GetExportedTypes()
            .Where(static type => type is { IsValueType: true, IsGenericType: false } && typeof(IParsable<>).IsAssignableFromOpen(type))
            .OrderBy(static type => type.FullName, StringComparer.Ordinal)
            .SelectMany(ReadersOf),
        .. Dialects.Select<PeriodDialect, Action<string>>(static dialect => text => ReadPeriod(dialect, text)),
        .. Phrasebooks.Select<Phrasebook, Action<string>>(static phrases => text => _ = phrases.FiguresIn(text)),
        ReadColumn,
    ];

    public string Name => "texts";

    public IEnumerable<byte[]> Seeds => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "seeds", "texts.txt")).SelectMany(Readings);

    public void Read(ReadOnlySpan<byte> input)
    {
        if (!input.IsEmpty)
        {
            _readers[input[0] % _readers.Length](Encoding.UTF8.GetString(input[1..]));
        }
    }

    private IEnumerable<byte[]> Readings(string text) => Enumerable.Range(0, _readers.Length).Select(reader => (byte[])[(byte)reader, .. Encoding.UTF8.GetBytes(text)]);

    private static IEnumerable<Action<string>> ReadersOf(Type type)
    {
        var read = typeof(TextTarget).GetMethod(nameof(ReadValue), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type);
        return Providers.Select<IFormatProvider?, Action<string>>(provider => read.CreateDelegate<Action<IFormatProvider?, string>>() is var reader ? text => reader(provider, text) : throw new InvalidOperationException());
    }

    private static void ReadValue<T>(IFormatProvider? provider, string text)
        where T : struct, IParsable<T>, IFormattable
    {
        if (!T.TryParse(text, provider, out var value))
        {
            ThrowUnlessRefused(() => T.Parse(text, provider), text);
            return;
        }

        var written = value.ToString(format: null, provider);
        if (!T.TryParse(written, provider, out var again) || !again.Equals(value) || again.GetHashCode() != value.GetHashCode())
        {
            throw new InvalidDataException($"{typeof(T).Name} \"{text}\" is written {written}, and not read as the same.");
        }
    }

    private static void ReadPeriod(PeriodDialect dialect, string text)
    {
        if (!dialect.TryParse(text, out var period))
        {
            ThrowUnlessRefused(() => dialect.Parse(text), text);
        }
        else if (dialect.CanExpress(period) && dialect.Parse(dialect.Format(period), period.Kind, period.Calendar) != period)
        {
            throw new InvalidDataException($"{dialect.Name} \"{text}\" is written {dialect.Format(period)}, and not read as the same.");
        }
    }

    private static void ReadColumn(string text)
    {
        try
        {
            _ = Serialization.ColumnText.ReadOrdered(text);
        }
        catch (FormatException)
        {
            // This exception is documented: the text is not a number.
        }
    }

    private static void ThrowUnlessRefused<T>(Func<T> read, string text)
    {
        try
        {
            var value = read();
            throw new InvalidDataException($"{typeof(T).Name} \"{text}\" is read as {value}, and was not when it was tried.");
        }
        catch (MalformedTextException)
        {
            // This exception is documented: the text is malformed.
        }
    }
}
