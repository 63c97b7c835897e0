using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Tests.Text.Golden;

/// <summary>Writes texts with the words that are read but hardly ever written, each of which the phrasebook of every language reads.</summary>
internal static class ReadWords
{
    private static readonly string[] BeforeAShare =
    [
        "giảm", "giảm được", "giảm thêm", "giảm bình quân", "giảm còn", "hụt", "thiếu", "còn thiếu", "tăng", "đạt",
        "decreased by", "decreases by", "decrease of", "decreased", "fell by", "falls by", "fallen by", "fall of", "fell", "dropped by", "drop of", "dropped", "declined by", "decline of", "declined",
        "reduced by", "reduction of", "down by", "down", "lower by", "short by", "short of the plan by", "increased by",
        "không giảm", "chưa giảm", "not down", "never fell", "giảm trên", "giảm gần", "decreased by nearly",
    ];

    private static readonly string[] Hedges =
    [
        "trên", "dưới", "gần", "khoảng", "ít nhất", "nhiều nhất", "hơn", "ít hơn", "thấp hơn", "nhỏ hơn", "bé hơn", "kém hơn", "ngắn hơn", "nhẹ hơn", "chậm hơn", "rẻ hơn", "hẹp hơn", "yếu hơn", "chưa đến", "chưa tới",
        "nhiều hơn", "cao hơn", "lớn hơn", "ước", "ước đạt", "trên dưới", "xấp xỉ", "tối thiểu", "không dưới", "không ít hơn", "không thấp hơn", "không nhỏ hơn", "không bé hơn", "không kém hơn", "không kém",
        "tối đa", "không quá", "không vượt quá", "không trên", "không hơn", "không nhiều hơn", "không cao hơn", "không lớn hơn",
        "over", "under", "nearly", "about", "at least", "at most", "more than", "higher than", "greater than", "larger than", "less than", "fewer than", "lower than", "smaller than", "almost", "roughly", "approximately", "around",
        "no less than", "no fewer than", "not less than", "not fewer than", "never less than", "not under", "no lower than", "not lower than",
        "no more than", "not more than", "never more than", "not over", "up to", "no higher than", "not higher than", "no greater than", "not greater than",
    ];

    private static readonly string[] Behind =
    [
        "%", "phần trăm", "percent", "per cent", "điểm phần trăm", "điểm %", "percentage points", "percentage point", "pp", "điểm phần trăm so với nam", "percentage points lower", "percentage points lower than men", "percentage points fewer", "percentage points less",
        "nghìn", "ngàn", "triệu", "tỷ", "tỉ", "nghìn tỷ", "nghìn tỉ", "ngàn tỷ", "ngàn tỉ", "thousand", "million", "billion", "trillion", "tỷ lệ", "tỷ đồng", "triệu phú",
        "hộ trở lên", "hộ trở xuống", "hộ so với nam", "hộ thấp hơn", "households or more", "households or less", "households or fewer", "households lower than men", "households fewer than men", "%/năm", "/12",
    ];

    private static readonly string[] Texts =
    [
        "thấp hơn 0,5 điểm phần trăm", "cao hơn 0,5 điểm phần trăm", "thấp hơn 38 lao động so với nam", "cao hơn 38 lao động so với nam", "tăng nhiều hơn 38 lao động so với năm trước", "giảm ít hơn 5% so với cùng kỳ",
        "ít hơn 38 lao động so với nam", "kém hơn 38 lao động so với nam", "nhỏ hơn 38 lao động so với nam", "nhiều hơn 38 lao động so với nam", "lớn hơn 38 lao động so với nam",
        "ít hơn 5 điểm phần trăm", "kém hơn 5 điểm phần trăm", "nhỏ hơn 5 điểm phần trăm", "nhiều hơn 5 điểm phần trăm", "lớn hơn 5 điểm phần trăm",
        "đạt ít hơn 38 lao động so với kế hoạch", "đạt nhiều hơn 38 lao động so với kế hoạch", "giảm nhiều hơn 38 lao động so với năm trước",
        "0.5 percentage points lower than men", "38 workers lower than men", "38 workers fewer than men", "no 38 workers lower than men", "từ 195 hộ nghèo mới trở lên", "từ 5 đến 7%", "from 5 to 7%",
        "1.234,5", "1,234.5", "1 234,5", "1\u202F234,5", "1\u00A0234,5", "50,68", "50.68", "50,68 %", "50,68\u00A0%", "–5%", "−5%", "-5%", "5 –7%", "(18,74%)", "(-18,74%)", "+5%", "35-NQ/TW", "31/12/2019", "2019-S1", "năm 2019", "in 2019", "en 2019",
    ];

    public static void Write(PhraseList list, Phrasebook phrases)
    {
        list.Chapter("Words that are read");
        list.Of("FiguresIn(string)");
        foreach (var text in (string[])
        [
            .. from words in BeforeAShare from figure in (string[])["18%", "38 hộ", "2 percentage points"] select $"{words} {figure}",
            .. from words in Hedges select $"{words} 18%",
            .. from words in Behind select words.StartsWith('%') || words.StartsWith('/') ? $"38{words}" : $"38 {words}",
            .. Texts,
        ])
        {
            var figures = phrases.FiguresIn(text);
            list.Add(text, figures.Count == 0 ? "none" : InvariantText.Joined(figures));
        }
    }
}
