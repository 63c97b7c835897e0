namespace MongCai.Kpi.Claims;

/// <summary>Reads a numeral with a sign as pages print it: +, -, − or an en dash, which stands for a minus on many of them.</summary>
internal static class SignedNumeral
{
    public static TextFault Read(ref NumeralReader reader, out Numeral numeral)
    {
        var isDash = reader.TrySkip('–');
        if (!isDash && !reader.TrySkip('+'))
        {
            return reader.Read(out numeral);
        }

        var behindSign = reader;
        if (behindSign.TrySkip('-') || behindSign.TrySkip('\u2212'))
        {
            numeral = default;
            return reader.Expected("a digit");
        }

        var fault = reader.Read(out numeral);
        numeral = isDash ? numeral with { Unscaled = -numeral.Unscaled } : numeral;
        return fault;
    }
}
