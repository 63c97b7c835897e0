namespace MongCai.Kpi.Claims;

/// <summary>Reads a numeral with a sign as published pages print it: +, -, − or an en dash, which many pages use for a minus.</summary>
internal static class SignedNumeral
{
    public static TextProblem Read(ref NumeralReader reader, out Numeral numeral)
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

        var problem = reader.Read(out numeral);
        numeral = isDash ? numeral with { Unscaled = -numeral.Unscaled } : numeral;
        return problem;
    }
}
