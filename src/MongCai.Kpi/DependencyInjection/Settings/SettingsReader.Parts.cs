namespace MongCai.Kpi;

/// <content>The reading of settings that consist of more than one text.</content>
internal sealed partial class SettingsReader
{
    private ElapsedShare? Elapsed(SettingsNode place)
    {
        if (place.Children.Count == 0)
        {
            return One(place, SettingsText.Elapsed);
        }

        if (place.Children.All(static child => NumberOf(child) is not null))
        {
            return Profile(place);
        }

        var (by, closing) = (ElapsedShare.ByDays, default(ClosingRule));
        foreach (var part in Named(place, ["By", "Closing"]))
        {
            if (string.Equals(part.Name, "Closing", StringComparison.OrdinalIgnoreCase))
            {
                closing = One(part, SettingsText.Closing);
            }
            else
            {
                by = (part.Children.Count == 0 ? One(part, SettingsText.Elapsed) : Profile(part)) ?? by;
            }
        }

        return closing is null ? by : by.Within(closing);
    }

    private ElapsedShare? Profile(SettingsNode place)
    {
        var shares = Entries(place).Select(one => Value(one, SettingsText.Share)).ToList();
        if (shares.Count > 0 && shares.Count != PeriodKinds.MonthsInYear)
        {
            _problems.Add(place, $"A profile has the shares reached at the end of each of the {(Rational)PeriodKinds.MonthsInYear} months, and here are {(Rational)shares.Count}.");
            return null;
        }

        return shares.Count == 0 || shares.Contains(null) ? null : _problems.Try(place, () => ElapsedShare.ByProfile(shares.Select(static share => share!.Value.Value)));
    }

    private BandScale? Bands(SettingsNode place)
    {
        if (place.Children.Count == 0)
        {
            return One(place, SettingsText.Bands);
        }

        var entries = Entries(place);
        var bands = entries.Select((entry, index) => Step(entry, isLowest: index == 0)).ToList();
        return bands.Contains(null) || bands is not [{ } lowest, .. var steps] ? null : _problems.Try(place, () => new BandScale(lowest.Band, steps!));
    }

    // The lowest band has no beginning, so its step is not used.
    private BandStep? Step(SettingsNode entry, bool isLowest)
    {
        var parts = Named(entry, ["Code", "From", "Name"]).ToDictionary(static part => part.Name, StringComparer.OrdinalIgnoreCase);
        var code = Needed(entry, parts, "Code") is { } place ? One(place, static text => text) : null;
        var name = parts.TryGetValue("Name", out var names) ? Name(names) : code is null ? null : new LocalisedText(code);
        Ratio? from = isLowest ? default(Ratio) : Needed(entry, parts, "From") is { } beginning ? Value(beginning, SettingsText.Share) : null;
        if (isLowest && parts.TryGetValue("From", out var lowest))
        {
            _problems.Add(lowest, "The first band is that of whatever is below the second: it has no beginning.");
        }

        return code is null || name is null || from is not { } start ? null : new BandStep(start, new Band(code, name));
    }

    // A name is one text, or one text for each language.
    private LocalisedText? Name(SettingsNode place)
    {
        if (place.Children.Count == 0 || place.Values.Count > 0)
        {
            return One(place, static text => new LocalisedText(text));
        }

        var texts = place.Children.Select(child => (Language: child.Name, Text: One(child, static text => text))).ToList();
        return texts.TrueForAll(static one => one.Text is not null) ? _problems.Try(place, () => new LocalisedText([.. texts.Select(static one => (one.Language, one.Text!))])) : null;
    }
}
