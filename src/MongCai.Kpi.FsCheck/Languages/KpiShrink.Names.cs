namespace MongCai.Kpi.Testing;

/// <content>Shrinkers of names, organisations, documents and bases.</content>
public static partial class KpiShrink
{
    private static readonly LocalisedText ShortName = new("a");

    /// <summary>Shrinks a name towards <c>a</c> in every language, by fewer languages and shorter texts.</summary>
    /// <param name="value">The name to shrink.</param>
    /// <returns>The simpler names; empty for the simplest.</returns>
    public static IEnumerable<LocalisedText> Smaller(LocalisedText value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value == ShortName)
        {
            return [];
        }

        if (value.Languages.Count == 0)
        {
            return ShorterTexts.Simpler(value.ToString()).Select(static text => new LocalisedText(text)).Prepend(ShortName);
        }

        (string Language, string Text)[] texts = [.. value.Languages.Select(language => (language, value.In(language)))];
        var usual = new LocalisedText(texts);
        var fewer = texts.Length == 1 ? [] : texts.Select((_, left) => new LocalisedText([.. texts.Where((_, place) => place != left)]));
        var shorter = texts.SelectMany((one, place) => ShorterTexts.Simpler(one.Text).Select(text => new LocalisedText([.. texts.Select((other, at) => at == place ? (other.Language, text) : other)])));
        return (value == usual ? [] : new[] { usual }).Concat(fewer).Concat(shorter).Prepend(ShortName);
    }

    /// <summary>Shrinks an organisation to the one with the code <c>a</c>.</summary>
    /// <param name="value">The organisation to shrink.</param>
    /// <returns>The simplest organisation; empty where it is the given one.</returns>
    public static IEnumerable<Organisation> Smaller(Organisation value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return string.Equals(value.Code, "a", StringComparison.Ordinal) && value.Name == ShortName ? [] : [new Organisation("a")];
    }

    /// <summary>Shrinks a document towards number 1 of 1 January 2019, without an issuer.</summary>
    /// <param name="value">The document to shrink.</param>
    /// <returns>The simpler documents; empty for the simplest.</returns>
    public static IEnumerable<LegalDocument> Smaller(LegalDocument value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return
        [
            .. value.Issuer is null ? [] : new[] { new LegalDocument(value.Number, value.Issued) },
            .. ShorterTexts.Simpler(value.Number, "1").Select(number => new LegalDocument(number, value.Issued, value.Issuer)),
            .. Smaller(value.Issued).Select(issued => new LegalDocument(value.Number, issued, value.Issuer)),
        ];
    }

    /// <summary>Shrinks an adoption towards one without a document, in force from the day of the adoption.</summary>
    /// <param name="value">The adoption to shrink.</param>
    /// <returns>The simpler adoptions; empty for the simplest.</returns>
    public static IEnumerable<Adoption> Smaller(Adoption value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var later = NodaTime.Period.DaysBetween(value.On, value.InForceFrom);
        return
        [
            .. value.Document is null ? [] : new[] { new Adoption(value.On, value.InForceFrom) },
            .. Integers.Towards(0, later).Select(next => new Adoption(value.On, value.On.PlusDays(next), value.Document)),
            .. Smaller(value.On).Select(on => new Adoption(on, on.PlusDays(later), value.Document)),
        ];
    }

    /// <summary>Shrinks a basis towards the plan without an issuer.</summary>
    /// <param name="value">The basis to shrink.</param>
    /// <returns>The simpler bases; empty for the simplest.</returns>
    public static IEnumerable<Basis> Smaller(Basis value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Basis[] simpler = [Basis.Plan, .. value.Issuer is { } issuer ? [new Basis(value.Code, value.Name), Basis.Plan with { Issuer = issuer }] : Array.Empty<Basis>()];
        return simpler.Where(next => next != value && value != Basis.Plan).Distinct();
    }
}
